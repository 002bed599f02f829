package dev.gistline.article;

import java.util.Locale;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** An element that holds text, and the elements around it. One object an element, so that frames compare by identity. */
final class Frame {
    private static final int[] NONE = {};
    /** The depth of the elements right below the page's root. */
    private static final int OUTERMOST = 2;

    final LineTotals tally = new LineTotals();
    private final @Nullable Frame parent;
    private final Element element;
    private final String tag;
    private final int tagHash;
    private final int depth;
    private final boolean block;
    private final Frame blockAround;
    private final boolean link;
    private final boolean strong;
    private final boolean hidden;
    private final boolean other;
    /** Those of the page. */
    private final FrameNames known;
    /** Hashes of the words of its class and id, and of pairs of neighbours among them. */
    private final int[] names;

    /** Those of the page's root. */
    private final Surroundings outermost;

    private @Nullable Surroundings surroundings;

    Frame(@Nullable Frame parent, Element element) {
        this(parent, element, Tags.role(element.normalName()));
    }

    /** @param role that of the element's tag */
    Frame(@Nullable Frame parent, Element element, Tags.Role role) {
        this.parent = parent;
        this.element = element;
        this.known = parent == null ? new FrameNames() : parent.known;
        this.outermost = parent == null ? new Surroundings() : parent.outermost;
        this.tag = element.normalName();
        this.tagHash = role.hash();
        this.depth = parent == null ? 0 : parent.depth + 1;
        this.block = role.block();
        this.blockAround = parent == null || block ? this : parent.blockAround;
        this.link = parent != null && parent.link || tag.equals("a") && element.hasAttr("href");
        this.strong = parent != null && parent.strong || role.strong();
        @Nullable Attributes attributes = element.attributesSize() == 0 ? null : element.attributes();
        this.hidden = parent != null && parent.hidden || attributes != null && hides(attributes);
        this.names = attributes == null ? NONE : known.of(attributes);
        this.other = parent != null && parent.other || isOther();
    }

    private static boolean hides(Attributes attributes) {
        if (attributes.hasKey("hidden")) {
            return true;
        }
        String style = attributes.get("style");
        return !style.isEmpty()
                && style.toLowerCase(Locale.ROOT).replace(" ", "").contains("display:none");
    }

    private boolean isOther() {
        switch (tag) {
            case "nav", "aside", "footer", "figcaption", "button", "label" -> {
                return true;
            }
            case "html", "body", "main", "article" -> {
                return false;
            }
            default -> {}
        }
        return FrameNames.tellOther(names);
    }

    /** Whether line ends within it are shown. */
    boolean isPreformatted() {
        return blockAround.tag.equals("pre");
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

    int tagHash() {
        return tagHash;
    }

    int[] names() {
        return names;
    }

    /** The tags and names of this element and of those around it below the page's root. */
    Surroundings surroundings() {
        Surroundings own = surroundings;
        if (own == null) {
            own = (depth <= OUTERMOST ? outermost : up().surroundings()).within(tagHash, names);
            surroundings = own;
        }
        return own;
    }

    int depth() {
        return depth;
    }

    boolean isBlock() {
        return block;
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

    /** Whether this or an element around it says that it is not the article. */
    boolean other() {
        return other;
    }

    /** This frame or the nearest around it that starts a line of its own. */
    Frame block() {
        return blockAround;
    }

    /** The frame around, or this one where there is none. */
    Frame up() {
        return parent == null ? this : parent;
    }

    boolean isWithin(Frame container) {
        return around(container) == container;
    }

    /** The innermost frame that holds this one and another of the same page; either holds itself. */
    Frame around(Frame other) {
        Frame one = this;
        Frame two = other;
        while (one != two && (one.depth > 0 || two.depth > 0)) {
            if (one.depth >= two.depth) {
                two = one.depth == two.depth ? two.up() : two;
                one = one.up();
            } else {
                two = two.up();
            }
        }
        return one;
    }

    /** Its tag, class and that of its parent: what is set alike shares them. */
    int look() {
        int hash = tagHash * 31 + element.className().hashCode();
        return hash * 31 + up().tagHash * 31 + up().element.className().hashCode();
    }
}
