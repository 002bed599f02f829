package dev.gistline.article;

import java.util.Set;

/** Tells the lines between headline and text that say who wrote it and when: metadata, not text. */
final class Credits {
    private static final int MOST_WORDS = 10;

    /** Words in capitals beside a date, that name a desk or a place. */
    private static final int MOST_CAPITALS = 3;

    /** Of a line that is an address, whose parts count as words. */
    private static final int MOST_ADDRESS_WORDS = 60;

    /** What may stand beside a date, when it is the page that is dated. */
    private static final Set<String> BESIDE = Set.of(
            "published",
            "posted",
            "updated",
            "last",
            "first",
            "on",
            "at",
            "date",
            "am",
            "pm",
            "a",
            "p",
            "m",
            "st",
            "nd",
            "rd",
            "th",
            "gmt",
            "utc",
            "et",
            "est",
            "edt",
            "ct",
            "cst",
            "cdt",
            "pt",
            "pst",
            "pdt",
            "bst",
            "tues",
            "thur",
            "thurs");

    private Credits() {}

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
        if (words > MOST_WORDS || Dates.parse(line).isEmpty()) {
            return false;
        }
        int capitals = 0;
        for (String written : line.split("[^\\p{L}\\p{N}]+")) {
            String word = Titles.fold(written);
            if (word.isEmpty()
                    || Character.isDigit(word.charAt(0))
                    || BESIDE.contains(word)
                    || Dates.isMonth(word)
                    || Dates.isWeekday(word)) {
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
