package dev.gistline.article;

import static dev.gistline.article.Samples.FIRST;
import static dev.gistline.article.Samples.article;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MetadataTest {

    private static Metadata of(String title, String url, String language) {
        return new Metadata(title, title, title, url, null, null, language, title);
    }

    @Test
    void keepsWhatFitsAsItIs() {
        String title = "t".repeat(Metadata.LONGEST_NAME);
        String url = "u".repeat(Metadata.LONGEST_URL);
        Metadata metadata = of(title, url, "en-GB");

        assertThat(metadata.title()).isEqualTo(title);
        assertThat(metadata.url()).isEqualTo(url);
        assertThat(metadata.language()).isEqualTo("en-GB");
    }

    @Test
    void cutsLongerTextsAndSaysSo() {
        Metadata metadata = of("t".repeat(100_000), "", "en");

        String cut = "t".repeat(Metadata.LONGEST_NAME) + "…";
        assertThat(metadata.title()).isEqualTo(cut);
        assertThat(metadata.author()).isEqualTo(cut);
        assertThat(metadata.site()).isEqualTo(cut);
        assertThat(metadata.description()).isEqualTo("t".repeat(Metadata.LONGEST_DESCRIPTION) + "…");
    }

    @Test
    void leavesOutALongerAddressOrLanguageWhosePartWouldBeAnotherOne() {
        Metadata metadata = of("", "u".repeat(Metadata.LONGEST_URL + 1), "x".repeat(Metadata.LONGEST_LANGUAGE + 1));

        assertThat(metadata.url()).isNull();
        assertThat(metadata.language()).isNull();
    }

    @Test
    void boundsTheMetadataOfAnUpload() {
        String title = "Bridge ".repeat(500_000);
        Article article = article("a.json", "{\"title\": \"" + title + "\", \"text\": \"" + FIRST + "\"}");

        assertThat(article.metadata().title())
                .hasSize(Metadata.LONGEST_NAME + 1)
                .endsWith("…");
        assertThat(article.text()).isEqualTo(FIRST);
    }
}
