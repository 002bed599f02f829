package dev.gistline.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The formats of a brief, made from a brief that does its worst to each of them. */
class FormatsTest {
    /** The text begins with a character outside the BMP, so that code points and code units differ by one. */
    private static final String TEXT = "🚢 The <b>union</b> sued.\\n\\n=cmd() & \\\"friends\\\" paid.";

    private static final String BRIEF = """
            {"file":"a.txt","id":"1a","status":"BRIEFED","source":{"bucket":null,"key":"a.txt"},
            "article":{"title":"*Strike* <script>alert(1)</script>","author":"Ann, Jr.","site":null,
            "url":"javascript:alert(1)","published":{"value":"2026-01-02","precision":"DAY","basis":"META"},"words":7,
            "text":"%s"},
            "summary":[{"text":"x","start":2,"end":24,"score":1.0}],
            "actors":[{"id":"union","name":"The <b>union</b>","type":"ORGANISATION","aliases":["a \\"b\\""],"role":"buyer",
            "salience":0.8,"mentions":[{"start":2,"end":18,"form":"NAME"}]}],
            "timeline":[{"kind":"JUSTICE","mode":null,"context":"legal","cameo":"1","what":"=union sued","trigger":"sued",
            "sentence":"s","sources":["The union","Ann, Jr."],"targets":[],"date":{"value":"2026-01-01","precision":"DAY",
            "basis":"EXPRESSION","expression":"Thursday"},"modality":"reported","attribution":"Ann",
            "evidence":{"start":2,"end":24},"furtherEvidence":[{"start":26,"end":49}],"confidence":0.75}],
            "absences":["no <i>x</i>"],"pipeline":{"version":"1","models":"m"}}
            """.formatted(TEXT);

    private static final String REJECTED = """
            {"id":"2b","status":"REJECTED","source":{"bucket":"b","key":"k<1>.txt"},"reason":"it is <empty>, \\"quite\\""}
            """;

    @Test
    void aPageRunsNothingOfTheArticles() {
        String page = BriefPage.of(BRIEF);

        assertThat(page).doesNotContain("<script>alert", "<b>union", "<i>x", "href=\"javascript:");
        assertThat(page)
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "Content-Security-Policy", "javascript:alert(1)");
    }

    @Test
    void aPageMarksWhatTheBriefSaysWhereItStands() {
        String page = BriefPage.of(BRIEF);

        assertThat(page)
                .contains("<a href=\"#s0\">The &lt;b&gt;union&lt;/b&gt; sued.</a>")
                .contains("<a href=\"#e0\">=union sued</a>")
                .contains("id=\"s0\"")
                .contains("<span id=\"e0\"></span>")
                .contains("data-in=\"s0 e0 a0-0\">")
                .contains("data-in=\"e0\">=cmd() &amp; &quot;friends&quot; paid</span>");
    }

    @Test
    void aPageOfARejectionSaysWhy() {
        assertThat(BriefPage.of(REJECTED))
                .contains("<h1>k&lt;1&gt;.txt</h1>", "it is &lt;empty&gt;, &quot;quite&quot;")
                .doesNotContain("<h2>");
    }

    /** Counting the text anew for each of them took twenty seconds. */
    @Test
    @Timeout(10)
    void anArticleOfTheGreatestLengthWithThousandsOfMentionsIsReadAtOnce() {
        String text = "“Nurses” marched to the hall. ".repeat(16_000);
        String mention = "{\"start\":470000,\"end\":470008,\"form\":\"NAME\"}";
        String mentions = String.join(",", Collections.nCopies(200_000, mention));

        String markdown = BriefMarkdown.of(
                BRIEF.replace(TEXT, text).replaceFirst("\"mentions\":\\[[^]]*]", "\"mentions\":[" + mentions + "]"));

        assertThat(markdown).contains("**The");
    }

    @Test
    void markdownKeepsTheArticlesMarksFromBeingMarks() {
        String markdown = BriefMarkdown.of(BRIEF);

        assertThat(markdown)
                .startsWith("# \\*Strike\\* \\<script\\>")
                .contains("1. **2026-01-01** JUSTICE · \\=union sued *(reported, Ann)*")
                .contains("   > The \\<b\\>union\\</b\\> sued.")
                .contains("- **The \\<b\\>union\\</b\\>** · organisation · buyer");
        assertThat(BriefMarkdown.of(REJECTED)).contains("**Not briefed:** it is \\<empty\\>");
    }

    @Test
    void markdownTellsTheDayOfThePublicationOrStoryFromOneThatTheTextGives() {
        assertThat(BriefMarkdown.of(BRIEF.replace("EXPRESSION", "PUBLICATION"))).contains("1. by 2026-01-01 JUSTICE");
        assertThat(BriefMarkdown.of(BRIEF.replace("EXPRESSION", "STORY"))).contains("1. by 2026-01-01 JUSTICE");
    }

    @Test
    void markdownShowsReferencesAndNumbersAsTheyStandInTheArticle() {
        String text = "12. Fish &amp; chips, AT&T and &copy; fed 3. None paid.";

        assertThat(BriefMarkdown.of(withSummary(text)))
                .contains("12\\. Fish \\&amp; chips, AT&T and \\&copy; fed 3. None paid.");
    }

    @Test
    void markdownKeepsEvidenceWithinItsEventHoweverManyThereAre() {
        String event =
                "{\"kind\":\"JUSTICE\",\"what\":\"union sued\",\"modality\":\"asserted\",\"evidence\":{\"start\":0,\"end\":3}}";
        String brief = "{\"source\":{\"key\":\"a.txt\"},\"article\":{\"text\":\"The end.\"},\"timeline\":["
                + String.join(",", Collections.nCopies(10, event)) + "]}";

        assertThat(BriefMarkdown.of(brief))
                .contains("\n9. JUSTICE · union sued\n   > The\n10. JUSTICE · union sued\n    > The\n");
    }

    private static String withSummary(String text) {
        return "{\"source\":{\"key\":\"a.txt\"},\"article\":{\"text\":\"" + text
                + "\"},\"summary\":[{\"start\":0,\"end\":" + text.length() + "}]}";
    }

    @ParameterizedTest
    @ValueSource(strings = {"=cmd()", "+1", "-1", "@sum", "\\t=1", "\\n=1", "\\r=1", "\uff1dcmd()"})
    void csvLeavesNoCellThatASpreadsheetWouldRun(String title) {
        String row =
                EventsCsv.rows("{\"id\":\"1\",\"source\":{\"key\":\"a\"},\"article\":{\"title\":\"" + title + "\"}}");

        assertThat(row).containsPattern("^a,1,\"?'");
    }

    @Test
    void csvHasACellForEachColumnAndNoFormula() {
        String row = EventsCsv.rows(BRIEF);

        assertThat(row)
                .startsWith(
                        "a.txt,1a,*Strike* <script>alert(1)</script>,2026-01-02,1,2026-01-01,DAY,EXPRESSION,JUSTICE,,legal,")
                .contains("\"The union; Ann, Jr.\",,'=union sued,sued,The <b>union</b> sued.,2,24,0.750,")
                .endsWith("\r\n");
        assertThat(EventsCsv.rows(REJECTED))
                .isEqualTo("k<1>.txt,2b" + ",".repeat(21) + "\"it is <empty>, \"\"quite\"\"\"\r\n");
        assertThat(EventsCsv.HEADER.chars().filter(c -> c == ',').count()).isEqualTo(22);
    }

    @Test
    void prettyJsonIsTheSameJson() {
        assertThat(PrettyJson.of("{\"a\":[1,2.50,null,\"x\"],\"b\":{}}").replaceAll("\\s", ""))
                .isEqualTo("{\"a\":[1,2.5,null,\"x\"],\"b\":{}}");
    }

    @Test
    void aListLinksToEachBrief() {
        String page = ListPage.of(
                "{\"briefs\":[{\"id\":\"1a\",\"title\":\"T<\",\"source\":{\"key\":\"k\"},\"published\":{\"value\":\"2026\"},"
                        + "\"actors\":[{\"name\":\"A&B\"}],\"eventCount\":2},"
                        + "{\"id\":\"2b\",\"source\":{\"key\":\"bad.bin\"},\"reason\":\"it is empty\"}],\"cursor\":\"c-1\"}",
                "/pages/",
                "/",
                List.of("a note"));

        assertThat(page)
                .contains("<a href=\"/pages/1a\">T&lt;</a>", "A&amp;B", "2026 · k", "a note")
                .contains("<a href=\"/pages/2b\">bad.bin</a>", "Not briefed: it is empty")
                .contains("<a href=\"/?cursor=c-1\">Older ones</a>");
    }

    @Test
    void theLastPageOfAListLeadsNoFurther() {
        assertThat(ListPage.of("{\"briefs\":[],\"cursor\":null}", "/pages/", "/", List.of()))
                .contains("<h1>")
                .doesNotContain("Older ones");
    }
}
