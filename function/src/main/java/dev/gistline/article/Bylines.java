package dev.gistline.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the names in an article's byline. */
final class Bylines {
    private static final int LONGEST = 120;

    private Bylines() {}

    static @Nullable String of(PageFacts facts, Map<?, ?> article) {
        List<String> ld = names(JsonLd.strings(article.get("author")));
        if (!ld.isEmpty()) {
            return String.join(", ", ld);
        }
        for (String name : List.of(
                "author",
                "article:author",
                "parsely-author",
                "sailthru.author",
                "byl",
                "dc.creator",
                "dcterms.creator",
                "twitter:creator")) {
            List<String> meta = names(facts.metas(name));
            if (!meta.isEmpty()) {
                return String.join(", ", meta);
            }
        }
        return visible(facts).orElse(null);
    }

    private static Optional<String> visible(PageFacts facts) {
        for (Element element : facts.bylines) {
            String text = HtmlMetadata.brief(element, LONGEST);
            List<String> found = names(List.of(text));
            if (!found.isEmpty()) {
                return Optional.of(String.join(", ", found));
            }
        }
        return Optional.empty();
    }

    /** Single names of people or desks, without {@code By} and what follows the names; addresses are no names. */
    static List<String> names(List<String> written) {
        List<String> names = new ArrayList<>();
        for (String each : written) {
            String name = each.strip();
            String lower = name.toLowerCase(Locale.ROOT);
            if (lower.startsWith("by ") || lower.startsWith("by:")) {
                name = name.substring(3).strip();
            }
            boolean address = lower.startsWith("http")
                    || lower.startsWith("@")
                    || lower.startsWith("www.")
                    || lower.contains("://");
            if (!address && !name.isBlank() && name.length() <= LONGEST && !names.contains(name)) {
                names.add(name);
            }
        }
        return names;
    }
}
