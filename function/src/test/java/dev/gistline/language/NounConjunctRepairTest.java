package dev.gistline.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NounConjunctRepairTest {
    private static Sentence mended(String parse) {
        return ParseRepair.load().mended(Conllu.sentence(parse));
    }

    @Test
    void aNounIsJoinedToTheObjectAndNotToTheVerb() {
        Sentence mended = mended("Moss|Moss|NNP|PROPN|2|nsubj explored|explore|VBD|VERB|0|root the|the|DT|DET|4|det "
                + "mill|mill|NN|NOUN|2|obj and|and|CC|CCONJ|7|cc its|its|PRP$|PRON|7|nmod:poss "
                + "cellars|cellar|NNS|NOUN|2|conj");

        assertThat(mended.token(6).head()).isEqualTo(3);
        assertThat(mended.token(6).relation()).isEqualTo("conj");
    }

    @Test
    void aNounWithoutAPrepositionIsNotJoinedToTheDay() {
        Sentence mended = mended("Moss|Moss|NNP|PROPN|2|nsubj met|meet|VBD|VERB|0|root Berg|Berg|NNP|PROPN|2|obj "
                + "on|on|IN|ADP|5|case Monday|Monday|NNP|PROPN|2|obl and|and|CC|CCONJ|8|cc two|two|CD|NUM|8|nummod "
                + "dockers|docker|NNS|NOUN|2|conj");

        assertThat(mended.token(7).head()).isEqualTo(2);
    }

    @Test
    void aPredicateStaysJoinedToTheVerb() {
        Sentence mended = mended("Moss|Moss|NNP|PROPN|2|nsubj left|leave|VBD|VERB|0|root the|the|DT|DET|4|det "
                + "mill|mill|NN|NOUN|2|obj and|and|CC|CCONJ|7|cc is|be|VBZ|AUX|7|cop mayor|mayor|NN|NOUN|2|conj");

        assertThat(mended.token(6).head()).isEqualTo(1);
    }

    @Test
    void aNounAfterACommaThatClosesNoListStays() {
        Sentence mended = mended("Moss|Moss|NNP|PROPN|2|nsubj sent|send|VBD|VERB|0|root aid|aid|NN|NOUN|2|obj "
                + ",|,|,|PUNCT|7|punct and|and|CC|CCONJ|7|cc the|the|DT|DET|7|det mayor|mayor|NN|NOUN|2|conj");

        assertThat(mended.token(6).head()).isEqualTo(1);
    }
}
