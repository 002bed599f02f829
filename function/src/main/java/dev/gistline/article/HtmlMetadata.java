package dev.gistline.article;

import dev.gistline.time.PartialDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Chooses among the things a page says of its article, in the order that was right most often on the development sets. */
final class HtmlMetadata {

    private HtmlMetadata() {}

    static Metadata of(PageFacts facts, Page page, String html) {
        Map<?, ?> article = facts.jsonLd.article().orElse(Map.of());
        String url = url(facts, article);
        String site = site(facts, article);
        @Nullable String title = Titles.of(facts, article);
        int titleLine = title == null ? -1 : titleLine(page, title);
        @Nullable String shown = title == null || titleLine >= 0 ? null : Titles.withoutPrefix(title);
        if (shown != null && titleLine(page, shown) >= 0) {
            title = shown;
            titleLine = titleLine(page, shown);
        }
        return new Metadata(
                title,
                Bylines.of(facts, page, title, titleLine, site),
                site,
                url,
                PublishedDates.of(facts, page, article, url, titleLine, html),
                modified(facts, article),
                language(facts),
                description(facts, article));
    }

    private static @Nullable String url(PageFacts facts, Map<?, ?> article) {
        String named = facts.canonical != null ? facts.canonical : facts.meta("og:url", "twitter:url");
        if (named == null) {
            named = JsonLd.strings(article.get("url")).stream().findFirst().orElse(null);
        }
        return named != null && named.toLowerCase(Locale.ROOT).startsWith("http") ? named : null;
    }

    private static @Nullable String site(PageFacts facts, Map<?, ?> article) {
        String named = facts.meta("og:site_name", "application-name");
        if (named != null) {
            return named;
        }
        return JsonLd.strings(article.get("publisher")).stream().findFirst().orElse(null);
    }

    private static @Nullable PartialDate modified(PageFacts facts, Map<?, ?> article) {
        Optional<PartialDate> date = JsonLd.strings(article.get("dateModified")).stream()
                .map(DateParser::parse)
                .flatMap(Optional::stream)
                .findFirst();
        String meta =
                facts.meta("article:modified_time", "og:updated_time", "datemodified", "last-modified", "lastmod");
        return date.or(() -> meta == null ? Optional.empty() : DateParser.parse(meta))
                .orElse(null);
    }

    private static @Nullable String language(PageFacts facts) {
        String code = facts.language != null ? facts.language : facts.meta("og:locale", "content-language");
        if (code == null || code.length() < 2) {
            return null;
        }
        return code.substring(0, 2).toLowerCase(Locale.ROOT);
    }

    private static @Nullable String description(PageFacts facts, Map<?, ?> article) {
        String meta = facts.meta("description", "og:description", "twitter:description");
        return meta != null
                ? meta
                : JsonLd.strings(article.get("description")).stream()
                        .findFirst()
                        .orElse(null);
    }

    /** The line that is the title, a heading before others; -1 when no line is. */
    private static int titleLine(Page page, String title) {
        String folded = FoldedText.of(title);
        int found = -1;
        for (int i = 0; i < page.lines().size(); i++) {
            Line line = page.lines().get(i);
            boolean fits =
                    line.span().length() < title.length() + 40 && line.span().length() * 2 > title.length();
            if (fits && FoldedText.of(page.of(line)).endsWith(folded)) {
                if (line.kind() == Block.Kind.HEADING) {
                    return i;
                }
                found = found < 0 ? i : found;
            }
        }
        return found;
    }

    static Optional<String> firstOf(List<String> strings) {
        return strings.stream().filter(string -> !string.isBlank()).findFirst();
    }
}
