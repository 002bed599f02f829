package dev.gistline.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Finds an article's title: the heading above it, where the page's own description bears it out, without the kicker that
 * some print in the heading; else what the description says.
 */
final class Titles {
    private static final int LONGEST = 300;

    /** Characters of a title that may have been cut to fit. */
    private static final int FULL = 100;

    private static final Set<String> DOMAINS = Set.of("com", "org", "net", "gov", "edu", "info");

    private static final int MOST_SITE_WORDS = 4;
    private static final int HEADLINE_WORDS = 4;

    /** The share of words that a heading must have in common with what the page is called elsewhere. */
    private static final double LIKE_ENOUGH = 0.45;

    /** Pages are called otherwise for search engines; the only headline is the article's. */
    private static final double LIKE_ENOUGH_ALONE = 0.15;

    private static final List<String> SEPARATORS = List.of(" | ", " - ", " – ", " — ", " :: ", " » ", " · ", " • ");

    private Titles() {}

    static @Nullable String of(PageFacts facts, Map<?, ?> article) {
        List<String> described = new ArrayList<>();
        HtmlMetadata.firstOf(JsonLd.strings(article.get("headline")))
                .map(title -> withoutSite(clean(title), facts, false))
                .ifPresent(described::add);
        Optional.ofNullable(facts.meta("og:title", "twitter:title", "dc.title"))
                .map(title -> withoutSite(clean(title), facts))
                .ifPresent(described::add);
        Optional.ofNullable(facts.title).map(title -> withoutSite(title, facts)).ifPresent(described::add);
        described.removeIf(title -> title.isBlank() || isCut(title, described));
        Optional<String> heading = heading(facts, described);
        return heading.or(() -> described.stream().findFirst()).orElse(null);
    }

    /** The first-level heading that what the page is called elsewhere bears out best. */
    private static Optional<String> heading(PageFacts facts, List<String> described) {
        @Nullable String best = null;
        double most =
                described.isEmpty() ? 0 : isOnly(facts) && !isBelow(facts, described) ? LIKE_ENOUGH_ALONE : LIKE_ENOUGH;
        String site = FoldedText.of(Objects.requireNonNullElse(facts.meta("og:site_name"), ""));
        for (Element element : facts.headings) {
            String text = element.normalName().equals("h1") ? ElementText.brief(element, LONGEST) : "";
            if (text.isBlank() || FoldedText.of(text).equals(site) || isAbove(text, facts, described)) {
                continue;
            }
            double likeness = described.isEmpty()
                    ? 0.01
                    : described.stream()
                            .mapToDouble(title -> likeness(text, title))
                            .max()
                            .orElse(0);
            if (likeness > most) {
                most = likeness;
                best = text;
            }
        }
        return Optional.ofNullable(best)
                .map(text -> withoutSite(withoutKicker(text, described), facts, text.equals(facts.title)));
    }

    /** Whether a title is the beginning of another: descriptions are asked for headlines of at most 110 characters. */
    private static boolean isCut(String title, List<String> described) {
        return title.length() >= FULL
                && described.stream().anyMatch(longer -> longer.length() > title.length() && longer.startsWith(title));
    }

    /** Whether a heading is the site's or the column's: the page calls itself {@code Heading: Title}, and its article {@code Title}. */
    private static boolean isAbove(String heading, PageFacts facts, List<String> described) {
        String whole = FoldedText.of(Objects.requireNonNullElse(facts.title, ""));
        String start = FoldedText.of(heading) + " ";
        return whole.startsWith(start)
                && start.split(" ").length <= MOST_SITE_WORDS
                && described.stream().anyMatch(title -> FoldedText.of(title).equals(whole.substring(start.length())));
    }

    /** Whether the first-level headings stand below one of the second level that the page is called by elsewhere. */
    private static boolean isBelow(PageFacts facts, List<String> described) {
        List<String> titles = described.stream().map(FoldedText::of).toList();
        return facts.headings.stream()
                .takeWhile(heading -> heading.normalName().equals("h2"))
                .anyMatch(heading -> titles.contains(FoldedText.of(ElementText.brief(heading, LONGEST))));
    }

    /** Whether one first-level heading alone is of a headline's length. */
    private static boolean isOnly(PageFacts facts) {
        return facts.headings.stream()
                        .filter(heading -> heading.normalName().equals("h1"))
                        .filter(heading -> FoldedText.of(ElementText.brief(heading, LONGEST))
                                        .split(" ")
                                        .length
                                >= HEADLINE_WORDS)
                        .limit(2)
                        .count()
                == 1;
    }

    /** The share of words that the two have in common. */
    private static double likeness(String one, String other) {
        List<String> a = List.of(FoldedText.of(one).split(" "));
        List<String> b = new ArrayList<>(List.of(FoldedText.of(other).split(" ")));
        int all = a.size() + b.size();
        int shared = 0;
        for (String word : a) {
            shared += b.remove(word) ? 1 : 0;
        }
        return 2.0 * shared / all;
    }

    /** {@code Opinion | Title}, {@code Title | Opinion} or {@code Title (courier.com)}, where the page is called {@code Title} elsewhere. */
    private static String withoutKicker(String heading, List<String> described) {
        String folded = FoldedText.of(heading);
        for (String title : described) {
            String shorter = FoldedText.of(title);
            int extra = folded.length() - shorter.length();
            boolean before = folded.endsWith(" " + shorter);
            boolean after = folded.startsWith(shorter + " ")
                    && (heading.lastIndexOf(" | ") > 0 || isDomain(inBrackets(heading)));
            if (extra > 1 && extra < 30 && shorter.length() > 15 && (before || after)) {
                return title;
            }
        }
        return heading;
    }

    private static String inBrackets(String heading) {
        int close = heading.lastIndexOf(')');
        return close < 0 ? "" : heading.substring(heading.lastIndexOf('(', close) + 1, close);
    }

    /** {@code Title} of {@code Site: Title}, as pages without headings are called; null where a title is no such one. */
    static @Nullable String withoutPrefix(String title) {
        int at = title.indexOf(": ");
        String rest = at < 0 ? "" : title.substring(at + 2).strip();
        boolean prefixed = at > 0
                && title.substring(0, at).split(" ").length <= MOST_SITE_WORDS
                && rest.split(" ").length >= HEADLINE_WORDS;
        return prefixed ? rest : null;
    }

    /** {@code Title | Site}, {@code Title - Site}: the part before the separator where the rest names the site or is short. */
    static String withoutSite(String title, PageFacts facts) {
        return withoutSite(title, facts, true);
    }

    /** @param brief whether a short part at the end is taken for the site's name whatever it says */
    private static String withoutSite(String title, PageFacts facts, boolean brief) {
        String site = FoldedText.of(Objects.requireNonNullElse(facts.meta("og:site_name"), ""));
        String rest = title.strip();
        for (String separator : SEPARATORS) {
            int at = rest.lastIndexOf(separator);
            if (at > 0) {
                String head = rest.substring(0, at);
                String tail = rest.substring(at + separator.length());
                boolean begins = (!site.isEmpty() && FoldedText.of(head).equals(site) || isDomain(head))
                        && tail.split(" ").length > MOST_SITE_WORDS;
                if (begins) {
                    return withoutSite(tail, facts, brief);
                }
                boolean isShort =
                        brief && tail.split(" ").length <= MOST_SITE_WORDS && head.split(" ").length >= MOST_SITE_WORDS;
                if (isShort || isDomain(tail) || names(FoldedText.of(tail), site) || isHost(tail, facts)) {
                    return withoutSite(head, facts, brief);
                }
            }
        }
        return rest;
    }

    /** Whether the last word is that of a site's address: {@code The Courier | Courier.com}. */
    private static boolean isDomain(String part) {
        String last = part.substring(part.lastIndexOf(' ') + 1);
        int dot = last.lastIndexOf('.');
        return dot > 0 && DOMAINS.contains(last.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    private static boolean names(String tail, String site) {
        boolean holds = tail.length() < site.length() + 20 && tail.contains(site);
        return !site.isEmpty() && !tail.isEmpty() && (site.contains(tail) || holds);
    }

    /** Whether the letters of {@code tail} are a part of the host's name between dots, with or without what follows it. */
    private static boolean isHost(String tail, PageFacts facts) {
        String url = Objects.requireNonNullElse(facts.canonical, Objects.requireNonNullElse(facts.meta("og:url"), ""));
        int start = url.indexOf("://") + 3;
        int end = url.indexOf('/', start);
        String letters = FoldedText.of(tail).replace(" ", "");
        String host = start < 3 ? "" : FoldedText.of("." + url.substring(start, end < 0 ? url.length() : end) + ".");
        return letters.length() > 3
                && (List.of(host.split(" ")).contains(letters)
                        || host.replace(" ", "").endsWith(letters));
    }

    /** JSON-LD and meta elements often hold character references twice encoded. */
    private static String clean(String title) {
        return title.indexOf('&') < 0 ? title : Parser.unescapeEntities(title, false);
    }
}
