package dev.gistline.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gistline.text.CodePoints;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HeadlineModelTest {
    private static final String HEADLINE = "Harbour board closes old swing bridge for a year";
    private static final String TEXT = """
            The harbour board of Easton voted on Tuesday to close the old swing bridge for a year, a step that shopkeepers on the island had fought for months.

            Engineers told the board that rust had eaten through two of the main girders, and that lorries should have been kept off it since the spring.

            The mayor said that the bridge would open again when the harbour had the money, and that a ferry would run until then.
            """;

    @Test
    void takesTheLineWhoseWordsTheTextHolds() {
        String page = "Skip to main content\nNews Sport Weather\nRiver festival draws record crowds this summer\n"
                + HEADLINE + "\nBy Ada Moss\nPublished March 5, 2019 at 10:22 AM\n" + TEXT;

        assertThat(title(page)).isEqualTo(HEADLINE);
    }

    @Test
    void takesNoLineThatSaysWhoWroteTheTextAndWhen() {
        String page = HEADLINE + "\nAda Moss for The Courier\nMarch 5, 2019 at 10:22 AM\n" + TEXT;

        assertThat(title(page)).isEqualTo(HEADLINE);
    }

    @Test
    void findsNoneInATextThatBeginsWithItsFirstParagraph() {
        assertThat(title(TEXT)).isNull();
        assertThat(title(TEXT + "\nWhat the engineers said of the old bridge\n\n" + TEXT))
                .isNull();
    }

    @Test
    void takesTheShortFirstLineOfATextThatHasLittleElse() {
        assertThat(title("Bridge to close for a year\n\n" + TEXT)).isEqualTo("Bridge to close for a year");
        assertThat(title("The bridge is to close.\n\n" + TEXT)).isNull();
        assertThat(title("Weather and tides today\n\n" + TEXT)).isNull();
    }

    @Test
    void findsNoneWhereThereIsNoText() {
        assertThat(title(HEADLINE + "\nRiver festival draws record crowds")).isNull();
    }

    private static @Nullable String title(String text) {
        return TextArticle.lines(text, CodePoints.of(text), LineModels.HEADLINE)
                .metadata()
                .title();
    }
}
