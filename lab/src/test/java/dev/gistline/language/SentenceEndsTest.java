package dev.gistline.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gistline.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceEndsTest {
    private static final String TEXT = "Ferry sinks It sank. \"All were saved.\" Image: Ada Moss Who paid?";

    @Test
    void endsWithAndWithoutAMarkAreCountedApart() {
        List<Span> gold = spans("Ferry sinks", "It sank.", "\"All were saved.\"", "Image: Ada Moss", "Who paid?");
        List<Span> found = spans("Ferry sinks It sank.", "\"All were saved.\"", "Image:", "Ada Moss Who paid?");

        assertThat(SentenceEnds.of(TEXT, gold, found)).isEqualTo(new SentenceEnds(3, 3, 2, 0, 1));
        assertThat(SentenceEnds.of(TEXT, gold, gold)).isEqualTo(new SentenceEnds(3, 3, 2, 2, 0));
    }

    private static List<Span> spans(String... parts) {
        List<Span> spans = new ArrayList<>();
        for (String part : parts) {
            int start = TEXT.indexOf(part);
            spans.add(new Span(start, start + part.length()));
        }
        return spans;
    }
}
