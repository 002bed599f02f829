package dev.gistline.language;

import static dev.gistline.language.ParseRepairTest.mended;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObjectControlRepairTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "advise|mayor|obj|1|advcl > xcomp",
                "urge|mayor|obj|3|acl > xcomp",
                "tell|mayor|iobj|3|acl > xcomp",
                "tell|story|obj|1|advcl > advcl",
                "ask|permission|obj|3|acl > acl",
                "hire|clerk|obj|1|advcl > advcl"
            })
    void theInfinitiveAfterWhomSomebodyTellsIsWhatHeIsToDo(String given, String relation) {
        String[] word = given.strip().split("\\|");
        Sentence mended =
                ParseRepairTest.mended(("Nurses|nurse|NNS|NOUN|2|nsubj v|%s|VBD|VERB|0|root the|the|DT|DET|4|det "
                                + "n|%s|NN|NOUN|2|%s to|to|TO|PART|6|mark resign|resign|VB|VERB|%s|%s")
                        .formatted(word[0], word[1], word[2], word[3].equals("1") ? "2" : "4", word[4]));
        Token infinitive = mended.token(5);

        assertThat(List.of(infinitive.relation(), infinitive.head() == 1))
                .isEqualTo(List.of(relation.strip(), !relation.strip().equals("acl")));
    }

    @Test
    void whoIsSeenDoesWhatABareVerbSays() {
        Sentence mended = mended("Lund|Lund|NNP|PROPN|2|nsubj saw|see|VBD|VERB|0|root Berg|Berg|NNP|PROPN|2|obj "
                + "resign|resign|VB|VERB|2|advcl");

        assertThat(mended.token(3).relation()).isEqualTo("xcomp");
    }
}
