package dev.gistline.brief;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gistline.document.Upload;
import dev.gistline.summary.Budget;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is too little to be an article, and what is little and yet one. */
class ScrapsTest {
    private static final Briefer BRIEFER = Briefer.load();

    private static Outcome brief(String text) {
        return BRIEFER.brief(
                new Upload(text.getBytes(StandardCharsets.UTF_8), "note.txt", "text/plain"),
                Source.ofFile("note.txt"),
                Budget.DEFAULT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "42", "Halverton Gazette", "The museum of Halverton, Monday, page 3", "- - -"})
    void aFewWordsWithoutAVerbAreNoArticle(String scrap) {
        assertThat(brief(scrap))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        rejected -> assertThat(rejected.reason()).startsWith("no article text was found"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Police arrested two men in Halverton on Monday.",
                "Ada Moss is the new mayor of Halverton.",
                "The museum of Halverton, a long low house of grey stone behind the harbour, with a garden of old roses, a"
                        + " small shop for cards and a room for the children of the town."
            })
    void oneSentenceThatSaysSomethingAndALongerTextAreAnArticle(String note) {
        assertThat(brief(note)).isInstanceOf(Brief.class);
    }
}
