package dev.gistline.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class FeatureTableTest {

    @Test
    void numbersFeaturesAsTheyComeAndNoOther() {
        FeatureTable table = new FeatureTable();

        assertThat(table.add(70)).isEqualTo(1);
        assertThat(table.add(-5)).isEqualTo(2);
        assertThat(table.add(70)).isEqualTo(1);
        assertThat(table.row(-5)).isEqualTo(2);
        assertThat(table.row(71)).isZero();
        assertThat(table.size()).isEqualTo(2);
    }

    @Test
    void keepsTheRowsOfFeaturesAsItGrows() {
        FeatureTable table = new FeatureTable();
        long[] features =
                LongStream.rangeClosed(1, 200_000).map(i -> Hash.of(17, i)).toArray();
        for (long feature : features) {
            table.add(feature);
        }

        for (int i = 0; i < features.length; i++) {
            assertThat(table.row(features[i])).isEqualTo(i + 1);
        }
    }

    @Test
    void visitsTheSameFeaturesInTheSameOrder() {
        assertThat(visited(3, 1, 2)).isEqualTo(visited(3, 1, 2)).containsExactlyInAnyOrder(1L, 2L, 3L);
    }

    private static List<Long> visited(long... features) {
        FeatureTable table = new FeatureTable();
        for (long feature : features) {
            table.add(feature);
        }
        List<Long> visited = new ArrayList<>();
        table.visit((feature, row) -> visited.add(feature));
        return visited;
    }
}
