package dev.gistline.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gistline.document.Document;
import dev.gistline.document.DocumentReader;
import dev.gistline.document.Upload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TwinsTest {
    private static PageLines lines(String name, String source) {
        Upload upload = new Upload(source.getBytes(StandardCharsets.UTF_8), name, null);
        Document document = (Document) DocumentReader.read(upload);
        return PageLines.of(document, LineModels.HEADLINE).orElseThrow();
    }

    private static int[] twins(String html, String text) {
        return Twins.of(lines("page.txt", text), lines("page.html", "<html><body>" + html + "</body></html>"));
    }

    @Test
    void a_line_is_found_by_its_words_whatever_stands_between_them() {
        int[] twins = twins(
                "<p>Harbour news</p><p>The ferry, late again, sank.</p>", "The ferry late again sank\nHarbour news\n");

        assertThat(twins).containsExactly(1, 0);
    }

    @Test
    void of_lines_with_the_same_words_the_second_is_the_second() {
        int[] twins = twins("<p>Share</p><p>The ferry sank.</p><p>Share</p>", "Share\nThe ferry sank.\nShare\nShare\n");

        assertThat(twins).containsExactly(0, 1, 2, 2);
    }

    @Test
    void a_line_that_the_layout_does_not_show_has_no_twin() {
        assertThat(twins("<p>The ferry sank.</p>", "The ferry sank.\nNobody was hurt.\n"))
                .containsExactly(0, -1);
    }
}
