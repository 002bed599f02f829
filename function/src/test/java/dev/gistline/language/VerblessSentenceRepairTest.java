package dev.gistline.language;

import static dev.gistline.language.ParseRepairTest.mended;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VerblessSentenceRepairTest {
    private static final String NIGHT =
            "On|on|IN|ADP|3|case the|the|DT|DET|3|det night|night|NN|NOUN|0|root ,|,|,|PUNCT|5|punct "
                    + "police|police|NNS|NOUN|3|nmod evacuated|evacuate|VBN|VERB|5|acl homes|home|NNS|NOUN|6|obj .|.|.|PUNCT|3|punct";

    @Test
    void aParticipleWithAnObjectIsTheVerbOfASentenceThatWasReadAsAPhrase() {
        Sentence mended = mended(NIGHT);

        assertThat(mended.token(5).tag()).isEqualTo("VBD");
        assertThat(mended.token(5).head()).isEqualTo(-1);
        assertThat(mended.token(4).relation()).isEqualTo("nsubj");
        assertThat(mended.token(4).head()).isEqualTo(5);
        assertThat(mended.token(2).relation()).isEqualTo("obl");
    }

    @Test
    void whatStandsBeforeTheCommaIsOfThePhrase() {
        Sentence mended = mended(
                "On|on|IN|ADP|2|case nights|night|NNS|NOUN|0|root of|of|IN|ADP|6|case frost|frost|NN|NOUN|6|compound "
                        + ",|,|,|PUNCT|6|punct police|police|NNS|NOUN|2|nmod evacuated|evacuate|VBN|VERB|6|acl "
                        + "homes|home|NNS|NOUN|7|obj .|.|.|PUNCT|2|punct");

        assertThat(mended.token(6).head()).isEqualTo(-1);
        assertThat(mended.token(3).head()).isEqualTo(1);
        assertThat(mended.token(2).head()).isEqualTo(3);
    }

    @Test
    void aParticipleThatKeepsAnObjectInThePassiveStays() {
        Sentence mended = mended(NIGHT.replace("evacuated|evacuate", "awarded|award"));

        assertThat(mended.token(5).tag()).isEqualTo("VBN");
    }

    @Test
    void aNounWithoutAPrepositionStaysTheRootOfAHeadline() {
        Sentence mended = mended(
                "A|a|DT|DET|3|det long|long|JJ|ADJ|3|amod night|night|NN|NOUN|0|root ,|,|,|PUNCT|5|punct "
                        + "police|police|NNS|NOUN|3|appos evacuated|evacuate|VBN|VERB|5|acl homes|home|NNS|NOUN|6|obj .|.|.|PUNCT|3|punct");

        assertThat(mended.token(2).head()).isEqualTo(-1);
    }
}
