package dev.gistline.article;

import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** An element that holds text, and the elements around it. One object an element, so that frames compare by identity. */
final class Frame {
    private final @Nullable Frame parent;
    private final Element element;
    private final String tag;
    private final int depth;
    private final boolean link;
    private final boolean strong;
    private final boolean hidden;

    Frame(@Nullable Frame parent, Element element) {
        this.parent = parent;
        this.element = element;
        this.tag = element.normalName();
        this.depth = parent == null ? 0 : parent.depth + 1;
        this.link = parent != null && parent.link || tag.equals("a") && element.hasAttr("href");
        this.strong = parent != null && parent.strong || Tags.STRONG.contains(tag);
        this.hidden = parent != null && parent.hidden || hides(element);
    }

    private static boolean hides(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        if (element.hasAttr("hidden")) {
            return true;
        }
        String style = element.attr("style");
        return !style.isEmpty()
                && style.toLowerCase(Locale.ROOT).replace(" ", "").contains("display:none");
    }

    @Nullable
    Frame parent() {
        return parent;
    }

    Element element() {
        return element;
    }

    String tag() {
        return tag;
    }

    int depth() {
        return depth;
    }

    boolean link() {
        return link;
    }

    boolean strong() {
        return strong;
    }

    boolean hidden() {
        return hidden;
    }

    /** This frame or the nearest around it that starts a line of its own. */
    Frame block() {
        Frame frame = this;
        while (frame.parent != null && !Tags.BLOCKS.contains(frame.tag)) {
            frame = frame.parent;
        }
        return frame;
    }

    /** Whether this or an element around it is called {@code tag}. */
    boolean within(String tag) {
        for (Frame frame = this; frame != null; frame = frame.parent) {
            if (frame.tag.equals(tag)) {
                return true;
            }
        }
        return false;
    }
}
