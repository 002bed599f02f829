package dev.gistline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gistline.time.PartialDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EventDaterTest {
    private static final PartialDate PUBLISHED = new PartialDate(2022, 6, 9);

    private static @Nullable String date(SyntaxTree tree, int verb) {
        TemporalTagger tagger = new TemporalTagger();
        EventDater dater = new EventDater(tagger.tag(List.of(tree.sentence()), PUBLISHED), PUBLISHED);
        return dater.expressed(Parsed.verb(tree, verb), text(tree)).timex();
    }

    private static String text(SyntaxTree tree) {
        StringBuilder text = new StringBuilder();
        tree.sentence().tokens().forEach(token -> text.append(token.text()).append(' '));
        return text.toString();
    }

    @Test
    void aYearThatTellsWhichThingIsMeantDatesNothingDoneWithIt() {
        SyntaxTree replaces =
                Parsed.tree("It|it|PRP|PRON|2|nsubj replaces|replace|VBZ|VERB|0|root the|the|DT|DET|5|det "
                        + "1991|1991|CD|NUM|5|nummod lease|lease|NN|NOUN|2|obj");
        SyntaxTree breach = Parsed.tree("They|they|PRP|PRON|2|nsubj alleged|allege|VBD|VERB|0|root "
                + "a|a|DT|DET|4|det breach|breach|NN|NOUN|2|obj of|of|IN|ADP|8|case the|the|DT|DET|8|det "
                + "1991|1991|CD|NUM|8|nummod lease|lease|NN|NOUN|4|nmod");

        assertThat(date(replaces, 1)).isNull();
        assertThat(date(breach, 1)).isNull();
    }

    @Test
    void aYearOfWhatTookPlaceDatesIt() {
        SyntaxTree won = Parsed.tree("She|she|PRP|PRON|2|nsubj won|win|VBD|VERB|0|root the|the|DT|DET|5|det "
                + "2016|2016|CD|NUM|5|nummod election|election|NN|NOUN|2|obj");

        assertThat(date(won, 1)).isEqualTo("2016");
    }

    @Test
    void theDateOfALaterVerbIsFartherThanOnesOwn() {
        SyntaxTree tree = Parsed.tree("It|it|PRP|PRON|2|nsubj posted|post|VBD|VERB|0|root losses|loss|NNS|NOUN|2|obj "
                + "in|in|IN|ADP|5|case 2020|2020|CD|NUM|3|nmod and|and|CC|CCONJ|7|cc closed|close|VBD|VERB|2|conj "
                + "in|in|IN|ADP|9|case 2021|2021|CD|NUM|7|obl");

        assertThat(date(tree, 1)).isEqualTo("2020");
        assertThat(date(tree, 6)).isEqualTo("2021");
    }
}
