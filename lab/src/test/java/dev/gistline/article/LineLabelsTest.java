package dev.gistline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineLabelsTest {
    private static final String ARTICLE =
            "The old mill on Quay Street burned down on Monday. Why? " + "Nobody was hurt in the fire, the town said.";

    @Test
    void aLineIsOfTheArticleWhoseWordsItHolds() {
        assertThat(LineLabels.of(
                        List.of(
                                "The old mill on Quay Street burned down on Monday.",
                                "Ten things to do in town this week",
                                "Nobody was hurt in the fire, the town said."),
                        ARTICLE))
                .containsExactly(true, false, true);
    }

    @Test
    void ofTwoCopiesTheOneAmongTheOthersIsMeant() {
        assertThat(LineLabels.of(
                        List.of(
                                "Nobody was hurt in the fire, the town said.",
                                "The old mill on Quay Street burned down on Monday.",
                                "Nobody was hurt in the fire, the town said."),
                        ARTICLE))
                .containsExactly(false, true, true);
    }

    @Test
    void aShortLineIsOfTheArticleBetweenItsNeighbours() {
        assertThat(LineLabels.of(
                        List.of(
                                "The old mill on Quay Street burned down on Monday.",
                                "Why?",
                                "More",
                                "Nobody was hurt in the fire, the town said."),
                        ARTICLE))
                .containsExactly(true, true, false, true);
    }
}
