package dev.gistline.article;

import dev.gistline.text.CodePoints;
import dev.gistline.time.PartialDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads an article written in Markdown: all of it is the article but its first heading, which is its title. */
final class MarkdownArticle {

    private static final int MOST_LINK_WORDS = 8;

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
        Metadata metadata = metadata(markdown.fields(), heading, credits(page, kept));
        leaveOutLinks(page, kept);
        Article article = page.article(kept, metadata, original);
        return article.blocks().isEmpty() ? new NoArticle("no article text was found") : article;
    }

    /** The lines before the text that say who wrote it and when, which are left out. */
    private static List<String> credits(Page page, boolean[] kept) {
        List<String> credits = new ArrayList<>();
        for (int i = 0; i < kept.length; i++) {
            if (!kept[i]) {
                continue;
            }
            String text = page.of(page.lines().get(i));
            int words = text.split(" ").length;
            if (!Credits.isByline(text, words) && !Credits.isDate(text, words)) {
                break;
            }
            credits.add(text);
            kept[i] = false;
        }
        return credits;
    }

    /** Leaves out lines of a few words that are links throughout: {@code Share | Read more}. */
    private static void leaveOutLinks(Page page, boolean[] kept) {
        for (int i = 0; i < kept.length; i++) {
            Line line = page.lines().get(i);
            String text = page.of(line);
            long letters = text.chars().filter(Character::isLetterOrDigit).count();
            kept[i] &= line.kind() != Block.Kind.PARAGRAPH
                    || letters == 0
                    || line.linked() < letters
                    || text.split(" ").length > MOST_LINK_WORDS
                    || text.endsWith(".");
        }
    }

    private static Metadata metadata(Map<String, String> fields, @Nullable String heading, List<String> credits) {
        String title = fields.get("title");
        @Nullable String date = fields.containsKey("published") ? fields.get("published") : fields.get("date");
        if (date == null) {
            date = credits.stream()
                    .filter(line -> Dates.parse(line).isPresent())
                    .findFirst()
                    .orElse(null);
        }
        @Nullable String author = fields.get("author");
        if (author == null) {
            author = credits.stream()
                    .map(line -> String.join(", ", Writers.persons(NameLine.names(line))))
                    .filter(names -> !names.isEmpty())
                    .findFirst()
                    .orElse(null);
        }
        String modified = fields.get("modified");
        Optional<PartialDate> published = date == null ? Optional.empty() : Dates.parse(date);
        return new Metadata(
                title == null ? heading : title,
                author,
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
