package dev.gistline.article;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells of most texts that they hold none of some phrases, by one look at each of their characters: a page asks all of its
 * long lines for dozens of phrases, and hardly any holds one.
 */
final class PhraseFilter {
    /** How many characters of a phrase are looked at first, a byte of each: as many as a number holds. */
    private static final int FIRST = 4;

    /** By their first characters the places of phrases in {@link #phrases}, counted from one. */
    private final IntCounts places = new IntCounts();

    /** Those that begin alike at one place. */
    private final List<List<String>> phrases = new ArrayList<>();

    /** @param phrases in lower case, none shorter than {@link #FIRST} */
    PhraseFilter(Iterable<String> phrases) {
        for (String phrase : phrases) {
            int first = 0;
            for (int i = 0; i < FIRST; i++) {
                first = next(first, phrase.charAt(i));
            }
            if (!places.has(first)) {
                this.phrases.add(new ArrayList<>());
                places.put(first, this.phrases.size());
            }
            this.phrases.get(places.get(first) - 1).add(phrase);
        }
    }

    /** False only for a text that, in lower case, holds none of the phrases. */
    boolean mayHold(String text) {
        int last = 0;
        for (int i = 0; i < text.length(); i++) {
            last = next(last, text.charAt(i));
            int place = places.get(last);
            if (place != 0 && isAt(i + 1 - FIRST, text, phrases.get(place - 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAt(int start, String text, List<String> phrases) {
        for (String phrase : phrases) {
            if (text.regionMatches(true, start, phrase, 0, phrase.length())) {
                return true;
            }
        }
        return false;
    }

    /** The last characters, once one more has come. */
    private static int next(int last, char c) {
        return last << Byte.SIZE | CharacterTable.toLowerCase(c) & 0xff;
    }
}
