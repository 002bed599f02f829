package dev.gistline.language;

import dev.gistline.resource.DataFile;
import java.util.Locale;
import java.util.Set;

/** Which hyphens stay inside a word: after a prefix that is no word, and in numbers with groups, such as telephones. */
final class HyphenRules {
    private static final Set<String> PREFIXES = Set.copyOf(DataFile.lines(HyphenRules.class, "prefixes.txt"));

    private HyphenRules() {}

    static boolean joins(String text, int start, int at, int end) {
        if (PREFIXES.contains(text.substring(start, at).toLowerCase(Locale.ROOT))) {
            return true;
        }
        int digits = 0;
        int hyphens = 0;
        int group = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (Character.isDigit(c)) {
                digits++;
                group++;
            } else if (c == '-' && group > 0) {
                hyphens++;
                group = 0;
            } else {
                break;
            }
        }
        return digits >= 7 && hyphens >= 2;
    }
}
