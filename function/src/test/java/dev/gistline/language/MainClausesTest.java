package dev.gistline.language;

import static dev.gistline.language.ParseRepairTest.mended;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gistline.language.Name.Type;
import org.junit.jupiter.api.Test;

class MainClausesTest {
    private static final String AIMED =
            "It|it|PRP|PRON|4|nsubj does|do|VBZ|AUX|4|aux not|not|RB|PART|4|advmod try|try|VB|VERB|0|root "
                    + "to|to|TO|PART|6|mark compete|compete|VB|VERB|4|xcomp but|but|CC|CCONJ|9|cc is|be|VBZ|AUX|9|aux:pass "
                    + "aimed|aim|VBN|VERB|6|conj";
    private static final String COMMITTEE =
            "Unions|union|NNS|NOUN|2|nsubj voted|vote|VBD|VERB|0|root after|after|IN|ADP|4|case Committee|Committee|NNP|PROPN|2|obl "
                    + "on|on|IN|SCONJ|7|mark Fisheries|Fisheries|NNPS|PROPN|7|nsubj met|meet|VBD|VERB|2|advcl";
    private static final String LISTING =
            "It|it|PRP|PRON|2|nsubj plans|plan|VBZ|VERB|0|root listings|listing|NNS|NOUN|2|obj in|in|IN|SCONJ|7|mark "
                    + "Lund|Lund|NNP|PROPN|7|nsubj ,|,|,|PUNCT|7|punct pricing|price|VBG|VERB|2|advcl shares|share|NNS|NOUN|7|obj";
    private static final String HAVING =
            "Having|have|VBG|AUX|2|aux bought|buy|VBN|VERB|0|root docks|dock|NNS|NOUN|2|obj ,|,|,|PUNCT|2|punct "
                    + "Lund|Lund|NNP|PROPN|7|nsubj will|will|MD|AUX|7|aux rebuild|rebuild|VB|VERB|2|advcl them|they|PRP|PRON|7|obj "
                    + ".|.|.|PUNCT|2|punct";

    @Test
    void aFiniteVerbIsJoinedToTheFiniteOneNotToItsInfinitive() {
        assertThat(mended(AIMED).token(8).head()).isEqualTo(3);
    }

    @Test
    void aSecondInfinitiveStaysWithTheFirst() {
        Sentence mended = mended(
                "It|it|PRP|PRON|2|nsubj tries|try|VBZ|VERB|0|root to|to|TO|PART|4|mark grow|grow|VB|VERB|2|xcomp "
                        + "and|and|CC|CCONJ|6|cc sell|sell|VB|VERB|4|conj");

        assertThat(mended.token(5).head()).isEqualTo(3);
    }

    @Test
    void whatABodyIsNamedForIsNotTheSubjectOfItsVerb() {
        Sentence mended = mended(COMMITTEE);

        assertThat(mended.token(3).relation()).isEqualTo("nsubj");
        assertThat(mended.token(3).head()).isEqualTo(6);
        assertThat(mended.token(5).relation()).isEqualTo("nmod");
        assertThat(mended.token(5).head()).isEqualTo(3);
        assertThat(mended.token(2).relation()).isEqualTo("mark");
    }

    @Test
    void aConjunctionStaysTheMarkOfItsClause() {
        Sentence mended = mended(COMMITTEE.replace("on|on|IN|SCONJ", "while|while|IN|SCONJ"));

        assertThat(mended.token(5).relation()).isEqualTo("nsubj");
    }

    @Test
    void whatACommaPartsFromAParticipleIsNotItsSubject() {
        Sentence mended = mended(LISTING);

        assertThat(mended.token(4).relation()).isEqualTo("nmod");
        assertThat(mended.token(4).head()).isEqualTo(2);
        assertThat(mended.token(3).relation()).isEqualTo("case");
    }

    @Test
    void theParticipleThatASentenceOpensOnIsNotItsMainVerb() {
        Sentence mended = mended(HAVING);

        assertThat(mended.token(6).relation()).isEqualTo("root");
        assertThat(mended.token(1).relation()).isEqualTo("advcl");
        assertThat(mended.token(1).head()).isEqualTo(6);
        assertThat(mended.token(2).head()).isEqualTo(1);
    }

    @Test
    void aPassiveBeforeAClauseStaysTheMainVerb() {
        Sentence mended = mended(HAVING.replace("Having|have|VBG|AUX|2|aux", "They|they|PRP|PRON|2|nsubj"));

        assertThat(mended.token(1).relation()).isEqualTo("root");
    }

    @Test
    void aDayWithAPrepositionIsNoSubject() {
        Sentence mended = mended(
                "Senator|senator|NN|NOUN|2|nsubj representing|represent|VBG|VERB|6|advcl Lund|Lund|NNP|PROPN|2|obj "
                        + "on|on|IN|ADP|5|case Tuesday|Tuesday|NNP|PROPN|6|nsubj moved|move|VBD|VERB|0|root motions|motion|NNS|NOUN|6|obj");

        assertThat(mended.token(4).relation()).isEqualTo("obl");
        assertThat(mended.token(0).relation()).isEqualTo("nsubj");
        assertThat(mended.token(0).head()).isEqualTo(5);
        assertThat(mended.token(1).relation()).isEqualTo("acl");
    }

    @Test
    void aNameAfterALongDescriptionNamesTheOneDescribed() {
        String parse =
                "Senator|senator|NN|NOUN|8|nsubj representing|represent|VBG|VERB|1|acl Lund|Lund|NNP|PROPN|2|obj "
                        + ",|,|,|PUNCT|5|punct Ivo|Ivo|NNP|PROPN|3|conj Berg|Berg|NNP|PROPN|5|flat ,|,|,|PUNCT|5|punct "
                        + "moved|move|VBD|VERB|0|root motions|motion|NNS|NOUN|8|obj";
        Name place = new Name(2, 3, Type.PLACE);

        assertThat(mended(parse, place, new Name(4, 6, Type.PERSON)).token(4).relation())
                .isEqualTo("appos");
        assertThat(mended(parse, place, new Name(4, 6, Type.PLACE)).token(4).relation())
                .isEqualTo("conj");
    }

    @Test
    void whoSaidWhatTheSentenceEndsOnGovernsIt() {
        Sentence mended = mended("Bridges|bridge|NNS|NOUN|2|nsubj closed|close|VBD|VERB|0|root ,|,|,|PUNCT|5|punct "
                + "police|police|NNS|NOUN|5|nsubj said|say|VBD|VERB|2|parataxis .|.|.|PUNCT|2|punct");

        assertThat(mended.token(4).relation()).isEqualTo("root");
        assertThat(mended.token(1).relation()).isEqualTo("ccomp");
        assertThat(mended.token(1).head()).isEqualTo(4);
    }

    @Test
    void whoeverIsToldIsNotWhatIsTold() {
        Sentence mended = mended(
                "They|they|PRP|PRON|2|nsubj told|tell|VBD|VERB|0|root boards|board|NNS|NOUN|7|nsubj "
                        + "that|that|WDT|PRON|5|nsubj rust|rust|VBP|VERB|3|acl:relcl had|have|VBD|AUX|7|aux spread|spread|VBN|VERB|2|ccomp");

        assertThat(mended.token(2).relation()).isEqualTo("iobj");
        assertThat(mended.token(4).relation()).isEqualTo("nsubj");
        assertThat(mended.token(4).head()).isEqualTo(6);
        assertThat(mended.token(3).relation()).isEqualTo("mark");
    }

    @Test
    void whomAClauseTellsOfIsTheSubjectOfTheVerbAfterIt() {
        Sentence mended = mended(
                "Pickers|picker|NNS|NOUN|0|root who|who|WP|PRON|3|nsubj come|come|VBP|VERB|1|acl:relcl "
                        + "each|each|DT|DET|3|obj June|June|NNP|PROPN|7|nsubj:pass were|be|VBD|AUX|7|aux:pass told|tell|VBN|VERB|3|advcl");

        assertThat(mended.token(6).relation()).isEqualTo("root");
        assertThat(mended.token(0).relation()).isEqualTo("nsubj:pass");
        assertThat(mended.token(4).relation()).isEqualTo("obl:unmarked");
    }

    @Test
    void theOwnersOfficerNotTheOwnerDidWhatIsReported() {
        Sentence mended =
                mended("It|it|PRP|PRON|2|nsubj says|say|VBZ|VERB|0|root ports|port|NNS|NOUN|2|obj '|'|POS|PART|3|case "
                        + "chief|chief|NN|NOUN|7|compound ,|,|,|PUNCT|7|punct Berg|Berg|NNP|PROPN|3|nmod ,|,|,|PUNCT|9|punct "
                        + "knew|know|VBD|VERB|2|conj");

        assertThat(mended.token(8).relation()).isEqualTo("ccomp");
        assertThat(mended.token(4).relation()).isEqualTo("nsubj");
        assertThat(mended.token(2).relation()).isEqualTo("nmod:poss");
    }

    @Test
    void aMendThatWouldCloseACircleOfHeadsIsNone() {
        // The verb hangs on the very noun that would become its subject.
        Sentence mended = mended(COMMITTEE.replace("met|meet|VBD|VERB|2|advcl", "met|meet|VBD|VERB|4|acl"));

        assertThat(Dependents.areInCircle(mended.tokens())).isFalse();
        assertThat(mended.token(6).head()).isEqualTo(3);
    }
}
