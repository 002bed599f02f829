package dev.gistline.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gistline.lab.Gate.Score;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractionMeasureTest {

    private static ExtractionPage page(String site, String title) {
        return new ExtractionPage(Path.of("set"), "page", site, "", title, "");
    }

    @Test
    void wordsAreRunsOfLettersDigitsAndLowLines() {
        assertThat(WordCounts.tokens("The ferry's 2 crews — Ada_B, café."))
                .containsExactly("The", "ferry", "s", "2", "crews", "Ada_B", "café");
    }

    @Test
    void countsEachRunOfSoManyWords() {
        assertThat(WordCounts.shingles(List.of("a", "b", "a", "b", "a"), 2)).isEqualTo(Map.of("a b", 2, "b a", 2));
    }

    @Test
    void aTextShorterThanARunIsOneRunAndAnEmptyOneIsNone() {
        assertThat(WordCounts.shingles(List.of("a", "b"), 4)).isEqualTo(Map.of("a b", 1));
        assertThat(WordCounts.shingles(List.of(), 4)).isEmpty();
    }

    @Test
    void sharesOfEachRunAsManyAsBothHave() {
        Map<String, Integer> one = Map.of("a", 3, "b", 1, "c", 5);
        Map<String, Integer> other = Map.of("a", 2, "b", 4);

        assertThat(WordCounts.shared(one, other)).isEqualTo(3);
        assertThat(WordCounts.shared(other, one)).isEqualTo(3);
        assertThat(WordCounts.total(one)).isEqualTo(9);
    }

    /** 3 of 5 words of either are common: just enough. Of 6 they are not. */
    @Test
    void aLineIsTheTitleWithThreeWordsInFiveOfTheirs() {
        assertThat(HeadlineTraining.isTitle("Crews strike at mill", Set.of("crews", "strike", "mill", "again")))
                .isTrue();
        assertThat(HeadlineTraining.isTitle("Crews strike at old mill", Set.of("crews", "strike", "mill", "again")))
                .isFalse();
        assertThat(HeadlineTraining.isTitle("Mill: crews strike", page("a.example", "Crews strike mill")))
                .isTrue();
    }

    @Test
    void aSiteIsTheRegisteredNameOfItsHost() {
        assertThat(ExtractionPage.site("https://www2.news.example.co.uk/x")).isEqualTo("example.co.uk");
        assertThat(ExtractionPage.site("http://News.Example.org:8080?q=1")).isEqualTo("example.org");
        assertThat(ExtractionPage.site("example.org/a.b.c")).isEqualTo("example.org");
        assertThat(ExtractionPage.site("https://m.example.de")).isEqualTo("example.de");
    }

    @Test
    void allPagesOfASiteAreOfOneFold(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("gt.json"), """
                {"a": {"articleBody": "One.", "url": "https://www.example.org/a", "title": "A"},
                 "b": {"articleBody": "Two.", "url": "http://news.example.org/b?x=1", "other": {"title": "no"}},
                 "c": {"articleBody": "Three.", "url": "https://example.com/c", "authors": "Ada Moss"}}
                """);

        List<ExtractionPage> pages = ExtractionPage.read(folder);

        assertThat(pages).extracting(ExtractionPage::site).containsExactly("example.org", "example.org", "example.com");
        assertThat(pages).extracting(ExtractionPage::article).containsExactly("One.", "Two.", "Three.");
        assertThat(pages).extracting(ExtractionPage::title).containsExactly("A", "", "");
        assertThat(pages.get(2).authors()).isEqualTo("Ada Moss");
        assertThat(pages.get(0).fold()).isEqualTo(pages.get(1).fold());
        assertThat(pages.get(0).fold()).isBetween(0, ExtractionPage.FOLDS - 1);
    }

    @Test
    void sitesAreDealtToAllFolds() {
        assertThat(IntStream.range(0, 100)
                        .mapToObj(i -> page("site" + i + ".example", "").fold()))
                .containsOnly(0, 1, 2, 3, 4);
    }

    private static final String PRINTED = """
            wcxb_dev words F1 0.9101 pages 793 empty 1
              title: right 1/2 = 0.101, precision 0.102
              date: right 1/2 = 0.201, precision 0.202
              author: right 1/2 = 0.301, precision 0.302
            """;

    @Test
    void readsTheFieldsOfTheScorersLinesThatTheSetHas() {
        assertThat(ExtractionGate.printed("extraction.wcxb", "html", PRINTED))
                .containsExactly(
                        new Score("extraction.wcxb.html.f1", 0.9101),
                        new Score("extraction.wcxb.title", 0.101),
                        new Score("extraction.wcxb.date", 0.201),
                        new Score("extraction.wcxb.author", 0.301));
        assertThat(ExtractionGate.printed("extraction.naeb", "html", "naeb shingle F1 0.8 P 0.7 R 0.9 exact 0.05\n"))
                .containsExactly(new Score("extraction.naeb.html.f1", 0.8));
    }

    @Test
    void leavesTheTitleOfATextToAMeasureOfItsOwn() {
        assertThat(ExtractionGate.printed("extraction.wcxb", "text", PRINTED))
                .extracting(Score::metric)
                .containsExactly("extraction.wcxb.text.f1", "extraction.wcxb.text.date", "extraction.wcxb.text.author");
    }
}
