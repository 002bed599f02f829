package dev.gistline.article;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the lines of an article by rules: the container whose paragraphs hold the most text (Readability's content
 * scoring), less what calls itself something else or is made of links.
 */
final class HtmlRules {
    private static final Set<String> OTHER = Set.of(
            "comment",
            "comments",
            "respond",
            "disqus",
            "related",
            "recommend",
            "sidebar",
            "footer",
            "newsletter",
            "promo",
            "share",
            "social",
            "nav",
            "menu",
            "breadcrumb",
            "advert",
            "cookie",
            "consent",
            "subscribe",
            "signup",
            "popular",
            "trending",
            "byline",
            "caption",
            "copyright",
            "tags",
            "author-bio",
            "paywall",
            "modal");

    private HtmlRules() {}

    static boolean[] choose(Page page, Metadata metadata) {
        Map<Frame, Double> scores = new HashMap<>();
        for (Line line : page.lines()) {
            double score = paragraph(page, line);
            double share = 1;
            for (Frame frame = line.frame(); frame != null && share > 0.2; frame = frame.parent()) {
                scores.merge(frame, score * share, Double::sum);
                share *= 0.8;
            }
        }
        @Nullable Frame best = null;
        double most = 0;
        for (Map.Entry<Frame, Double> entry : scores.entrySet()) {
            double score = entry.getValue();
            if (score > most || score == most && best != null && entry.getKey().depth() > best.depth()) {
                most = score;
                best = entry.getKey();
            }
        }
        String title = metadata.title() == null ? "" : Titles.fold(metadata.title());
        boolean[] kept = new boolean[page.lines().size()];
        for (int i = 0; i < kept.length; i++) {
            Line line = page.lines().get(i);
            boolean repeats = Titles.fold(page.of(line)).equals(title);
            kept[i] = isWithin(line.frame(), best)
                    && !isOther(line, best)
                    && line.linked() * 2 < line.span().length()
                    && !repeats;
        }
        return kept;
    }

    private static double paragraph(Page page, Line line) {
        String text = page.of(line);
        int words = text.split(" ").length;
        if (words < 10 || line.linked() * 3 > text.length() || isOther(line, null)) {
            return 0;
        }
        long commas = text.chars().filter(c -> c == ',' || c == '.').count();
        return Math.min(words, 100) + commas * 2;
    }

    private static boolean isWithin(@Nullable Frame frame, @Nullable Frame container) {
        for (Frame at = frame; at != null; at = at.parent()) {
            if (at == container) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOther(Line line, @Nullable Frame container) {
        for (Frame frame = line.frame(); frame != null && frame != container; frame = frame.parent()) {
            switch (frame.tag()) {
                case "nav", "aside", "footer", "figcaption", "button", "label" -> {
                    return true;
                }
                case "body", "html" -> {
                    return false;
                }
                default -> {}
            }
            if (isCalledOther(frame.element().className())
                    || isCalledOther(frame.element().id())) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the words of a class or id is such a name; {@code has-sidebar} and the like say nothing. */
    private static boolean isCalledOther(String names) {
        for (String name : names.toLowerCase(Locale.ROOT).split(" ", -1)) {
            for (String word : name.split("[^a-z]", -1)) {
                if (OTHER.contains(word) && !name.startsWith("has-") && !name.startsWith("with-")) {
                    return true;
                }
            }
        }
        return false;
    }
}
