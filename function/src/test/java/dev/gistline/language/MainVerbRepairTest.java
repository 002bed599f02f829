package dev.gistline.language;

import static dev.gistline.language.ParseRepairTest.mended;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MainVerbRepairTest {

    @Test
    void whatNoConjunctionJoinsToARelativeClauseIsTheMainVerb() {
        Sentence mended = mended("Berg|Berg|NNP|PROPN|0|root ,|,|,|PUNCT|1|punct who|who|WP|PRON|4|nsubj "
                + "led|lead|VBD|VERB|1|acl:relcl mills|mill|NNS|NOUN|4|obj ,|,|,|PUNCT|4|punct "
                + "resigned|resign|VBD|VERB|4|conj .|.|.|PUNCT|1|punct");

        assertThat(mended.token(6).head()).isEqualTo(-1);
        assertThat(mended.token(0).relation()).isEqualTo("nsubj");
    }

    @Test
    void afterTheLastOfTheClausesJoinedVerbsComesTheMainVerb() {
        Sentence mended = mended("Clerks|clerk|NNS|NOUN|0|root who|who|WP|PRON|3|nsubj kept|keep|VBD|VERB|1|acl:relcl "
                + "keys|key|NNS|NOUN|3|obj and|and|CC|CCONJ|6|cc opened|open|VBD|VERB|3|conj doors|door|NNS|NOUN|6|obj "
                + "pleaded|plead|VBD|VERB|3|conj guilty|guilty|JJ|ADJ|8|xcomp");

        assertThat(mended.token(7).head()).isEqualTo(-1);
        assertThat(mended.token(5).head()).isEqualTo(2);
    }

    @Test
    void threeVerbsOfOneClauseStayTogether() {
        Sentence mended = mended("Clerks|clerk|NNS|NOUN|0|root who|who|WP|PRON|3|nsubj came|come|VBD|VERB|1|acl:relcl "
                + ",|,|,|PUNCT|5|punct saw|see|VBD|VERB|3|conj and|and|CC|CCONJ|7|cc left|leave|VBD|VERB|3|conj");

        assertThat(mended.token(0).head()).isEqualTo(-1);
    }

    @Test
    void aVerbWithAnObjectAfterAnAsideIsNoParticipleOfIt() {
        String aside =
                "Drivers|driver|NNS|NOUN|0|root ,|,|,|PUNCT|5|punct along|along|IN|ADP|5|case with|with|IN|ADP|5|case "
                        + "clerks|clerk|NNS|NOUN|1|nmod ,|,|,|PUNCT|7|punct ";

        assertThat(mended(aside + "stopped|stop|VBN|VERB|5|acl trucks|truck|NNS|NOUN|7|obj")
                        .token(6)
                        .head())
                .isEqualTo(-1);
        assertThat(mended(aside + "hired|hire|VBN|VERB|5|acl by|by|IN|ADP|9|case firms|firm|NNS|NOUN|7|obl:agent")
                        .token(6)
                        .relation())
                .isEqualTo("acl");
    }
}
