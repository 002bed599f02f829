package dev.gistline.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a parser hung on the wrong word, in sentences that it got wrong otherwise. */
class StrayWordsTest {

    private static Sentence mended(String parse) {
        return ParseRepair.load().mended(Conllu.sentence(parse));
    }

    @Test
    void givesAnArticleToTheNounAfterIt() {
        Sentence mended = mended("A|a|DT|DET|5|det weak|weak|JJ|ADJ|5|advmod squall|squall|NN|NOUN|5|nsubj "
                + "had|have|VBD|AUX|5|aux formed|form|VBN|VERB|0|root");
        assertThat(mended.token(0).head()).isEqualTo(2);
        assertThat(mended.token(1).head()).isEqualTo(2);
        assertThat(mended.token(1).relation()).isEqualTo("amod");
    }

    @Test
    void givesAnArticleToTheNameAfterWhatItNames() {
        Sentence mended = mended("The|the|DT|DET|5|det ferry|ferry|NN|NOUN|5|compound Lady|Lady|NNP|PROPN|4|compound "
                + "Moss|Moss|NNP|PROPN|5|nsubj sank|sink|VBD|VERB|0|root");
        assertThat(mended.token(0).head()).isEqualTo(3);
        assertThat(mended.token(1).head()).isEqualTo(3);
        assertThat(mended.token(1).relation()).isEqualTo("compound");
    }

    @Test
    void givesWhenToItsClause() {
        Sentence mended =
                mended("When|when|WRB|ADV|2|advmod dockers|docker|NNS|NOUN|3|nsubj left|leave|VBD|VERB|0|root "
                        + ",|,|,|PUNCT|3|punct ships|ship|NNS|NOUN|6|nsubj waited|wait|VBD|VERB|3|parataxis");
        assertThat(mended.token(0).head()).isEqualTo(2);
    }

    @Test
    void givesAPleaToItsVerb() {
        Sentence mended = mended("Imus|Imus|NNP|PROPN|2|nsubj pleaded|plead|VBD|VERB|0|root not|not|RB|PART|4|advmod "
                + "guilty|guilty|JJ|ADJ|2|conj");
        assertThat(mended.token(3).relation()).isEqualTo("xcomp");
    }

    @Test
    void takesPeopleAfterAVerbOfSayingForTheSubjectOfWhatIsSaid() {
        Sentence mended = mended("Berg|Berg|NNP|PROPN|2|nsubj said|say|VBD|VERB|0|root officers|officer|NNS|NOUN|2|obj "
                + "haggled|haggle|VBN|VERB|3|acl for|for|IN|ADP|6|case hours|hour|NNS|NOUN|4|obl");
        assertThat(mended.token(3).relation()).isEqualTo("ccomp");
        assertThat(mended.token(3).tag()).isEqualTo("VBD");
        assertThat(mended.token(2).relation()).isEqualTo("nsubj");
    }

    @Test
    void takesAVerbWithoutObjectsAfterAConjunctionForAPastTense() {
        Sentence mended = mended("Two|two|CD|NUM|2|nsubj fell|fall|VBD|VERB|0|root after|after|IN|ADP|5|case "
                + "a|a|DT|DET|5|det quay|quay|NN|NOUN|2|obl collapsed|collapse|VBN|VERB|5|acl");
        assertThat(mended.token(5).tag()).isEqualTo("VBD");
        assertThat(mended.token(4).relation()).isEqualTo("nsubj");
    }

    @Test
    void takesThePossessorOfAnAppointedMinisterForNobodyWhoIsAppointed() {
        Sentence mended = mended(
                "Norland|Norland|NNP|PROPN|4|nsubj:pass 's|'s|POS|AUX|4|aux newly|newly|RB|ADV|4|advmod "
                        + "appointed|appoint|VBN|VERB|6|ccomp minister|minister|NN|NOUN|6|nsubj resigned|resign|VBD|VERB|0|root");
        assertThat(mended.token(0).relation()).isEqualTo("nmod:poss");
        assertThat(mended.token(0).head()).isEqualTo(4);
        assertThat(mended.token(3).relation()).isEqualTo("amod");
    }

    @Test
    void takesTheNameAfterAVerbOfSayingAtTheEndForTheSpeaker() {
        Sentence mended = mended("Holders|holder|NNS|NOUN|3|nsubj will|will|MD|AUX|3|aux lose|lose|VB|VERB|0|root "
                + ",|,|,|PUNCT|5|punct explained|explain|VBD|VERB|3|parataxis Imus|Imus|NNP|PROPN|5|obj "
                + ",|,|,|PUNCT|9|punct a|a|DT|DET|9|det professor|professor|NN|NOUN|6|appos");
        assertThat(mended.token(5).relation()).isEqualTo("nsubj");
        assertThat(mended.token(2).relation()).isEqualTo("ccomp");
    }

    @Test
    void takesTheNameAfterADayForTheSubject() {
        Sentence mended = mended("One|one|CD|NUM|2|nummod day|day|NN|NOUN|7|nsubj:pass earlier|early|RBR|ADV|2|advmod "
                + ",|,|,|PUNCT|5|punct Moss|Moss|NNP|PROPN|2|conj was|be|VBD|AUX|7|aux:pass hurt|hurt|VBN|VERB|0|root");
        assertThat(mended.token(4).relation()).isEqualTo("nsubj:pass");
        assertThat(mended.token(4).head()).isEqualTo(6);
        assertThat(mended.token(1).relation()).isEqualTo("obl:unmarked");
    }

    @Test
    void makesWhomACourtFindsGuiltyTheObject() {
        Sentence mended = mended("Jurors|juror|NNS|NOUN|2|nsubj found|find|VBD|VERB|0|root "
                + "Berg|Berg|NNP|PROPN|4|compound guilty|guilty|NN|NOUN|2|obj");
        assertThat(mended.token(2).relation()).isEqualTo("obj");
        assertThat(mended.token(3).relation()).isEqualTo("xcomp");
    }
}
