package dev.gistline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlainPageTest {

    @Test
    void joinsRowsThatTheNextWordDidNotFitInto() {
        assertThat(lines("""
                        From our correspondent
                        Easton

                        The harbour board of Easton voted on Tuesday to close the old swing
                        bridge for a year, a step that shopkeepers on the island had fought
                        for months. Two
                        members stayed away.

                        Engineers told the board that rust had eaten through two of the main
                        girders, and that lorries should have been kept off it.
                        """))
                .containsExactly(
                        "From our correspondent",
                        "Easton",
                        "The harbour board of Easton voted on Tuesday to close the old swing bridge for a year, a step that"
                                + " shopkeepers on the island had fought for months. Two",
                        "members stayed away.",
                        "Engineers told the board that rust had eaten through two of the main girders, and that lorries should"
                                + " have been kept off it.");
    }

    @Test
    void beginsAParagraphWhereARowIsIndented() {
        assertThat(lines("""
                           The harbour board of Easton voted on Tuesday to close the old swing
                        bridge for a year, a step that shopkeepers on the island had fought for
                        months, and that the mayor called a sad one but one that was needed now.
                           Engineers told the board that rust had eaten through two of the main
                        girders, and that lorries should have been kept off it since spring.
                        """))
                .hasSize(2)
                .element(1)
                .asString()
                .startsWith("Engineers told")
                .endsWith("since spring.");
    }

    @Test
    void joinsRaggedRowsThatEndWithinASentence() {
        assertThat(lines("""
                        The harbour board voted on Tuesday to close
                        the old swing bridge for a year, a step that
                        shopkeepers on the island all had
                        fought for months, and that the mayor called
                        a sad one but a needed one.

                        A ferry will run every half hour.
                        """)).hasSize(2);
    }

    @Test
    void joinsAWordThatTheTypesetterSplitAndKeepsTheHyphenOfACompound() {
        assertThat(lines("""
                        The harbour board voted on Tuesday to close the old swing bridge for a year, a step that shop-
                        keepers on the island had fought for months, and that the mayor called a sad one at a half-
                        empty meeting in the town hall, where a half hour was set aside for the empty stalls of the old
                        fish market and for the ferry that is to run from May.
                        """))
                .singleElement()
                .asString()
                .contains("that shopkeepers on")
                .contains("a half-empty meeting");
    }

    @Test
    void keepsTheLinesOfATextThatIsNotWrapped() {
        assertThat(lines("""
                        Bridge to close for a year
                        Mayor opens new school in Norwick
                        Herring catch falls again, ministry blames warm water
                        Ferry to run from the first of May
                        Council turns down plan for a car park on the quay
                        """)).hasSize(5);
    }

    @Test
    void leavesOutTheRunningHeadsAndNumbersOfPrintedPages() {
        String text = "The Easton Courier      2 March 2021\n\nThe board voted on Tuesday.\n\n1\n\f"
                + "The Easton Courier      2 March 2021\n\nA ferry will run from May.\n\nPage 2\n\f"
                + "The Easton Courier      2 March 2021\n\nTwo firms will bid.\n\n- 3 -\n";

        assertThat(lines(text))
                .containsExactly("The board voted on Tuesday.", "A ferry will run from May.", "Two firms will bid.");
    }

    private static List<String> lines(String text) {
        Page page = PlainPage.readInner(text, Row.of(text));
        return page.lines().stream().map(page::of).toList();
    }
}
