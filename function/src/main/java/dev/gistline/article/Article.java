package dev.gistline.article;

import dev.gistline.text.AlignedText;
import dev.gistline.text.CodePoints;
import dev.gistline.text.Span;
import dev.gistline.text.WordCount;
import java.util.List;

/**
 * An article without the boilerplate around it.
 *
 * @param original counts the code points of the document's text
 * @param body the text, blocks parted by an empty line, aligned with the document's text
 * @param blocks in text order, none overlapping; all characters of {@code body} outside them are line ends
 */
public record Article(Metadata metadata, CodePoints original, AlignedText body, List<Block> blocks)
        implements Extracted {

    public Article {
        blocks = List.copyOf(blocks);
    }

    /** Where {@code span} of the text stands in the document's text, in Unicode code points. */
    public Span origin(Span span) {
        return original.of(body.origin(span));
    }

    public String text() {
        return body.text();
    }

    /** Where in the text its headings stand, in text order. */
    public List<Span> headings() {
        return blocks.stream()
                .filter(block -> block.kind() == Block.Kind.HEADING)
                .map(Block::span)
                .toList();
    }

    /** Words as readers count them. */
    public int words() {
        return WordCount.of(text());
    }
}
