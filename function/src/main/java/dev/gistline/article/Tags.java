package dev.gistline.article;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What HTML elements do to the text inside them: https://html.spec.whatwg.org/multipage/rendering.html. */
final class Tags {
    /** Elements that begin and end a line. */
    static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "caption",
            "center",
            "dd",
            "details",
            "dialog",
            "dir",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "frameset",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hgroup",
            "hr",
            "html",
            "legend",
            "li",
            "listing",
            "main",
            "menu",
            "nav",
            "noframes",
            "ol",
            "p",
            "plaintext",
            "pre",
            "search",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul",
            "xmp",
            "button",
            "label",
            "amp-sidebar",
            "amp-accordion",
            // of NITF, in which news agencies send articles: https://iptc.org/standards/nitf/
            "hedline",
            "hl1",
            "hl2",
            "byline",
            "dateline",
            "body.head",
            "body.content");

    /** Elements whose text no reader sees, or sees as a control. */
    static final Set<String> SILENT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "math",
            "iframe",
            "object",
            "embed",
            "applet",
            "canvas",
            "head",
            "select",
            "datalist",
            "textarea",
            "audio",
            "video",
            "map",
            "noembed",
            "meter",
            "progress",
            "dialog",
            // of AMP, whose text shows while there is nothing else to show: https://amp.dev/documentation/components/
            "amp-ad",
            "amp-embed",
            "amp-sticky-ad",
            "amp-consent",
            "amp-user-notification");

    /** Elements that show a picture, a film or a page of another site. */
    static final Set<String> MEDIA =
            Set.of("img", "amp-img", "video", "audio", "iframe", "embed", "object", "amp-video", "amp-iframe");

    static final Set<String> STRONG = Set.of("b", "strong", "em", "i");

    /** Attributes in which pages name the parts of their layout. */
    static final List<String> NAMING = List.of(
            "class", "id", "itemprop", "role", "data-testid", "data-component", "data-component-name", "aria-label");

    /**
     * What an element's name says of it.
     *
     * @param hash of the name
     */
    record Role(int hash, boolean block, boolean silent, boolean media, boolean strong) {

        static Role of(String tag) {
            return new Role(
                    Cues.hash(tag),
                    BLOCKS.contains(tag),
                    SILENT.contains(tag),
                    MEDIA.contains(tag),
                    STRONG.contains(tag));
        }
    }

    /** The roles of most elements, for all are asked for theirs. */
    private static final Map<String, Role> ROLES = Stream.of(
                    BLOCKS, SILENT, MEDIA, STRONG, Set.of("a", "span", "time", "small", "font", "sup", "picture"))
            .flatMap(Set::stream)
            .distinct()
            .collect(Collectors.toUnmodifiableMap(tag -> tag, Role::of));

    private Tags() {}

    static Role role(String tag) {
        Role role = ROLES.get(tag);
        return role == null ? Role.of(tag) : role;
    }

    static Block.Kind kind(Frame block) {
        String tag = block.tag();
        if (tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6') {
            return Block.Kind.HEADING;
        }
        for (Frame frame = block; frame != null; frame = frame.parent()) {
            switch (frame.tag()) {
                case "blockquote" -> {
                    return Block.Kind.QUOTE;
                }
                case "li", "dd", "dt" -> {
                    return Block.Kind.LIST_ITEM;
                }
                case "article", "main", "body", "section" -> {
                    return Block.Kind.PARAGRAPH;
                }
                default -> {}
            }
        }
        return Block.Kind.PARAGRAPH;
    }
}
