package dev.gistline.article;

import dev.gistline.text.AlignedText;
import dev.gistline.text.Alignment;
import dev.gistline.text.CodePoints;
import dev.gistline.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The visible text of a document.
 *
 * @param text the lines in reading order, parted by line feeds, aligned with the document's text
 * @param lines in text order, none overlapping
 */
record Page(AlignedText text, List<Line> lines) {

    Page {
        lines = List.copyOf(lines);
    }

    String of(Line line) {
        return line.span().in(text.text());
    }

    /** The article that the lines marked in {@code kept} make. */
    Article article(boolean[] kept, Metadata metadata, CodePoints original) {
        StringBuilder body = new StringBuilder();
        Alignment.Builder toPage = new Alignment.Builder();
        List<Block> blocks = new ArrayList<>();
        int end = 0;
        for (int i = 0; i < kept.length; i++) {
            Line line = lines.get(i);
            if (!kept[i] || line.span().isEmpty()) {
                continue;
            }
            if (!body.isEmpty()) {
                body.append("\n\n");
                toPage.add(2, new Span(end, line.span().start()));
            }
            int start = body.length();
            body.append(text.text(), line.span().start(), line.span().end());
            toPage.add(line.span().length(), line.span());
            end = line.span().end();
            blocks.add(new Block(new Span(start, body.length()), line.kind()));
        }
        Alignment alignment = toPage.build().through(text.alignment());
        return new Article(metadata, original, new AlignedText(body.toString(), alignment), blocks);
    }
}
