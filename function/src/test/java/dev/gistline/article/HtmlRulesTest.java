package dev.gistline.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlRulesTest {

    @Test
    void ofContainersAsGoodAndAsDeepTheFirstIsTaken() {
        String text =
                "The council voted on Tuesday to close the baths, and the campaigners said that they would go to court.";
        String part = "<section><div><div><div><p>" + text + "</p></div></div></div></section>";
        String html = "<html><body><main><div>" + part.repeat(2) + "</div></main></body></html>";
        // A choice by chance would not be the first in a hundred runs.
        for (int run = 0; run < 100; run++) {
            Page page = HtmlPage.read(HtmlPage.parse(html), html);
            assertThat(HtmlRules.container(page, LineShape.of(page)))
                    .isSameAs(page.lines().getFirst().frame());
        }
    }
}
