package dev.gistline.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gistline.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextStyleTest {
    private static TextStyle of(String... paragraphs) {
        StringBuilder text = new StringBuilder();
        List<Span> blocks = new ArrayList<>();
        for (String paragraph : paragraphs) {
            blocks.add(new Span(text.length(), text.length() + paragraph.length()));
            text.append(paragraph).append("\n\n");
        }
        return TextStyle.of(text.toString(), blocks);
    }

    @Test
    void takesSmallOpeningsForFreeText() {
        assertThat(of("the food was great. we waited an hour though. i would go again. they were kind."))
                .isEqualTo(TextStyle.FREE);
    }

    @Test
    void doesNotTakeAbbreviationsForThem() {
        assertThat(of("Acme Inc. said on Monday it will buy Bolt Corp. for cash. It opens at 9 a.m. on weekdays."))
                .isEqualTo(TextStyle.EDITED);
    }

    @Test
    void judgesAParagraphByTheWholeText() {
        String[] paragraphs = new String[40];
        Arrays.fill(paragraphs, "The council met on Monday. It voted for the plan.");
        paragraphs[7] = "what now? nobody knows. they went home.";
        assertThat(of(paragraphs)).isEqualTo(TextStyle.EDITED);
    }

    @Test
    void doesNotTakeNamesForThemThatAreWrittenSmall() {
        assertThat(of("Shops sold many phones. iPhone sales grew. eBay followed. iPad sales fell."))
                .isEqualTo(TextStyle.EDITED);
    }
}
