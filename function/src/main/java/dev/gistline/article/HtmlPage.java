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

    /**
     * A text node.
     *
     * @param block which line it belongs to; it grows along the walk
     * @param breaks line breaks between the text before and this one
     * @param media images and players between the text before and this one
     */
    private record Piece(TextNode text, int start, int end, Frame frame, int block, int breaks, int media) {}

    private final List<Piece> pieces = new ArrayList<>();
    private int block;
    private int breaks;
    private int media;

    private HtmlPage() {}

    static Document parse(String html) {
        return Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEEPEST).parseInput(html, "");
    }

    /** The lines of the page that was parsed from {@code html}. */
    static Page read(Document page, String html) {
        HtmlPage walk = new HtmlPage();
        walk.walk(page);
        return walk.build(html);
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
                if (tag.equals("br")) {
                    breaks++;
                } else if (Tags.MEDIA.contains(tag)) {
                    media++;
                } else if (!Tags.SILENT.contains(tag)) {
                    if (Tags.BLOCKS.contains(tag)) {
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

    private void add(TextNode text, Frame frame) {
        String content = text.getWholeText();
        if (content.isBlank() && breaks > 0) {
            return;
        }
        int start = text.sourceRange().startPos();
        int end = text.sourceRange().endPos();
        if (start < 0 || end < start) {
            return;
        }
        pieces.add(new Piece(text, start, end, frame, block, breaks, media));
        breaks = 0;
        media = content.isBlank() ? media : 0;
    }

    private Page build(String html) {
        sort();
        SourceText source = new SourceText(html);
        PageBuilder out = new PageBuilder();
        int open = -1;
        for (Piece piece : pieces) {
            String text = piece.text().getWholeText();
            if (piece.block() != open || !out.isOpen() || breaksLine(piece, text, out.last())) {
                out.begin(
                        Tags.kind(piece.frame().block()),
                        piece.frame(),
                        piece.block() == open ? piece.breaks() : 0,
                        piece.media());
                open = piece.block();
            } else if (piece.breaks() > 0) {
                out.add(' ', piece.start(), piece.start(), false, false);
            }
            boolean link = piece.frame().link();
            boolean strong = piece.frame().strong();
            if (piece.end() - piece.start() == text.length() && html.startsWith(text, piece.start())) {
                out.add(text, 0, text.length(), piece.start(), link, strong);
                continue;
            }
            source.align(text, piece.start(), piece.end());
            for (int i = 0; i < text.length(); i++) {
                out.add(text.charAt(i), source.start(i), source.end(i), link, strong);
            }
        }
        return out.build();
    }

    /** A single break within a sentence is layout; one after its end, or two, part paragraphs. */
    private static boolean breaksLine(Piece piece, String text, char last) {
        if (piece.breaks() == 0) {
            return false;
        }
        String start = text.stripLeading();
        boolean runsOn = (Character.isLowerCase(last) || last == ',')
                && !start.isEmpty()
                && Character.isLowerCase(start.charAt(0));
        return piece.breaks() > 1 || !runsOn;
    }

    /**
     * The parser moves text that stands in a table but in no cell to before the table. Reading order is that of the
     * source, so that a stretch of the page's text always maps to a stretch of the source.
     */
    private void sort() {
        boolean moved = false;
        for (int i = 1; i < pieces.size(); i++) {
            moved |= pieces.get(i).start() < pieces.get(i - 1).start();
        }
        if (moved) {
            pieces.sort(Comparator.comparingInt(Piece::start));
        }
    }
}
