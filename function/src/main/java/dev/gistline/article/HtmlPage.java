package dev.gistline.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads the lines of an HTML page in one walk without recursion, so that no depth of nesting can overflow the stack. */
final class HtmlPage {
    /** Deeper elements become siblings; real pages stay under 100. */
    private static final int DEEPEST = 400;

    /** What a template has whose content the browser shows in its parent's place. */
    private static final String SHADOW = "shadowrootmode";

    /** How many texts that no reader sees may have no place before the parser is asked for all. */
    private static final int MOST_LOST = 20;

    private final List<TextRun> pieces = new ArrayList<>();
    private final String html;
    private final char[] characters;
    private final SourceText source;
    private int block;
    private int breaks;
    private int media;

    private HtmlPage(String html) {
        this.html = html;
        this.characters = html.toCharArray(); // much faster than a check of each index
        this.source = new SourceText(html);
    }

    /** The parsed page, whose nodes do not know their places in the source. */
    static Document parse(String html) {
        return parser().parseInput(html, "");
    }

    private static Parser parser() {
        return Parser.htmlParser().setMaxDepth(DEEPEST);
    }

    /** The lines of the page that was parsed from {@code html}. */
    static Page read(Document page, String html) {
        HtmlPage walk = new HtmlPage(html);
        walk.walk(page);
        if (!walk.place()) {
            walk = new HtmlPage(html);
            walk.walk(parser().setTrackPosition(true).parseInput(html, ""));
            walk.placeAsParsed();
        }
        return new HtmlLines(walk.characters, walk.source).write(walk.pieces);
    }

    private void walk(Document page) {
        Element root = page;
        Frame frame = new Frame(null, root);
        @Nullable Node node = root.firstChild();
        while (node != null) {
            if (node instanceof TextNode text) {
                add(text, frame);
            } else if (node instanceof Element element) {
                String tag = element.normalName();
                Tags.Role role = Tags.role(tag);
                if (tag.equals("br")) {
                    breaks++;
                } else if (role.media()) {
                    media++;
                    silent(element);
                } else if (role.silent() && !element.hasAttr(SHADOW) || isCard(element, role)) {
                    silent(element);
                } else {
                    if (role.block()) {
                        block++;
                    }
                    @Nullable Node child = element.firstChild();
                    if (child != null) {
                        frame = new Frame(frame, element, role);
                        node = child;
                        continue;
                    }
                }
            }
            @Nullable Node next = node.nextSibling();
            while (next == null && frame.element() != root) {
                if (frame.isBlock()) {
                    block++;
                }
                next = frame.element().nextSibling();
                frame = Objects.requireNonNull(frame.parent());
            }
            node = next;
        }
    }

    /**
     * Whether an element within a line is a card that a page shows while the pointer rests on a name: its own children are
     * a picture and links, and no words stand between them.
     */
    private static boolean isCard(Element element, Tags.Role role) {
        if (role.block() || element.normalName().equals("a")) {
            return false;
        }
        int pictures = 0;
        int links = 0;
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text && !text.isBlank()) {
                return false;
            }
            pictures += Tags.MEDIA.contains(child.nodeName()) ? 1 : 0;
            links += child.nodeName().equals("a") ? 1 : 0;
        }
        return pictures > 0 && links > 1;
    }

    private void add(TextNode text, Frame frame) {
        TextRun piece = new TextRun(text, frame, block, breaks, media);
        if (piece.blank && breaks > 0) {
            return;
        }
        pieces.add(piece);
        breaks = 0;
        media = piece.blank ? media : 0;
    }

    /** Texts that no reader sees have their places in the source too, and so tell where the others do not stand. */
    private void silent(Element element) {
        @Nullable Node node = element.firstChild();
        while (node != null) {
            if (node instanceof TextNode text) {
                pieces.add(new TextRun(text, null, block, 0, 0));
            }
            @Nullable Node next = node.firstChild();
            while (next == null && node != element) {
                next = node.nextSibling();
                node = next == null ? Objects.requireNonNull(node.parent()) : node;
            }
            node = next;
        }
    }

    /** Finds the texts in the source; false where one that a reader sees is not found, or too many others. */
    private boolean place() {
        TextPlaces places = new TextPlaces(html, characters, source);
        int lost = 0;
        for (TextRun piece : pieces) {
            if (piece.blank || places.find(piece.text)) {
                piece.start = places.start();
                piece.end = places.end();
                piece.literal = places.isLiteral();
            } else if (piece.frame != null || ++lost > MOST_LOST) {
                return false;
            }
        }
        return true;
    }

    /**
     * Takes the places from the parser, which moves text that stands in a table but in no cell to before the table.
     * Reading order is that of the source, so that a stretch of the page's text always maps to a stretch of the source.
     */
    private void placeAsParsed() {
        for (TextRun piece : pieces) {
            piece.start = piece.node.sourceRange().startPos();
            piece.end = piece.node.sourceRange().endPos();
            piece.literal = piece.end - piece.start == piece.text.length() && html.startsWith(piece.text, piece.start);
        }
        pieces.removeIf(piece -> piece.start < 0 || piece.end < piece.start);
        pieces.sort(Comparator.comparingInt(piece -> piece.start));
    }
}
