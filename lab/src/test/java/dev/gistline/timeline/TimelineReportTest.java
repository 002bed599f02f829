package dev.gistline.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gistline.lab.Gate.Score;
import org.junit.jupiter.api.Test;

/** The lines are as the scorers print them; each number is another. */
class TimelineReportTest {
    private static final String MEANTIME = """
            triggers P 0.101 R 0.102 F1 0.103
            Arg0 P 0.201 R 0.202 F1 0.203
            Arg1 P 0.211 R 0.212 F1 0.213
            NEG P 0.301 R 0.302 F1 0.303 of matched events
            FUTURE P 0.311 R 0.312 F1 0.313 of matched events
            UNCERTAIN P 0.321 R 0.322 F1 0.323 of matched events
            date of matched events: right 4/10 = 0.403, on events not found 7
            order of BEFORE/AFTER pairs: right 5/10 = 0.503
            timexes relaxed P 0.601 R 0.602 F1 0.603 strict share 0.604 value accuracy 0.605
            """;
    private static final String GOLD = """
            3 articles
            actors  precision 0.901 (10/11)  key recall 0.902 (8/10)  F1 0.903  type 0.904
            events  precision 0.101 (1/2)  key recall 0.102 (2/5)  F1 0.103
            on matched events  kind 0.201 of 9  date 0.202 of 8  modality 0.203 of 7  who 0.204 of 6  whom 0.205 of 5  order tau 0.206
            summary words shared with the editor's pick  P 0.301 R 0.302 F1 0.303
            """;

    @Test
    void readsEachScoreOfMeantimeFromItsLine() {
        assertThat(TimelineReport.meantime(MEANTIME))
                .containsExactly(
                        new Score("timeline.meantime.triggers", 0.103),
                        new Score("timeline.meantime.arg0", 0.203),
                        new Score("timeline.meantime.arg1", 0.213),
                        new Score("timeline.meantime.negation", 0.303),
                        new Score("timeline.meantime.future", 0.313),
                        new Score("timeline.meantime.uncertain", 0.323),
                        new Score("timeline.meantime.date", 0.403),
                        new Score("timeline.meantime.order", 0.503),
                        new Score("timeline.meantime.timex.f1", 0.603),
                        new Score("timeline.meantime.timex.value", 0.605));
    }

    @Test
    void readsTheKindOfTheMostSalientEventAndNotOfAnyEvent() {
        assertThat(
                        TimelineReport.plover(
                                "PLOVER type of the most salient event: 7/10 = 0.701; among all events 0.802   (CAMEO dictionary look-up: 0.453)"))
                .containsExactly(new Score("timeline.plover.kind", 0.701));
    }

    @Test
    void readsTheEventsOfTheGoldBriefsAndNotTheirActors() {
        assertThat(TimelineReport.gold(GOLD))
                .containsExactly(
                        new Score("timeline.gold.precision", 0.101),
                        new Score("timeline.gold.recall", 0.102),
                        new Score("timeline.gold.f1", 0.103),
                        new Score("timeline.gold.kind", 0.201),
                        new Score("timeline.gold.date", 0.202),
                        new Score("timeline.gold.modality", 0.203),
                        new Score("timeline.gold.who", 0.204),
                        new Score("timeline.gold.whom", 0.205),
                        new Score("timeline.gold.tau", 0.206));
    }

    @Test
    void failsWhereAScoreIsNotPrinted() {
        assertThatThrownBy(() -> TimelineReport.gold(GOLD.replace("order tau", "tau")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("order tau");
    }
}
