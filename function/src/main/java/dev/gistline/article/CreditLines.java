package dev.gistline.article;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells the lines between headline and text that say who wrote it and when: metadata, not text. */
final class CreditLines {
    private static final int MOST_WORDS = 10;

    /** Words in capitals beside a date, that name a desk or a place. */
    private static final int MOST_CAPITALS = 3;

    /** Of a line that is an address, whose parts count as words. */
    private static final int MOST_ADDRESS_WORDS = 60;

    /** What may stand beside a date, when it is the page that is dated. */
    private static final Set<String> BESIDE = BylineWords.of("beside");

    /** Of a line that says how old an article is, or how long it takes to read. */
    private static final int MOST_AGE_WORDS = 12;

    private static final Set<String> UNITS = BylineWords.of("unit");

    /** What a line that says whose a picture is begins with, to the colon. */
    private static final Set<String> PICTURES = Set.of(
            "photo",
            "photos",
            "photograph",
            "photographs",
            "photo credit",
            "photo credits",
            "picture",
            "pictures",
            "picture credit",
            "image",
            "images",
            "image credit",
            "image credits");

    private CreditLines() {}

    /** {@code Ada Moss • 3 hours ago • 4 min read}, and no sentence. */
    static boolean isAge(String line, int words) {
        if (words > MOST_AGE_WORDS || line.endsWith(".") || line.chars().noneMatch(Character::isDigit)) {
            return false;
        }
        List<String> all = List.of(FoldedText.of(line).split(" "));
        for (int i = 2; i < all.size(); i++) {
            String unit = all.get(i - 1);
            String one = unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit;
            boolean counted = Character.isDigit(all.get(i - 2).charAt(0)) && UNITS.contains(one);
            if (counted && (all.get(i).equals("ago") || all.get(i).equals("read"))) {
                return true;
            }
        }
        return false;
    }

    /** {@code Photo: Jo Lund}. */
    static boolean isPicture(String line, int words) {
        int colon = line.indexOf(':');
        return words <= MOST_WORDS
                && colon > 0
                && PICTURES.contains(line.substring(0, colon).toLowerCase(Locale.ROOT));
    }

    /** {@code 3 of 14}, the place of a picture in a gallery. */
    static boolean isPlace(String line, int words) {
        int of = line.indexOf(" of ");
        return words == 3 && of > 0 && isNumber(line.substring(0, of)) && isNumber(line.substring(of + 4));
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** {@code By Ada Moss and Ben de Vries}. */
    static boolean isByline(String line, int words) {
        return words <= MOST_WORDS
                && line.regionMatches(true, 0, "by ", 0, 3)
                && !line.endsWith(".")
                && !NameLine.names(line).isEmpty();
    }

    /** An address and at most a few words that say whose it is: {@code URL: https://courier.example/bridge}. */
    static boolean isAddress(String line, int words) {
        if (words > MOST_ADDRESS_WORDS || !line.contains("://")) {
            return false;
        }
        int others = 0;
        int addresses = 0;
        for (String word : line.split(" ")) {
            boolean address = word.startsWith("http://") || word.startsWith("https://");
            addresses += address ? 1 : 0;
            others += address ? 0 : 1;
        }
        return addresses == 1 && others <= 3 && !line.endsWith(".");
    }

    /** {@code Updated May 12, 2004 at 3 p.m.}: a date and nothing else but whose it is in capitals, {@code CITY DESK}. */
    static boolean isDate(String line, int words) {
        if (words > MOST_WORDS || DateParser.parse(line).isEmpty()) {
            return false;
        }
        int capitals = 0;
        for (String written : line.split("[^\\p{L}\\p{N}]+")) {
            String word = FoldedText.of(written);
            if (word.isEmpty()
                    || Character.isDigit(word.charAt(0))
                    || BESIDE.contains(word)
                    || DateParser.isMonth(word)
                    || DateParser.isWeekday(word)) {
                continue;
            }
            if (word.length() < 2 || !written.chars().allMatch(Character::isUpperCase)) {
                return false;
            }
            capitals++;
        }
        return capitals <= MOST_CAPITALS;
    }
}
