package dev.gistline.article;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Chooses the lines of an article in scraped text by their shape and place. */
final class TextRules {
    private static final List<String> NOTICES =
            List.of("©", "all rights reserved", "copyright 20", "copyright 19", "(c) 20");
    private static final List<String> SERVICE = List.of(
            "report it here",
            "click here",
            "sign up",
            "subscribe",
            "newsletter",
            "privacy policy",
            "terms of use",
            "terms of service",
            "cookie",
            "viewing this",
            "log in",
            "follow us",
            "share this",
            "read more",
            "advertisement");

    record Choice(boolean[] kept, Metadata metadata) {}

    private TextRules() {}

    static Choice choose(Page page) {
        int count = page.lines().size();
        boolean[] prose = new boolean[count];
        for (int i = 0; i < count; i++) {
            prose[i] = isProse(page.of(page.lines().get(i)));
        }
        int first = 0;
        while (first < count && !prose[first]) {
            first++;
        }
        if (first == count) {
            boolean[] all = new boolean[count];
            Arrays.fill(all, true);
            return new Choice(all, Metadata.UNKNOWN);
        }
        int last = count - 1;
        while (last > first && !prose[last]) {
            last--;
        }
        // Prose may stand in the header too, so the headline is looked for up to a few lines past the first.
        String title = Headlines.repeated(page, Math.min(count, first + 6))
                .map(page::of)
                .orElse(null);
        if (title == null) {
            title = title(page, first);
        }
        boolean[] kept = new boolean[count];
        for (int i = first; i <= last; i++) {
            String text = page.of(page.lines().get(i));
            boolean between = i > first && i < last && prose[i - 1] && prose[i + 1];
            kept[i] = prose[i] || between && text.split(" ").length >= 4;
            kept[i] &= title == null || !Headlines.repeats(text, title);
        }
        return new Choice(kept, new Metadata(title, null, null, null, null, null, null, null));
    }

    private static boolean isProse(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        int words = text.split(" ").length;
        if (NOTICES.stream().anyMatch(lower::contains)
                || words < 30 && SERVICE.stream().anyMatch(lower::contains)) {
            return false;
        }
        char end = text.charAt(text.length() - 1);
        return words >= 10 && ".!?\"”’)".indexOf(end) >= 0 || words >= 25;
    }

    /** The last line before the text that is long enough for a headline. */
    private static @Nullable String title(Page page, int first) {
        for (int i = first - 1; i >= 0; i--) {
            String text = page.of(page.lines().get(i));
            int words = text.split(" ").length;
            if (words >= 4 && words <= 30 && !text.endsWith(".")) {
                return text;
            }
        }
        return null;
    }
}
