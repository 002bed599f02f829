package dev.gistline.article;

import dev.gistline.document.Document;
import dev.gistline.text.AlignedText;
import dev.gistline.text.CodePoints;
import dev.gistline.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Strips the boilerplate around an article. */
public final class ArticleExtractor {

    private ArticleExtractor() {}

    public static Extracted extract(Document document) {
        String text = document.text();
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf("\n", start);
            end = end < 0 ? text.length() : end;
            if (!text.substring(start, end).isBlank()) {
                blocks.add(new Block(new Span(start, end), Block.Kind.PARAGRAPH));
            }
            start = end + 1;
        }
        return blocks.isEmpty()
                ? new NoArticle("no article text was found")
                : new Article(Metadata.UNKNOWN, CodePoints.of(text), AlignedText.of(text), blocks);
    }
}
