package dev.gistline.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AccordingToRepairTest {
    private static Sentence mended(String parse) {
        return ParseRepair.load().mended(Conllu.sentence(parse));
    }

    @Test
    void afterACommaASourceIsOfTheClauseAndNotOfTheNoun() {
        Sentence mended = mended("Rebels|rebel|NNS|NOUN|2|nsubj burned|burn|VBD|VERB|0|root mills|mill|NNS|NOUN|2|obj "
                + ",|,|,|PUNCT|7|punct according|accord|VBG|VERB|7|case to|to|IN|ADP|5|fixed "
                + "residents|resident|NNS|NOUN|3|nmod");

        assertThat(mended.token(6).head()).isEqualTo(1);
        assertThat(mended.token(6).relation()).isEqualTo("obl");
    }

    @Test
    void withoutACommaItStaysWithTheNoun() {
        Sentence mended = mended("Mills|mill|NNS|NOUN|2|nsubj set|set|VBD|VERB|0|root prices|price|NNS|NOUN|2|obj "
                + "according|accord|VBG|VERB|6|case to|to|IN|ADP|4|fixed size|size|NN|NOUN|3|nmod");

        assertThat(mended.token(5).head()).isEqualTo(2);
    }

    @Test
    void aSourceIsNotWhatIsSaid() {
        Sentence mended = mended("Moss|Moss|NNP|PROPN|2|nsubj said|say|VBD|VERB|0|root in|in|IN|ADP|4|case "
                + "notes|note|NNS|NOUN|2|obl according|accord|VBG|VERB|7|case to|to|IN|ADP|5|fixed "
                + "reports|report|NNS|NOUN|2|ccomp");

        assertThat(mended.token(6).relation()).isEqualTo("obl");
    }

    @Test
    void aSourceIsNoSecondThingThatHappened() {
        Sentence mended = mended("Two|two|CD|NUM|2|nsubj died|die|VBD|VERB|0|root according|accord|VBG|VERB|5|case "
                + "to|to|IN|ADP|3|fixed reports|report|NNS|NOUN|2|conj");

        assertThat(mended.token(4).relation()).isEqualTo("obl");
    }
}
