package dev.gistline.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gistline.text.AlignedText;
import dev.gistline.text.Span;
import org.junit.jupiter.api.Test;

class TextPlacesTest {
    private static final String TEXT = "The old bridge will close in May";

    @Test
    void findsTextAfterWhatOnlyLooksLikeIt() {
        assertPlaced("<!-- " + TEXT + " --><p>", "</p>");
        assertPlaced("<!--><p>", "</p><!-- " + TEXT + " -->");
        assertPlaced("<!-- a --!><p title='>" + TEXT + "<'>", "</p>");
        assertPlaced("<p title=\"a '>\" data-x = '>" + TEXT + "' hidden=>", "</p>");
        assertPlaced("<script>if (a < b) '<p>" + TEXT + "</p>'</script><style>" + TEXT + "</style><p>", "</p>");
        assertPlaced("<title>" + TEXT + "</title><p>", "</p>");
        assertPlaced("<textarea><p>" + TEXT + "</textarea><p>", "</p>");
        assertPlaced("<svg><title>" + TEXT + "</title></svg><p>", "</p>");
        assertPlaced("<noscript><p>" + TEXT + "</p></noscript><iframe>" + TEXT + "</iframe><p>", "</p>");
        assertPlaced("<? " + TEXT + " ><! " + TEXT + "></><p>", "</p>");
    }

    @Test
    void findsTextInBrokenMarkup() {
        assertPlaced("<p>1 < 2 <b>", "</i> and so on");
        assertPlaced("<p>", "<br");
        assertPlaced("<pre>\n", "</pre>");
        assertPlaced("<table>An odd word<tr><td>", "</td></tr></table>");
        assertPlaced("<p>Fish &amp; chips &copy &unknown; </p><p>", "</p>");
        assertPlaced("<div><![CDATA[x]]><p>", "</p>");
        assertPlaced("<script>no end tag is '</scrip'</script><p>", "</p>");
    }

    @Test
    void mapsACharacterToTheReferenceItIsWrittenAs() {
        String html = "<p>A &quot;sad&quot; day &mdash; or&nbsp;so</p>";
        AlignedText page = page(html);
        int sad = page.text().indexOf("\"sad\"");

        assertThat(page.text()).isEqualTo("A \"sad\" day \u2014 or so");
        assertThat(page.origin(new Span(sad, sad + 5)).in(html)).isEqualTo("&quot;sad&quot;");
    }

    /** The text stands between the two, and the page's text maps to where it stands there. */
    private static void assertPlaced(String before, String after) {
        String html = before + TEXT + after;
        AlignedText page = page(html);
        int at = page.text().lastIndexOf(TEXT);

        assertThat(page.origin(new Span(at, at + TEXT.length())))
                .as(html)
                .isEqualTo(new Span(before.length(), before.length() + TEXT.length()));
    }

    private static AlignedText page(String html) {
        return HtmlPage.read(HtmlPage.parse(html), html).text();
    }
}
