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

        assertThat(inner.surroundings().names())
                .isEqualTo(outer.surroundings().names())
                .contains(Cues.of(Cue.NAME, Cues.hash("page"), Cues.hash("story"), Cues.hash("lead")));
        assertThat(inner.surroundings().tags())
                .containsExactly(Cues.of(Cue.AROUND_TAG, Cues.hash("body"), Cues.hash("div")));
    }

    @Test
    void sharesWhatIsAroundElementsThatStandAlike() {
        Frame list = frame(frame(frame(null, "html", ""), "body", "page"), "ul", "menu");

        Frame first = frame(frame(list, "li", "item-1"), "a", "");
        Frame second = frame(frame(list, "li", "item-2"), "a", "");

        assertThat(second.surroundings()).isSameAs(first.surroundings());
        assertThat(frame(list, "li", "other").surroundings())
                .isNotSameAs(frame(list, "li", "item").surroundings());
    }

    private static Frame frame(@Nullable Frame parent, String tag, String names) {
        Element element = new Element(tag);
        return new Frame(parent == null ? new Frame(null, new Element("#root")) : parent, element.attr("class", names));
    }
}
