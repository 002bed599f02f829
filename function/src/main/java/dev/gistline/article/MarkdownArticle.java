package dev.gistline.article;

import dev.gistline.text.CodePoints;
import dev.gistline.time.PartialDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads an article written in Markdown: all of it is the article but its first heading, which is its title. */
final class MarkdownArticle {

    private MarkdownArticle() {}

    static Extracted read(String text, CodePoints original) {
        MarkdownPage markdown = MarkdownPage.read(text);
        Page page = markdown.page();
        boolean[] kept = new boolean[page.lines().size()];
        Arrays.fill(kept, true);
        @Nullable String heading = null;
        if (kept.length > 1 && page.lines().getFirst().kind() == Block.Kind.HEADING) {
            heading = page.of(page.lines().getFirst());
            kept[0] = false;
        }
        if (kept.length == 0) {
            return new NoArticle("no article text was found");
        }
        return page.article(kept, metadata(markdown.fields(), heading), original);
    }

    private static Metadata metadata(Map<String, String> fields, @Nullable String heading) {
        String title = fields.get("title");
        String date = fields.containsKey("published") ? fields.get("published") : fields.get("date");
        String modified = fields.get("modified");
        Optional<PartialDate> published = date == null ? Optional.empty() : Dates.parse(date);
        return new Metadata(
                title == null ? heading : title,
                fields.get("author"),
                fields.get("site"),
                fields.get("url"),
                published
                        .map(day -> new Metadata.Published(day, Metadata.Basis.GIVEN))
                        .orElse(null),
                modified == null ? null : Dates.parse(modified).orElse(null),
                null,
                fields.get("description"));
    }
}
