package dev.gistline.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gistline.document.Document;
import dev.gistline.document.DocumentReader;
import dev.gistline.document.Upload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Pages of kinds that are no plain news page: what stands around their text is known by what it says. */
class UnusualPagesTest {
    private static final String FIRST =
            "The council of Wexcombe voted on Tuesday night to close the town's only public baths, ending two years of "
                    + "argument over who should pay for a new roof.";
    private static final String SECOND =
            "Eleven members backed the closure and nine opposed it after a debate that ran for more than three hours and "
                    + "was twice interrupted by shouting from the gallery.";
    private static final String THIRD =
            "Engineers who inspected the building in March found rust in nine of its twelve main beams, and said that the "
                    + "roof would not last another winter.";
    private static final String TEXT = FIRST + "\n\n" + SECOND + "\n\n" + THIRD;

    private static String page(String... parts) {
        return "<html lang=en><head><title>Wexcombe votes to close its baths</title></head><body><article>"
                + "<h1>Wexcombe votes to close its baths</h1>" + String.join("\n", parts) + "</article></body></html>";
    }

    private static String p(String text) {
        return "<p>" + text + "</p>";
    }

    private static Extracted extract(String name, String text) {
        Upload upload = new Upload(text.getBytes(StandardCharsets.UTF_8), name, null);
        return ArticleExtractor.extract((Document) DocumentReader.read(upload));
    }

    private static String html(String... parts) {
        return ((Article) extract("a.html", page(parts))).text();
    }

    @Test
    void aGallerysPlacesAndPictureCreditsAreNoText() {
        assertThat(html(p("1 of 3"), p(FIRST), p("Photo: Jo Lund"), p("2 of 3"), p(SECOND), p("3 of 3"), p(THIRD)))
                .isEqualTo(TEXT);
    }

    @Test
    void theAgeOfAnArticleAndTheTimeToReadItAreNoText() {
        assertThat(html("<div>Ada Moss • 3 hours ago • 4 min read</div>", p(FIRST), p(SECOND), p(THIRD)))
                .isEqualTo(TEXT);
    }

    @Test
    void aMenuBeforeOrAfterTheTextIsNoText() {
        String menu = "<div>[ <a href='/'>Home</a> | <a href='/a'>Archive</a> | <a href='/e'>E-mail us</a> ]</div>";
        assertThat(html(menu, p(FIRST), p(SECOND), p(THIRD), menu)).isEqualTo(TEXT);
    }

    @Test
    void aHeadingBelowWhichNothingIsLeftIsNoText() {
        assertThat(html(
                        p(FIRST),
                        p(SECOND),
                        p(THIRD),
                        "<h2>More on the baths</h2><ul><li><a href='/x'>Bus fares to rise</a></li></ul>"))
                .isEqualTo(TEXT);
    }

    @Test
    void whatStandsInPlaceOfAnAdvertisementIsNoText() {
        assertThat(html(
                        p(FIRST),
                        "<amp-ad><div fallback>This space is for our sponsors.</div></amp-ad>",
                        p(SECOND),
                        p(THIRD)))
                .isEqualTo(TEXT);
    }

    @Test
    void whatAPublisherAsksOfItsReadersIsNoText() {
        assertThat(html(
                        p(FIRST),
                        p("The Slow Lane is a reader-supported publication. Consider becoming a subscriber."),
                        p(SECOND),
                        p(THIRD),
                        p("You have read your three free articles this month. Get access for £1 a week."),
                        p("Since you are here, we have a small favour to ask of all who read us.")))
                .isEqualTo(TEXT);
    }

    @Test
    void theNextArticleOfAPageThatLoadsOneAfterTheOtherIsNotOfThisOne() {
        String next = "</article><article><h1>Milk lorry overturns on the ring road</h1>"
                + p(
                        "A lorry with eleven thousand bottles of milk overturned on the ring road early on Friday, the police said.")
                + p(
                        "Nobody was hurt, they said, but the road was white from kerb to kerb, and it was closed for six hours.");
        assertThat(html(p(FIRST), p(SECOND), p(THIRD), p(THIRD.replace("March", "April")), next))
                .isEqualTo(TEXT + "\n\n" + THIRD.replace("March", "April"));
    }

    @Test
    void thePrintersLineIsNoText() {
        assertThat(html(p(FIRST), p(SECOND), p(THIRD), p("Printed from herald.example on 20 May 2024")))
                .isEqualTo(TEXT);
    }

    @Test
    void aReportIsDatedByTheDayBeforeItsFirstWords() {
        String report = "WEXCOMBE, England, May 30, 2024 /NewsFeed/ -- " + FIRST;
        Article article = (Article) extract("a.html", page(p(report), p(SECOND), p(THIRD)));

        assertThat(article.metadata().published()).hasToString("Published[date=2024-05-30, basis=DATELINE]");
    }

    @Test
    void aDayInASentenceDatesNothing() {
        String sentence = "The council met on May 30, 2024 -- its last sitting before the summer -- and " + FIRST;
        Article article = (Article) extract("a.html", page(p(sentence), p(SECOND), p(THIRD)));

        assertThat(article.metadata().published()).isNull();
    }

    @Test
    void anInterviewersNameIsTheAuthors() {
        Article article = (Article) extract("a.html", page(p("Interview by Ada Moss"), p(FIRST), p(SECOND), p(THIRD)));

        assertThat(article.metadata().author()).isEqualTo("Ada Moss");
    }

    @Test
    void anArticleInAnotherLanguageIsKeptWithItsRefusal() {
        String french =
                "Le conseil municipal a voté mardi soir la fermeture des seuls bains publics de la ville, ce qui "
                        + "met fin à deux ans de disputes sur le prix d'un nouveau toit pour le bâtiment.";
        NoArticle no = (NoArticle) extract("a.html", page(p(french), p(french.replace("mardi", "jeudi"))));

        assertThat(no.reason()).isEqualTo("the article is in French, not in English");
        assertThat(no.foreign())
                .isNotNull()
                .extracting(Article::text)
                .asString()
                .startsWith(french);
    }

    @Test
    void aPageTurnedIntoMarkdownHasItsTitleBehindItsMenuAndItsTextBeforeItsTeasers() {
        String markdown =
                "[Skip to content](#main)\n\n[Home](/) [News](/news)\n\n# Wexcombe votes to close its baths\n\n"
                        + "By Ada Moss\n\n" + TEXT
                        + "\n\n## Related\n\n* [Bus fares to rise](/bus)\n* [A roof is mended](/roof)\n";
        Article article = (Article) extract("a.md", markdown);

        assertThat(article.text()).isEqualTo(TEXT);
        assertThat(article.metadata().title()).isEqualTo("Wexcombe votes to close its baths");
        assertThat(article.metadata().author()).isEqualTo("Ada Moss");
    }

    @Test
    void aPageTurnedIntoMarkdownWithManyLinksIsReadByItsLines() {
        StringBuilder markdown = new StringBuilder();
        for (String link : "News Sport Opinion Weather Archive Jobs Homes Cars Letters Puzzles".split(" ")) {
            markdown.append("* [").append(link).append("](/").append(link).append(")\n");
        }
        markdown.append("\n# Wexcombe votes to close its baths\n\n")
                .append(TEXT)
                .append("\n\nShare this\n\nLog in\n");

        assertThat(((Article) extract("a.md", markdown.toString())).text()).isEqualTo(TEXT);
    }
}
