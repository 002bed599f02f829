package dev.gistline.article;

import static dev.gistline.article.Samples.FIRST;
import static dev.gistline.article.Samples.SECOND;
import static dev.gistline.article.Samples.THIRD;
import static dev.gistline.article.Samples.article;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SectionLabelsTest {
    private static final String TEXT = FIRST + "\n" + SECOND + "\n" + THIRD + "\n";
    private static final String READER =
            "I have crossed that bridge every morning for thirty years and nobody ever asked those of us who live there.\n"
                    + "The county should have painted the girders when it had the money, but it bought a new office instead.\n";

    @ParameterizedTest
    @ValueSource(
            strings = {"8 Comments", "See all comments (12)", "Leave a reply Cancel reply", "Tags:", "Next article"})
    void whatFollowsALabelThatClosesAnArticleIsNotItsText(String label) {
        assertThat(article("a.txt", "Bridge to close for a year\nBy Ada Moss\n" + TEXT + label + "\n" + READER)
                        .text())
                .endsWith(THIRD);
    }

    @Test
    void theSameLabelAboveAnArticleClosesNothing() {
        assertThat(article("a.txt", "Bridge to close for a year\nBy Ada Moss\n8 Comments\n" + TEXT)
                        .text())
                .endsWith(THIRD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Comments made by the mayor drew anger",
                "Tags on the trees are checked each spring",
                "12",
                "Topics of the talks"
            })
    void aLineThatOnlyBeginsLikeALabelIsNone(String line) {
        assertThat(SectionLabel.of(line)).isNull();
    }

    @Test
    void labelsAreToldByWhatTheyIntroduce() {
        assertThat(SectionLabel.of("1,204 comments")).isEqualTo(SectionLabel.COMMENTS);
        assertThat(SectionLabel.of("Next article")).isEqualTo(SectionLabel.NEIGHBOURS);
        assertThat(SectionLabel.of("RELATED STORIES:")).isEqualTo(SectionLabel.OTHERS);
        assertThat(SectionLabel.of("© 2019 The Easton Courier. All rights reserved."))
                .isEqualTo(SectionLabel.RIGHTS);
        assertThat(SectionLabel.of("Get our morning newsletter")).isEqualTo(SectionLabel.LETTERS);
    }
}
