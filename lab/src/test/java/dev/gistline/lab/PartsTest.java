package dev.gistline.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PartsTest {
    private static final Parts PARTS = new Parts(3);

    @Test
    void learnsFromAllButThePartThatIsJudged() {
        assertThat(PARTS.without(List.of("a", "b", "c", "d", "e"), 1)).containsExactly("a", "c", "d");
    }

    @Test
    void judgesEachArticleOnceAndByWhatDidNotLearnFromIt() {
        List<Integer> places = IntStream.range(0, 10).boxed().toList();
        List<Integer> judged = new ArrayList<>();
        for (int part = 0; part < PARTS.count(); part++) {
            List<Integer> learned = PARTS.without(places, part);
            for (int place : places) {
                if (PARTS.of(place) == part) {
                    judged.add(place);
                }
            }
            assertThat(learned).doesNotContainAnyElementsOf(judged.subList(judged.size() - 3, judged.size()));
            assertThat(learned).hasSizeBetween(6, 7);
        }
        assertThat(judged).containsExactlyInAnyOrderElementsOf(places);
    }
}
