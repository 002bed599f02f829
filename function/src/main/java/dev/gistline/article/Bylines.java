package dev.gistline.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Finds the names in an article's byline: those that its description in JSON-LD or its meta elements give, else those
 * of a visible byline. The publisher's own name stands in for an author only where no one else is named.
 */
final class Bylines {
    private static final int LONGEST = 140;

    /** How many lines after the title a byline may stand, and before it. */
    private static final int AFTER = 14;

    private static final int BEFORE = 4;

    private static final List<String> META = List.of(
            "author",
            "article:author",
            "parsely-author",
            "sailthru.author",
            "byl",
            "dc.creator",
            "dcterms.creator",
            "article:author_name",
            "citation_author",
            "authors",
            "og:article:author",
            "article.author",
            "cxenseparse:author");

    private Bylines() {}

    static @Nullable String of(PageFacts facts, Page page, @Nullable String title, @Nullable String site) {
        List<List<String>> sources = new ArrayList<>();
        facts.jsonLd.articles().forEach(article -> sources.add(given(JsonLd.strings(article.get("author")))));
        META.forEach(name -> sources.add(given(facts.metas(name))));
        for (Element element : facts.bylines) {
            sources.add(NameLine.names(HtmlMetadata.brief(element, LONGEST)));
        }
        sources.add(inLines(page, title));
        @Nullable String publisher = null;
        for (List<String> names : sources) {
            if (names.isEmpty()) {
                continue;
            }
            String joined = String.join(", ", names);
            if (!isPublisher(joined, site, facts)) {
                return joined;
            }
            publisher = publisher == null ? joined : publisher;
        }
        return publisher;
    }

    private static boolean isPublisher(String name, @Nullable String site, PageFacts facts) {
        String folded = Titles.fold(name);
        boolean named = site != null && folded.equals(Titles.fold(site));
        return named || facts.jsonLd.publishers().stream().anyMatch(publisher -> folded.equals(Titles.fold(publisher)));
    }

    /** Names that the page's description gives: whole strings, so that a name of any form passes. */
    private static List<String> given(List<String> written) {
        List<String> names = new ArrayList<>();
        for (String each : written) {
            String name =
                    NameLine.withoutPrefix(Parser.unescapeEntities(each, false).strip());
            String lower = name.toLowerCase(Locale.ROOT);
            boolean address = lower.startsWith("@")
                    || lower.startsWith("www.")
                    || lower.contains("://")
                    || lower.contains("(image");
            for (String separator : List.of(" | ", " • ", " · ")) {
                int cut = name.indexOf(separator);
                name = cut > 0 ? name.substring(0, cut).strip() : name;
            }
            boolean word = !name.isEmpty() && Character.isLetterOrDigit(name.charAt(0));
            boolean number = name.chars().allMatch(Character::isDigit);
            if (!address && word && !number && name.length() <= LONGEST && !names.contains(name)) {
                names.add(name);
            }
        }
        return names;
    }

    /** A line near the title that begins with {@code By}. */
    private static List<String> inLines(Page page, @Nullable String title) {
        if (title == null) {
            return List.of();
        }
        int at = HtmlMetadata.titleLine(page, title);
        if (at < 0) {
            return List.of();
        }
        List<Line> lines = page.lines();
        for (int i = Math.max(0, at - BEFORE); i < Math.min(lines.size(), at + AFTER); i++) {
            if (lines.get(i).span().length() <= LONGEST) {
                String text = page.of(lines.get(i));
                String rest = NameLine.withoutPrefix(text);
                Optional<List<String>> names =
                        rest.length() < text.length() ? Optional.of(NameLine.names(rest)) : Optional.empty();
                if (names.isPresent() && !names.get().isEmpty()) {
                    return names.get();
                }
            }
        }
        return List.of();
    }
}
