package dev.gistline.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FrameTest {

    @Test
    void countsANameOnceHoweverOftenElementsNestInTheirLike() {
        Frame outer = frame(frame(frame(null, "html", ""), "body", "page"), "div", "story lead");
        Frame inner = outer;
        for (int i = 0; i < 30; i++) {
            inner = frame(inner, "div", "story lead");
        }

        assertThat(inner.namesAround())
                .isEqualTo(outer.namesAround())
                .contains(Cues.of(Cue.NAME, Cues.hash("page"), Cues.hash("story"), Cues.hash("lead")));
        assertThat(inner.tagsAround()).containsExactly(Cues.of(Cue.AROUND_TAG, Cues.hash("body"), Cues.hash("div")));
    }

    private static Frame frame(@Nullable Frame parent, String tag, String names) {
        Element element = new Element(tag);
        return new Frame(parent == null ? new Frame(null, new Element("#root")) : parent, element.attr("class", names));
    }
}
