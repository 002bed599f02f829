package dev.gistline.article;

import dev.gistline.text.AlignedText;
import dev.gistline.text.CodePoints;
import dev.gistline.text.Span;
import dev.gistline.time.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads JSON articles: one object with {@code title}, {@code published}, {@code url} and {@code text} or {@code html}. */
final class JsonArticle {

    private JsonArticle() {}

    static Extracted read(String json, CodePoints original) {
        Optional<Map<String, AlignedText>> found = JsonText.fields(json);
        if (found.isEmpty()) {
            return new NoArticle("the upload is not well-formed JSON, or not an object");
        }
        Map<String, AlignedText> fields = found.get();
        AlignedText text = fields.get("text");
        AlignedText html = fields.get("html");
        if (text != null && !text.text().isBlank()) {
            return new Article(given(fields, Metadata.UNKNOWN), original, text, paragraphs(text.text()));
        }
        if (html == null || html.text().isBlank()) {
            return new NoArticle("the JSON article has neither \"text\" nor \"html\"");
        }
        return switch (HtmlArticle.read(html.text(), original)) {
            case NoArticle no -> no;
            case Article inner ->
                new Article(
                        given(fields, inner.metadata()),
                        original,
                        new AlignedText(inner.text(), inner.body().alignment().through(html.alignment())),
                        inner.blocks());
        };
    }

    /** What the object's own fields say, and the page's metadata for what they do not say. */
    private static Metadata given(Map<String, AlignedText> fields, Metadata page) {
        String published = field(fields, "published");
        Optional<PartialDate> date = published == null ? Optional.empty() : DateParser.parse(published);
        String modified = field(fields, "modified");
        return new Metadata(
                or(field(fields, "title"), page.title()),
                or(field(fields, "author"), page.author()),
                or(field(fields, "site"), page.site()),
                or(field(fields, "url"), page.url()),
                date.map(day -> new Metadata.Published(day, Metadata.Basis.GIVEN))
                        .orElse(page.published()),
                modified == null ? page.modified() : DateParser.parse(modified).orElse(page.modified()),
                or(field(fields, "language"), page.language()),
                or(field(fields, "description"), page.description()));
    }

    private static @Nullable String field(Map<String, AlignedText> fields, String name) {
        AlignedText value = fields.get(name);
        return value == null || value.text().isBlank() ? null : value.text().strip();
    }

    private static @Nullable String or(@Nullable String first, @Nullable String second) {
        return first == null ? second : first;
    }

    /** The text is the article as it stands; its lines are its paragraphs, or of a wrapped text what empty lines part. */
    private static List<Block> paragraphs(String text) {
        List<Block> blocks = new ArrayList<>();
        Page page = PlainPage.read(text);
        for (Line line : page.lines()) {
            Span span = page.text().origin(line.span());
            blocks.add(new Block(span, Block.Kind.PARAGRAPH));
        }
        return blocks;
    }
}
