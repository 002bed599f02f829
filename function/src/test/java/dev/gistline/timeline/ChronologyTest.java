package dev.gistline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gistline.time.PartialDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChronologyTest {
    /** Later in the text is later in the world, and what stands in the present is later still. */
    private static final Chronology CHRONOLOGY =
            new Chronology(new LinearModel(Map.of("o:clock=PRESENT", 5.0, "o:clock=PAST", 0.0)));

    private static final SyntaxTree PAST = Parsed.tree("They|they|PRP|PRON|2|nsubj left|leave|VBD|VERB|0|root");
    private static final SyntaxTree PRESENT = Parsed.tree("They|they|PRP|PRON|2|nsubj leave|leave|VBP|VERB|0|root");

    private static List<Occurrence> dated(SyntaxTree tree, int day) {
        Occurrence event = Parsed.occurrence(tree, 1);
        event.date = new EventDate(new PartialDate(2022, 6, day), EventDate.Basis.EXPRESSION, "then");
        event.days = day - 9;
        return List.of(event);
    }

    private static List<Occurrence> undated(SyntaxTree tree) {
        return List.of(Parsed.occurrence(tree, 1));
    }

    @Test
    void keepsTheOrderOfDatesWhateverTheModelSays() {
        List<Occurrence> early = dated(PRESENT, 2);
        List<Occurrence> late = dated(PAST, 8);
        assertThat(CHRONOLOGY.sort(List.of(late, early))).containsExactly(early, late);
    }

    @Test
    void putsWhatHasNoDateWhereTheModelDoes() {
        List<Occurrence> dated = dated(PAST, 8);
        List<Occurrence> now = undated(PRESENT);
        assertThat(CHRONOLOGY.sort(List.of(now, dated))).containsExactly(dated, now);
    }

    @Test
    void leavesAStoryWithoutDatesInTheOrderOfItsText() {
        List<Occurrence> first = undated(PRESENT);
        List<Occurrence> second = List.of(Parsed.occurrence(
                Parsed.tree("So|so|ADV|RB|3|advmod they|they|PRP|PRON|3|nsubj left|leave|VBD|VERB|0|root"), 2));
        assertThat(CHRONOLOGY.sort(List.of(second, first))).containsExactly(first, second);
        assertThat(CHRONOLOGY.sort(List.of(first, second))).containsExactly(first, second);
    }

    @Test
    void putsWhatAConjunctionTellsBeforeItsMainClause() {
        SyntaxTree tree =
                Parsed.tree("They|they|PRP|PRON|2|nsubj left|leave|VBD|VERB|0|root after|after|IN|SCONJ|5|mark "
                        + "walls|wall|NNS|NOUN|5|nsubj fall|fall|VBP|VERB|2|advcl");
        List<Occurrence> left = List.of(Parsed.occurrence(tree, 1));
        List<Occurrence> fall = List.of(Parsed.occurrence(tree, 4));
        List<Occurrence> dated = dated(PAST, 8);
        assertThat(CHRONOLOGY.sort(List.of(left, fall, dated))).containsSubsequence(fall, left);
    }

    @Test
    void placesADecadeAmongTheYears() {
        Occurrence eighties = Parsed.occurrence(PRESENT, 1);
        eighties.date = new EventDate(null, EventDate.Basis.EXPRESSION, "in the 1980s", "198");
        Occurrence later = Parsed.occurrence(PAST, 1);
        later.date = new EventDate(PartialDate.ofYear(2001), EventDate.Basis.EXPRESSION, "in 2001");
        new WorldOrder(new PartialDate(2022, 6, 9), new LinearModel(Map.of())).place(List.of(later, eighties));
        assertThat(CHRONOLOGY.sort(List.of(List.of(later), List.of(eighties))))
                .containsExactly(List.of(eighties), List.of(later));
    }
}
