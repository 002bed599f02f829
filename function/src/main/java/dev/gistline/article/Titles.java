package dev.gistline.article;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Finds an article's title. */
final class Titles {
    private static final int LONGEST = 300;

    private Titles() {}

    static @Nullable String of(PageFacts facts, Map<?, ?> article) {
        Optional<String> h1 = heading(facts);
        Optional<String> ld =
                HtmlMetadata.firstOf(JsonLd.strings(article.get("headline"))).map(Titles::clean);
        Optional<String> og = Optional.ofNullable(facts.meta("og:title", "twitter:title", "title", "dc.title"))
                .map(title -> clean(withoutSite(title, facts)));
        Optional<String> head = Optional.ofNullable(facts.title).map(title -> withoutSite(title, facts));
        return h1.or(() -> ld)
                .or(() -> og)
                .or(() -> head)
                .filter(title -> !title.isBlank())
                .orElse(null);
    }

    /** The first-level heading, where there is one, or the one of several that the page's title repeats. */
    private static Optional<String> heading(PageFacts facts) {
        List<String> candidates = facts.headings.stream()
                .filter(element -> element.normalName().equals("h1"))
                .map(element -> HtmlMetadata.brief(element, LONGEST))
                .filter(text -> !text.isBlank())
                .distinct()
                .toList();
        String named = fold(Optional.ofNullable(facts.title).orElse("") + " "
                + Optional.ofNullable(facts.meta("og:title")).orElse(""));
        Optional<String> repeated = candidates.stream()
                .filter(text -> text.length() > 8 && named.contains(fold(text)))
                .findFirst();
        return repeated.or(() ->
                candidates.stream().filter(text -> text.split(" ").length >= 4).findFirst());
    }

    /** {@code Title | Site}, {@code Title - Site}: the part before the separator where the rest names the site or is short. */
    static String withoutSite(String title, PageFacts facts) {
        String site = fold(Optional.ofNullable(facts.meta("og:site_name")).orElse(""));
        String rest = title.strip();
        for (String separator : List.of(" | ", " - ", " – ", " — ", " :: ", " » ", " · ")) {
            int at = rest.lastIndexOf(separator);
            if (at > 0) {
                String tail = fold(rest.substring(at + separator.length()));
                boolean names = !site.isEmpty() && (site.contains(tail) || tail.contains(site));
                boolean brief =
                        tail.split(" ").length <= 4 && rest.substring(0, at).split(" ").length >= 4;
                if (names || brief) {
                    return withoutSite(rest.substring(0, at), facts);
                }
            }
        }
        return rest;
    }

    /** JSON-LD and meta elements often hold character references twice encoded. */
    private static String clean(String title) {
        return title.indexOf('&') < 0 ? title : Parser.unescapeEntities(title, false);
    }

    /** Letters and digits alone, in lower case, words parted by one space. */
    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                folded.append(c);
            } else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        }
        return folded.toString().strip().toLowerCase(Locale.ROOT);
    }
}
