package dev.gistline.article;

import dev.gistline.text.CodePoints;
import dev.gistline.time.PartialDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads an article written in Markdown: all of it is the article but its first heading, which is its title, and what is
 * links throughout. A whole page that a program has turned into Markdown is read by its lines as scraped text is.
 */
final class MarkdownArticle {

    private static final int MOST_LINK_WORDS = 8;

    /** So many lines that are links throughout, and this share of all, are a page's menus and teasers. */
    private static final int FEWEST_LINKS = 10;

    private static final double LINKS = 0.25;

    private MarkdownArticle() {}

    static Extracted read(String text, CodePoints original) {
        MarkdownPage markdown = MarkdownPage.read(text);
        Page page = markdown.page();
        boolean[] kept = new boolean[page.lines().size()];
        Arrays.fill(kept, true);
        int links = leaveOutLinks(page, kept);
        @Nullable String heading = null;
        int first = firstKept(kept);
        if (kept.length > 1 && first >= 0 && page.lines().get(first).kind() == Block.Kind.HEADING) {
            heading = page.of(page.lines().get(first));
            kept[first] = false;
        }
        Metadata metadata = metadata(markdown.fields(), heading, credits(page, kept));
        if (links >= FEWEST_LINKS && links >= LINKS * kept.length) {
            LineCues lines = new LineCues(page, LineShape.of(page), metadata.title(), null);
            return new PageLines(lines, metadata, original, null).any(LineModels.TEXT);
        }
        leaveOutHeadings(page, kept);
        Article article = page.article(kept, metadata, original);
        return article.blocks().isEmpty() ? new NoArticle("no article text was found") : article;
    }

    private static int firstKept(boolean[] kept) {
        for (int i = 0; i < kept.length; i++) {
            if (kept[i]) {
                return i;
            }
        }
        return -1;
    }

    /** Leaves out headings at the end, below which nothing is left. */
    private static void leaveOutHeadings(Page page, boolean[] kept) {
        for (int i = kept.length - 1; i >= 0; i--) {
            if (kept[i] && page.lines().get(i).kind() != Block.Kind.HEADING) {
                return;
            }
            kept[i] = false;
        }
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
            if (!CreditLines.isByline(text, words) && !CreditLines.isDate(text, words)) {
                break;
            }
            credits.add(text);
            kept[i] = false;
        }
        return credits;
    }

    /**
     * Leaves out lines of a few words that are links throughout: {@code Share | Read more}, and items that are, where they
     * stand at an end.
     *
     * @return how many lines are links throughout
     */
    private static int leaveOutLinks(Page page, boolean[] kept) {
        int links = 0;
        int from = 0;
        int to = 0;
        for (int i = 0; i < kept.length; i++) {
            boolean link = isLink(page, i);
            links += link ? 1 : 0;
            kept[i] = !link || page.lines().get(i).kind() != Block.Kind.PARAGRAPH;
            boolean text = !link && page.lines().get(i).kind() != Block.Kind.HEADING;
            from = text && to == 0 ? i : from;
            to = text ? i + 1 : to;
        }
        for (int i = 0; i < kept.length; i++) {
            kept[i] &= i >= from && i < to || !isLink(page, i);
        }
        return links;
    }

    private static boolean isLink(Page page, int i) {
        Line line = page.lines().get(i);
        String text = page.of(line);
        long letters = text.chars().filter(Character::isLetterOrDigit).count();
        return letters > 0
                && line.linked() >= letters
                && text.split(" ").length <= MOST_LINK_WORDS
                && !text.endsWith(".")
                && line.kind() != Block.Kind.HEADING;
    }

    private static Metadata metadata(Map<String, String> fields, @Nullable String heading, List<String> credits) {
        String title = fields.get("title");
        @Nullable String date = fields.containsKey("published") ? fields.get("published") : fields.get("date");
        if (date == null) {
            date = credits.stream()
                    .filter(line -> DateParser.parse(line).isPresent())
                    .findFirst()
                    .orElse(null);
        }
        @Nullable String author = fields.get("author");
        if (author == null) {
            author = credits.stream()
                    .map(line -> String.join(", ", AuthorFilter.persons(NameLine.names(line))))
                    .filter(names -> !names.isEmpty())
                    .findFirst()
                    .orElse(null);
        }
        String modified = fields.get("modified");
        Optional<PartialDate> published = date == null ? Optional.empty() : DateParser.parse(date);
        return new Metadata(
                title == null ? heading : title,
                author,
                fields.get("site"),
                fields.get("url"),
                published
                        .map(day -> new Metadata.Published(day, Metadata.Basis.GIVEN))
                        .orElse(null),
                modified == null ? null : DateParser.parse(modified).orElse(null),
                null,
                fields.get("description"));
    }
}
