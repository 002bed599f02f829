package dev.gistline.article;

import dev.gistline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a reader sees as one paragraph, heading, list item or line of a page.
 *
 * @param span its place in the page's text
 * @param frame the innermost element around its first character; null where there are no elements
 * @param linked how many of its characters are inside links
 * @param strong how many of its characters are set in bold or italics
 * @param breaks how many line ends stand before it within its element
 * @param media how many images and players stand between the line before and this one
 */
record Line(Span span, Block.Kind kind, @Nullable Frame frame, int linked, int strong, int breaks, int media) {}
