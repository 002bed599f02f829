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

    /** How many texts that no reader sees may have no place before the parser is asked for all. */
    private static final int MOST_LOST = 20;

    /** A text node. */
    private static final class Piece {
        final TextNode node;
        final String text;
        final boolean blank;
        /** The element that it stands in; null where no reader sees it. */
        final @Nullable Frame frame;
        /** Which line it belongs to; it grows along the walk. */
        final int block;
        /** Line breaks between the text before and this one. */
        final int breaks;
        /** Images and players between the text before and this one. */
        final int media;
        /** Where it stands in the source. */
        int start;

        int end;
        /** Whether it stands there as it is, without character references. */
        boolean literal;

        Piece(TextNode node, @Nullable Frame frame, int block, int breaks, int media) {
            this.node = node;
            this.text = node.getWholeText();
            this.blank = text.isBlank();
            this.frame = frame;
            this.block = block;
            this.breaks = breaks;
            this.media = media;
        }
    }

    private final List<Piece> pieces = new ArrayList<>();
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
        return walk.build();
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
                } else if (role.silent() || isCard(element, role)) {
                    silent(element);
                } else {
                    if (role.block()) {
                        block++;
                    }
                    @Nullable Node child = element.firstChild();
                    if (child != null) {
                        frame = new Frame(frame, element);
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
        Piece piece = new Piece(text, frame, block, breaks, media);
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
                pieces.add(new Piece(text, null, block, 0, 0));
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
        for (Piece piece : pieces) {
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
        for (Piece piece : pieces) {
            piece.start = piece.node.sourceRange().startPos();
            piece.end = piece.node.sourceRange().endPos();
            piece.literal = piece.end - piece.start == piece.text.length() && html.startsWith(piece.text, piece.start);
        }
        pieces.removeIf(piece -> piece.start < 0 || piece.end < piece.start);
        pieces.sort(Comparator.comparingInt(piece -> piece.start));
    }

    private Page build() {
        PageBuilder out = new PageBuilder();
        int open = -1;
        for (Piece piece : pieces) {
            Frame frame = piece.frame;
            if (frame == null) {
                continue;
            }
            String text = piece.text;
            if (piece.block != open || !out.isOpen() || breaksLine(piece, out.last())) {
                out.begin(Tags.kind(frame.block()), frame, piece.block == open ? piece.breaks : 0, piece.media);
                open = piece.block;
            } else if (piece.breaks > 0) {
                out.add(' ', piece.start, piece.start, false, false);
            }
            if (piece.blank) {
                out.addSpace();
                continue;
            }
            if (piece.literal) {
                out.add(characters, piece.start, piece.end, frame.link(), frame.strong());
                continue;
            }
            source.align(text, piece.start, piece.end);
            for (int i = 0; i < text.length(); i++) {
                out.add(text.charAt(i), source.start(i), source.end(i), frame.link(), frame.strong());
            }
        }
        return out.build();
    }

    /** A single break within a sentence is layout; one after its end, or two, part paragraphs. */
    private static boolean breaksLine(Piece piece, char last) {
        if (piece.breaks == 0) {
            return false;
        }
        String start = piece.text.stripLeading();
        boolean runsOn = (Character.isLowerCase(last) || last == ',')
                && !start.isEmpty()
                && Character.isLowerCase(start.charAt(0));
        return piece.breaks > 1 || !runsOn;
    }
}
