package dev.gistline.actor;

import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** When two forms of a person's name can be the same person's. */
final class PersonNames {
    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private PersonNames() {}

    /** Whether neither form contradicts the other; a single word contradicts nothing that holds it. */
    static boolean agree(List<String> a, List<String> b) {
        List<String> left = plain(a);
        List<String> right = plain(b);
        if (left.isEmpty() || right.isEmpty()) {
            return false;
        }
        List<String> shorter = left.size() <= right.size() ? left : right;
        List<String> longer = shorter == left ? right : left;
        if (shorter.size() == 1) {
            return longer.contains(shorter.getFirst()) || spelled(shorter.getFirst(), longer.getLast());
        }
        if (!spelled(shorter.getLast(), longer.getLast())) {
            return false;
        }
        if (!given(shorter.getFirst(), longer.getFirst())
                && !isInitials(shorter.getFirst(), longer)
                && !isInitials(longer.getFirst(), shorter)
                && !longer.subList(1, longer.size()).contains(shorter.getFirst())) {
            return false;
        }
        return suffix(a).equals(suffix(b)) || suffix(a).isEmpty() || suffix(b).isEmpty();
    }

    /** The last name. */
    static String last(List<String> words) {
        List<String> plain = plain(words);
        return plain.isEmpty() ? "" : plain.getLast();
    }

    /** The name without Jr. and the like, and without what the bearer is of (Jane Doe of the Labour Party). */
    static List<String> plain(List<String> words) {
        int end = words.size();
        int of = words.indexOf("of");
        end = of > 1 ? of : end;
        while (end > 1 && SUFFIXES.contains(words.get(end - 1))) {
            end--;
        }
        return words.subList(0, end);
    }

    private static String suffix(List<String> words) {
        return words.size() > 1 && SUFFIXES.contains(words.getLast()) ? words.getLast() : "";
    }

    /** The initials of the given names written as one word: AJ for Ada Jane. */
    private static boolean isInitials(String letters, List<String> name) {
        boolean two = letters.length() == 2 && name.size() == 3;
        return two && name.get(0).charAt(0) == letters.charAt(0) && name.get(1).charAt(0) == letters.charAt(1);
    }

    /** One given name for another: the same, its initial, or its short form by its beginning (Steve, Steven). */
    private static boolean given(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        String shorter = a.length() <= b.length() ? a : b;
        String longer = a.length() <= b.length() ? b : a;
        return (shorter.length() == 1 || shorter.length() >= 3) && longer.startsWith(shorter) || spelled(a, b);
    }

    /** The same word, or a long one that differs in one letter, as names from other scripts do (Zelensky, Zelenskyy). */
    static boolean spelled(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        if (Math.min(a.length(), b.length()) < 6
                || Math.abs(a.length() - b.length()) > 1
                || a.charAt(0) != b.charAt(0)) {
            return false;
        }
        String shorter = a.length() <= b.length() ? a : b;
        String longer = shorter.equals(a) ? b : a;
        int same = 0;
        while (same < shorter.length() && shorter.charAt(same) == longer.charAt(same)) {
            same++;
        }
        int skip = longer.length() == shorter.length() ? 1 : 0;
        return shorter.substring(Math.min(shorter.length(), same + skip)).equals(longer.substring(same + 1));
    }

    /** The word without accents, which a text leaves out at times: Bjork for Björk. */
    static String withoutAccents(String word) {
        boolean ascii = word.chars().allMatch(c -> c < 128);
        return ascii
                ? word
                : ACCENTS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD))
                        .replaceAll("");
    }
}
