package dev.gistline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlPageTest {

    @Test
    void partsTheParagraphsOfAWrappedTextThatIsShownAsItStands() {
        String text = """
                The harbour board of Easton voted on Tuesday to close the old swing
                bridge for a year, a step that shopkeepers on the island had fought
                for months &amp; that the mayor called sad.

                Engineers told the board that rust had eaten through two of the main
                girders, and that lorries should have been kept off it.
                """;

        assertThat(lines("<pre>" + text + "</pre>"))
                .hasSize(2)
                .first()
                .asString()
                .endsWith("fought for months & that the mayor called sad.");
    }

    @Test
    void readsTheTemplateThatABrowserShowsInItsParentsPlace() {
        assertThat(lines("<x-story><template shadowrootmode=open><p>The bridge is closed.</p></template></x-story>"
                        + "<template><p>Another story</p></template>"))
                .containsExactly("The bridge is closed.");
    }

    private static List<String> lines(String html) {
        Page page = HtmlPage.read(HtmlPage.parse(html), html);
        return page.lines().stream().map(page::of).toList();
    }
}
