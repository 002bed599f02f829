package dev.gistline.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gistline.document.Document;
import dev.gistline.document.DocumentReader;
import dev.gistline.document.Upload;
import dev.gistline.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The articles of {@code src/test/resources/articles}, each a page written for the project with the text that is wanted. */
class ArticleFixturesTest {
    private static final Path FOLDER = Path.of("src/test/resources/articles");

    static Stream<Path> pages() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders
                    .flatMap(folder -> Stream.of("source.html", "source.txt").map(folder::resolve))
                    .filter(Files::exists)
                    .filter(page -> Files.exists(page.resolveSibling("expected-article.txt")))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void findsTheArticleAndNothingElse(Path page) throws IOException {
        assertThat(article(document(page)).text())
                .isEqualTo(Files.readString(page.resolveSibling("expected-article.txt"))
                        .strip());
    }

    /** Each character of the text is what stands at its place in the document, or what a reference there means. */
    @ParameterizedTest
    @MethodSource("pages")
    void mapsEachCharacterToItsPlaceInTheDocument(Path page) throws IOException {
        Document document = document(page);
        Article article = article(document);
        String text = article.text();
        assertThat(text).isNotEmpty();
        int last = 0;
        for (int i = 0; i < text.length(); i++) {
            Span origin = article.body().origin(new Span(i, i + 1));
            String there = origin.in(document.text());
            if (Character.isWhitespace(text.charAt(i))) {
                assertThat(origin.start()).isGreaterThanOrEqualTo(last);
            } else {
                assertThat(Parser.unescapeEntities(there, false)).isEqualTo(String.valueOf(text.charAt(i)));
                assertThat(origin.start()).isGreaterThanOrEqualTo(last);
                last = origin.end();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void partsTheTextIntoBlocksWithNothingBetweenButLineEnds(Path page) throws IOException {
        Article article = article(document(page));
        assertThat(article.blocks()).isNotEmpty();
        int end = 0;
        for (Block block : article.blocks()) {
            assertThat(article.text().substring(end, block.span().start())).isBlank();
            assertThat(block.span().in(article.text())).isNotBlank().doesNotContain("\n");
            end = block.span().end();
        }
        assertThat(end).isEqualTo(article.text().length());
    }

    @Test
    void readsTheMetadataOfAModernPage() throws IOException {
        Metadata metadata =
                article(document(FOLDER.resolve("harbour-bridge/source.html"))).metadata();

        assertThat(metadata.title()).isEqualTo("Easton to shut its swing bridge for a year");
        assertThat(metadata.author()).isEqualTo("Ada Moss, Ben de Vries");
        assertThat(metadata.site()).isEqualTo("The Easton Courier");
        assertThat(metadata.url()).isEqualTo("https://courier.example/news/2021/03/16/swing-bridge");
        assertThat(metadata.published()).hasToString("Published[date=2021-03-16, basis=JSON_LD]");
        assertThat(metadata.modified()).hasToString("2021-03-17");
    }

    @Test
    void readsTheMetadataOfAnOldPageFromItsText() throws IOException {
        Metadata metadata =
                article(document(FOLDER.resolve("orchard-frost/source.html"))).metadata();

        assertThat(metadata.title()).isEqualTo("Late frost ruins half of valley's apple crop");
        assertThat(metadata.published()).hasToString("Published[date=2004-05-12, basis=VISIBLE_TEXT]");
    }

    @Test
    void takesTheHeadlineOfScrapedTextFromItsRepetition() throws IOException {
        assertThat(article(document(FOLDER.resolve("clinic-strike/source.txt")))
                        .metadata()
                        .title())
                .isEqualTo("Nurses at Saltmarsh clinic threaten to walk out over night shifts");
    }

    @Test
    void keepsTheKindsOfBlocks() throws IOException {
        Article article = article(document(FOLDER.resolve("library-vote/source.html")));

        assertThat(List.copyOf(article.blocks()))
                .extracting(Block::kind)
                .contains(Block.Kind.QUOTE, Block.Kind.LIST_ITEM, Block.Kind.PARAGRAPH);
    }

    private static Document document(Path page) throws IOException {
        return (Document) DocumentReader.read(
                new Upload(Files.readAllBytes(page), page.getFileName().toString(), null));
    }

    private static Article article(Document document) {
        return (Article) ArticleExtractor.extract(document);
    }
}
