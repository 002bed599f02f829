package dev.gistline.article;

import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** A text node of an HTML page. */
final class TextRun {
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

    TextRun(TextNode node, @Nullable Frame frame, int block, int breaks, int media) {
        this.node = node;
        this.text = node.getWholeText();
        this.blank = text.isBlank();
        this.frame = frame;
        this.block = block;
        this.breaks = breaks;
        this.media = media;
    }
}
