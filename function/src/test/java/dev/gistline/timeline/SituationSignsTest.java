package dev.gistline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SituationSignsTest {

    private static List<String> signs(String parse, int verb) {
        List<String> all = new ArrayList<>();
        new SituationSigns(1).add(all, Parsed.occurrence(Parsed.tree(parse), verb), false);
        return all;
    }

    @Test
    void tellsAHabitFromAnEvent() {
        assertThat(signs(
                        "Storms|storm|NNS|NOUN|3|nsubj often|often|RB|ADV|3|advmod close|close|VBP|VERB|0|root "
                                + "ports|port|NNS|NOUN|3|obj",
                        2))
                .contains("s:tense=present", "s:subject=plural", "s:object=plural", "s:frequent");
        assertThat(signs(
                        "The|the|DT|DET|2|det storm|storm|NN|NOUN|3|nsubj closed|close|VBD|VERB|0|root "
                                + "Osby|Osby|NNP|PROPN|3|obj",
                        2))
                .contains("s:tense=past", "s:subject=definite", "s:object=name")
                .doesNotContain("s:frequent");
    }

    @Test
    void tellsWhatHadComeBefore() {
        assertThat(signs("She|she|PRP|PRON|3|nsubj had|have|VBD|AUX|3|aux left|leave|VBN|VERB|0|root", 2))
                .contains("s:tense=past+perfect", "s:subject=pronoun");
    }

    @Test
    void sharesTheTenseOfTheVerbThatItIsJoinedTo() {
        assertThat(signs(
                        "She|she|PRP|PRON|3|nsubj will|will|MD|AUX|3|aux sing|sing|VB|VERB|0|root "
                                + "and|and|CC|CCONJ|5|cc dance|dance|VB|VERB|3|conj",
                        4))
                .contains("s:tense=modal");
    }

    @Test
    void hearsTheWriterAndTheReader() {
        assertThat(signs(
                        "We|we|PRP|PRON|2|nsubj tested|test|VBD|VERB|0|root it|it|PRP|PRON|2|obj "
                                + "for|for|IN|ADP|5|case you|you|PRP|PRON|2|obl",
                        1))
                .contains("s:own", "s:reader", "s:subject=own");
    }
}
