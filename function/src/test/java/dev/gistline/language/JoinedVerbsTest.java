package dev.gistline.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Verbs, speakers and numbers that a parser hung on the wrong word, in sentences that it got wrong otherwise. */
class JoinedVerbsTest {

    private static Sentence mended(String parse) {
        return ParseRepair.load().mended(Conllu.sentence(parse));
    }

    @Test
    void theFirstOfTwoVerbsIsNoClauseOfTheNounBeforeIt() {
        Sentence mended = mended("Blasts|blast|NNS|NOUN|7|nsubj at|at|IN|ADP|3|case mills|mill|NNS|NOUN|1|nmod "
                + "killed|kill|VBN|VERB|3|acl:relcl six|six|CD|NUM|4|obj and|and|CC|CCONJ|7|cc "
                + "wounded|wound|VBD|VERB|0|root ten|ten|CD|NUM|7|obj");
        assertThat(mended.token(3).relation()).isEqualTo("root");
        assertThat(mended.token(0).head()).isEqualTo(3);
        assertThat(mended.token(6).relation()).isEqualTo("conj");
    }

    @Test
    void aVerbThatNamesGoesOnWithThePassiveBeforeIt() {
        Sentence mended = mended(
                "Two|two|CD|NUM|3|nsubj:pass were|be|VBD|AUX|3|aux:pass held|hold|VBN|VERB|0|root "
                        + "and|and|CC|CCONJ|5|cc charged|charge|VBD|VERB|3|conj with|with|IN|ADP|7|case theft|theft|NN|NOUN|5|obl");
        assertThat(mended.token(4).tag()).isEqualTo("VBN");
    }

    @Test
    void whoStandsAfterAVerbOfSayingThatEndsAQuotationSaysIt() {
        Sentence mended = mended("“|“|``|PUNCT|4|punct Rents|rent|NNS|NOUN|4|nsubj are|be|VBP|AUX|4|cop "
                + "high|high|JJ|ADJ|7|ccomp ,|,|,|PUNCT|4|punct ”|”|''|PUNCT|4|punct "
                + "added|add|VBD|VERB|0|root Ada|Ada|NNP|PROPN|7|obj Berg|Berg|NNP|PROPN|8|flat");
        assertThat(mended.token(7).relation()).isEqualTo("nsubj");
    }

    @Test
    void anOfficeAfterTheNameOfWhoSaysItIsNotWhatIsSaid() {
        Sentence mended = mended("“|“|``|PUNCT|4|punct Rents|rent|NNS|NOUN|4|nsubj are|be|VBP|AUX|4|cop "
                + "high|high|JJ|ADJ|7|ccomp ,|,|,|PUNCT|4|punct ”|”|''|PUNCT|4|punct "
                + "said|say|VBD|VERB|0|root Ada|Ada|NNP|PROPN|12|compound Berg|Berg|NNP|PROPN|8|flat "
                + ",|,|,|PUNCT|12|punct harbour|harbour|NN|NOUN|12|compound director|director|NN|NOUN|7|ccomp");
        assertThat(mended.token(7).relation()).isEqualTo("nsubj");
        assertThat(mended.token(11).relation()).isEqualTo("appos");
    }

    @Test
    void whoIsFoundGuiltyIsTheObject() {
        Sentence mended = mended("Jurors|juror|NNS|NOUN|2|nsubj found|find|VBD|VERB|0|root "
                + "Berg|Berg|NNP|PROPN|4|compound guilty|guilty|NN|NOUN|2|obj");
        assertThat(mended.token(2).relation()).isEqualTo("obj");
        assertThat(mended.token(3).relation()).isEqualTo("xcomp");
    }

    @Test
    void whoIsCountedIsTheSubject() {
        Sentence asMany = mended("As|as|RB|ADV|2|advmod many|many|JJ|ADJ|6|nsubj:pass as|as|IN|ADP|4|case "
                + "90|90|CD|NUM|6|obl were|be|VBD|AUX|6|aux:pass held|hold|VBN|VERB|0|root");
        assertThat(asMany.token(3).relation()).isEqualTo("nsubj:pass");
        assertThat(asMany.token(0).head()).isEqualTo(3);
        Sentence upTo = mended("Up|up|IN|ADP|3|case to|to|IN|ADP|3|case 90|90|CD|NUM|5|obl "
                + "were|be|VBD|AUX|5|aux:pass held|hold|VBN|VERB|0|root");
        assertThat(upTo.token(2).relation()).isEqualTo("nsubj:pass");
        Sentence more = mended("More|more|RBR|ADV|5|advmod than|than|IN|ADP|1|fixed 90|90|CD|NUM|4|nummod "
                + "tenants|tenant|NNS|NOUN|5|nsubj left|leave|VBD|VERB|0|root");
        assertThat(more.token(0).head()).isEqualTo(2);
    }

    @Test
    void theSourceThatASentenceOpensOnIsNotTheFirstOfItsSubjects() {
        Sentence mended = mended("According|accord|VBG|VERB|8|advcl to|to|IN|ADP|1|fixed Berg|Berg|NNP|PROPN|8|nsubj "
                + ",|,|,|PUNCT|5|punct Imus|Imus|NNP|PROPN|3|conj and|and|CC|CCONJ|7|cc Odell|Odell|NNP|PROPN|5|conj "
                + "agreed|agree|VBD|VERB|0|root");
        assertThat(mended.token(4).relation()).isEqualTo("nsubj");
        assertThat(mended.token(4).head()).isEqualTo(7);
        assertThat(mended.token(2).relation()).isEqualTo("obl");
        assertThat(mended.token(6).head()).isEqualTo(4);
    }

    @Test
    void whoFollowsADayEarlierIsTheSubject() {
        Sentence mended = mended("One|one|CD|NUM|2|nummod day|day|NN|NOUN|8|nsubj:pass earlier|early|RBR|ADV|2|advmod "
                + ",|,|,|PUNCT|5|punct Ada|Ada|NNP|PROPN|3|conj Berg|Berg|NNP|PROPN|5|flat "
                + "was|be|VBD|AUX|8|aux:pass held|hold|VBN|VERB|0|root");
        assertThat(mended.token(4).relation()).isEqualTo("nsubj:pass");
        assertThat(mended.token(4).head()).isEqualTo(7);
    }
}
