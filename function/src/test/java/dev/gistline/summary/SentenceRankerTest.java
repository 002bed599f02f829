package dev.gistline.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gistline.actor.Cast;
import dev.gistline.language.LanguageEngine;
import dev.gistline.language.Sentence;
import dev.gistline.text.Span;
import dev.gistline.timeline.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SentenceRankerTest {
    private static final LanguageEngine LANGUAGE = LanguageEngine.load();
    private static final SentenceRanker RANKER = new SentenceRanker();

    /** Written for this test. */
    private static final String FERRY = """
            HALVERTON (Coast Press) — The Halverton ferry will stop running in March after the county council voted on \
            Tuesday to end its subsidy of $1.2 million a year.

            Photo: The ferry at its pier last summer

            The vote, seven to two, followed a three-hour hearing at which 40 residents of Marsh Island spoke against it.

            They said the island's only doctor comes by boat.

            "We are being cut off," said Ruth Adeyemi, who runs the island's grocery. "I will have to close by the summer.

            "There is no other way to bring in bread."

            But Council President Tom Varga said the county could no longer pay for a service that carries 90 people a day.

            RELATED: WHAT THE COUNTY SPENDS ON ROADS

            Varga said the county would pay for a bridge study next year.

            The ferry company, Sound Lines, said it would lay off 31 workers and sell its two boats in April.

            Marsh Island, settled by fishing families in 1871, has 610 residents and one school.

            The school board will meet on Friday to decide whether pupils can board on the mainland.

            Ferries have crossed the strait since 1902, with a pause of three years during the war.
            """.strip();

    private static final String TITLE = "County ends subsidy for Halverton ferry to Marsh Island";

    private record Read(String text, List<Sentence> sentences, List<Span> headings) {
        Summary summary(Budget budget) {
            return RANKER.summarise(
                    text,
                    LANGUAGE.analyse(TITLE, List.of(new Span(0, TITLE.length()))),
                    sentences,
                    headings,
                    new Cast(List.of()),
                    Timeline.EMPTY,
                    budget);
        }

        List<String> shown(Budget budget) {
            return summary(budget).excerpts().stream()
                    .map(excerpt -> excerpt.span().in(text))
                    .toList();
        }
    }

    private static Read read(String text) {
        List<Span> blocks = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf("\n\n", start);
            end = end < 0 ? text.length() : end;
            blocks.add(new Span(start, end));
            start = end + 2;
        }
        return new Read(text, LANGUAGE.analyse(text, blocks), List.of());
    }

    private static int words(List<String> shown) {
        return String.join(" ", shown).split("\\s+").length;
    }

    /** The summaries of many lengths that have the sentence, a line an excerpt. */
    private static List<String> shownWith(String text, String sentence) {
        Read read = read(text);
        return IntStream.iterate(25, words -> words < 180, words -> words + 5)
                .mapToObj(words -> String.join("\n", read.shown(Budget.ofWords(words))))
                .filter(shown -> shown.contains(sentence))
                .toList();
    }

    @Test
    void keepsTheLeadWhereItIsClean() {
        for (int words : List.of(30, 60, 100, 140)) {
            assertThat(read(FERRY).shown(Budget.ofWords(words)).getFirst()).startsWith("The Halverton ferry will stop");
        }
    }

    @Test
    void cutsTheDatelineOfAnArticleThatIsShownWhole() {
        String text = "(CNN)The Halverton ferry sank. All were saved.";

        assertThat(read(text).shown(Budget.DEFAULT)).containsExactly("The Halverton ferry sank.", "All were saved.");
    }

    @Test
    void cutsTheDatelineAndCoversOnlyWhatIsShown() {
        Read read = read(FERRY);
        Summary.Excerpt lead = read.summary(Budget.DEFAULT).excerpts().getFirst();

        assertThat(lead.span().in(FERRY)).startsWith("The Halverton").endsWith("a year.");
        assertThat(lead.span().start()).isEqualTo(FERRY.indexOf("The Halverton"));
    }

    @Test
    void showsNoHeadingThoughItIsASentence() {
        Read read = read(FERRY);
        List<Span> lead = List.of(read.sentences().getFirst().span());
        Read headed = new Read(FERRY, read.sentences(), lead);

        assertThat(read.shown(Budget.DEFAULT)).anyMatch(sentence -> sentence.startsWith("The Halverton ferry will"));
        assertThat(headed.shown(Budget.DEFAULT))
                .isNotEmpty()
                .noneMatch(sentence -> sentence.startsWith("The Halverton ferry will"));
    }

    @Test
    void staysWithinTheBudget() {
        for (int words = 25; words < 200; words += 7) {
            List<String> shown = read(FERRY).shown(Budget.ofWords(words));
            assertThat(shown).isNotEmpty();
            assertThat(words(shown)).isLessThanOrEqualTo(words);
        }
    }

    @Test
    void goesOnWhileALongSentenceWouldStillFit() {
        for (int words = 60; words < 200; words += 7) {
            assertThat(words(read(FERRY).shown(Budget.ofWords(words))))
                    .isGreaterThanOrEqualTo(Math.min(words, 150) - 30);
        }
    }

    @Test
    void keepsTheOrderOfTheArticle() {
        assertThat(read(FERRY).summary(Budget.ofWords(120)).excerpts())
                .hasSizeGreaterThan(2)
                .extracting(Summary.Excerpt::sentence)
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void neverOpensOnAPronounWithoutTheSentenceBefore() {
        String they =
                "They told the county council that without the Halverton ferry Marsh Island would lose its only doctor.";
        String text = FERRY.replace("They said the island's only doctor comes by boat.", they);

        assertThat(shownWith(text, they))
                .isNotEmpty()
                .allSatisfy(shown -> assertThat(shown).containsPattern("The vote[^\n]*\n" + they));
    }

    @Test
    void keepsALeadWhosePronounItsOwnSubjectResolves() {
        String text = FERRY.replace(
                "HALVERTON (Coast Press) — The Halverton ferry will stop running",
                "Their savings gone, the owners of the Halverton ferry will stop running it");

        assertThat(read(text).shown(Budget.DEFAULT).getFirst()).startsWith("Their savings gone");
    }

    @Test
    void excusesSuchAPronounOnlyWhereNothingStandsBefore() {
        String their =
                "Their school, run by Ada Lund, has lost pupils every year since 2010, Marsh Island parents told the council.";
        String text = FERRY.replace("They said the island's only doctor comes by boat.", their);

        assertThat(shownWith(text, their))
                .isNotEmpty()
                .allSatisfy(shown -> assertThat(shown).containsPattern("The vote[^\n]*\n" + their));
    }

    @Test
    void neverLeavesHalfAQuotation() {
        String end = "The Halverton ferry is the only way to bring bread to Marsh Island, and the council knows it.";
        String text = FERRY.replace("There is no other way to bring in bread.", end);

        assertThat(shownWith(text, end))
                .isNotEmpty()
                .allSatisfy(shown -> assertThat(shown).contains("I will have to close"));
    }

    @Test
    void neverShowsCaptionsLinksOrHeadings() {
        for (int words = 25; words < 180; words += 5) {
            assertThat(String.join("\n", read(FERRY).shown(Budget.ofWords(words))))
                    .contains("ferry")
                    .doesNotContain("Photo:")
                    .doesNotContain("RELATED");
        }
    }

    @Test
    void neverShowsASentenceThatIsCutOff() {
        String cutOff =
                "The county council of Halverton said on Tuesday that the ferry to Marsh Island may from next spring...";
        String listed = cutOff + "\n\n" + FERRY;
        for (int words = 40; words < 140; words += 10) {
            assertThat(read(listed).shown(Budget.ofWords(words))).isNotEmpty().doesNotContain(cutOff);
        }
    }

    @Test
    void returnsAShortArticleWhole() {
        String text = "The bakery on Quay Street reopened on Monday.\n\nIt had been shut since the flood.";

        assertThat(read(text).shown(Budget.DEFAULT))
                .containsExactly("The bakery on Quay Street reopened on Monday.", "It had been shut since the flood.");
    }

    @Test
    void isNeverEmptyAndNeverOverThoughNoSentenceFits() {
        List<String> shown = read(FERRY).shown(Budget.ofWords(5));

        assertThat(shown).hasSize(1);
        assertThat(words(shown)).isBetween(1, 5);
        assertThat(FERRY).contains(shown.getFirst());
    }

    @Test
    void isNeverEmptyWhereNothingLooksLikeProse() {
        String text = "Overnight closures\n\n"
                + "Harbour Road, 9 pm to 5 am, both lanes and the footpath\n\n"
                        .repeat(20)
                        .strip();

        assertThat(read(text).shown(Budget.ofWords(40))).isNotEmpty();
    }

    @Test
    void isEmptyOnlyForNoSentence() {
        assertThat(read("").summary(Budget.DEFAULT).excerpts()).isEmpty();
    }

    @Test
    void countsSentencesWhereThoseAreTheBudget() {
        for (int sentences = 1; sentences < 5; sentences++) {
            assertThat(read(FERRY).shown(Budget.ofSentences(sentences))).hasSize(sentences);
        }
    }

    @Test
    void takesAShareOfTheArticle() {
        int all = FERRY.split("\\s+").length;

        assertThat(words(read(FERRY).shown(Budget.ofRatio(0.25)))).isBetween(all / 8, all / 4 + 1);
    }

    @Test
    void doesNotSayTheSameTwice() {
        String twice = FERRY.replace(
                "Varga said the county would pay for a bridge study next year.",
                "The county council voted on Tuesday to end its subsidy of $1.2 million a year, so the Halverton ferry will "
                        + "stop running in March.");
        for (int words = 60; words < 140; words += 10) {
            String shown = String.join("\n", read(twice).shown(Budget.ofWords(words)));
            assertThat(shown).containsOnlyOnce("1.2 million");
        }
    }

    @Test
    void saysWhyEachSentenceWasChosen() {
        List<Summary.Excerpt> excerpts = read(FERRY).summary(Budget.DEFAULT).excerpts();

        assertThat(excerpts.getFirst().reason()).startsWith("opens the article");
        assertThat(excerpts).allSatisfy(excerpt -> assertThat(excerpt.reason()).isNotBlank());
    }

    @Test
    void scoresEverySentence() {
        Read read = read(FERRY);
        Summary summary = read.summary(Budget.DEFAULT);

        assertThat(summary.sentences())
                .extracting(Summary.Scored::span)
                .containsExactlyElementsOf(
                        read.sentences().stream().map(Sentence::span).toList());
        assertThat(summary.sentences()).allMatch(sentence -> sentence.score() >= 0 && sentence.score() <= 1);
        assertThat(summary.sentences().getFirst().score()).isGreaterThan(0.5);
        for (Summary.Excerpt excerpt : summary.excerpts()) {
            assertThat(summary.sentences().get(excerpt.sentence()).score()).isEqualTo(excerpt.score());
        }
    }

    @Test
    void copesWithAVeryLongText() {
        String text = (FERRY + "\n\n").repeat(60).strip();

        assertThat(words(read(text).shown(Budget.DEFAULT))).isBetween(30, 100);
    }
}
