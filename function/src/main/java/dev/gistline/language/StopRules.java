package dev.gistline.language;

import dev.gistline.resource.DataFile;
import dev.gistline.text.Span;
import java.util.Set;

/**
 * Says whether a stop or another mark ends its sentence, after the Golden Rules of sentence segmentation (Dias 2014) and
 * newspaper style.
 */
final class StopRules {
    private final Abbreviations abbreviations;
    private final Set<String> openers;

    StopRules(Abbreviations abbreviations) {
        this.abbreviations = abbreviations;
        this.openers = Set.copyOf(DataFile.lines(StopRules.class, "openers.txt"));
    }

    /**
     * Whether the marks end a sentence.
     *
     * @param start where the sentence began
     * @param at the first of the marks
     * @param end after the last of them
     */
    boolean ends(String text, int start, int at, int end, Span block) {
        int next = end;
        while (next < block.end() && CharacterKinds.isSpace(text.charAt(next))) {
            next++;
        }
        if (next >= block.end()) {
            return true;
        }
        char follows = text.charAt(next);
        boolean single = text.charAt(at) == '.' && (end == at + 1 || !CharacterKinds.isTerminal(text.charAt(at + 1)));
        if (next == end) {
            return single && tight(text, start, at, end, block.end());
        }
        if (!begins(text, next, block.end())) {
            return false;
        }
        if (!single) {
            boolean ellipsis = text.charAt(at) == '.' || text.charAt(at) == '\u2026';
            return !ellipsis || !CharacterKinds.isOpener(follows) || follows != '(' && follows != '[';
        }
        return stopEnds(text, start, at, end, next, block.end());
    }

    /** Whether a sentence could begin there: not on a small letter, unless a name is written so. */
    private static boolean begins(String text, int at, int end) {
        char c = text.charAt(at);
        if (Character.isLowerCase(c)) {
            return at + 1 < end && Character.isUpperCase(text.charAt(at + 1));
        }
        return ",;:-\u2013\u2014)]}%&=".indexOf(c) < 0 && !CharacterKinds.isTerminal(c);
    }

    /** A stop with no space after it: {@code end.Then}. */
    private static boolean tight(String text, int start, int at, int end, int limit) {
        int word = at;
        while (word > start && Character.isLetter(text.charAt(word - 1))) {
            word--;
        }
        boolean whole = word == start
                || CharacterKinds.isSpace(text.charAt(word - 1))
                || CharacterKinds.isOpener(text.charAt(word - 1));
        boolean small = at - word >= 2 && Character.isLowerCase(text.charAt(at - 1)) && whole;
        int next = end;
        while (next < limit && CharacterKinds.isOpener(text.charAt(next))) {
            next++;
        }
        if (!small || next + 1 >= limit || !Character.isUpperCase(text.charAt(next))) {
            return false;
        }
        int stop = next;
        while (stop < limit && !CharacterKinds.isSpace(text.charAt(stop))) {
            char c = text.charAt(stop);
            if (c == '@' || c == '/' || c == '.' && stop + 1 < limit && Character.isLetter(text.charAt(stop + 1))) {
                return false;
            }
            stop++;
        }
        return Character.isLowerCase(text.charAt(next + 1)) || stop == next + 1;
    }

    private boolean stopEnds(String text, int start, int at, int end, int next, int limit) {
        int word = at;
        while (word > start && !CharacterKinds.isSpace(text.charAt(word - 1))) {
            word--;
        }
        while (word < at && !Character.isLetterOrDigit(text.charAt(word))) {
            word++;
        }
        if (end > at + 1 && word < at && !CharacterKinds.dotted(text, word, at)) {
            // A closing quote or bracket after the stop: only an abbreviation in it could speak against an end.
            return abbreviations.kind(text, word, at) != Abbreviations.Kind.TITLE;
        }
        boolean opener = opener(text, next, limit);
        Abbreviations.Kind kind = abbreviations.kind(text, word, at);
        if (kind != null) {
            return switch (kind) {
                case TITLE -> false;
                case NUMBERED, DATE -> !Character.isDigit(text.charAt(next)) && opener;
                case AFTER -> opener;
                case INNER -> false;
            };
        }
        if (CharacterKinds.dotted(text, word, at)) {
            return dottedEnds(text, word, at, next, opener);
        }
        if (at - word == 1 && Character.isUpperCase(text.charAt(word))) {
            return initialEnds(text, start, word, opener);
        }
        boolean number = word < at && (Character.isDigit(text.charAt(word)) && at - word <= 3 || at - word == 1);
        return !(number && isOpening(text, start, word));
    }

    private static boolean dottedEnds(String text, int word, int at, int next, boolean opener) {
        if (text.regionMatches(true, word, "e.g", 0, 3) || text.regionMatches(true, word, "i.e", 0, 3)) {
            return false;
        }
        boolean time = at - word == 3
                && (text.regionMatches(true, word, "a.m", 0, 3) || text.regionMatches(true, word, "p.m", 0, 3));
        return opener || time && Character.isUpperCase(text.charAt(next)) && !zone(text, next);
    }

    /** A time zone or a day after a time: {@code 5 p.m. EST}, {@code 5 p.m. Tuesday}. */
    private static boolean zone(String text, int at) {
        int end = at;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        String word = text.substring(at, end);
        return word.endsWith("day") || CharacterKinds.allUpper(text, at, end) && end - at >= 2 && end - at <= 4;
    }

    /** A single capital: an initial, unless the next word opens a sentence and no name stands before. */
    private static boolean initialEnds(String text, int start, int word, boolean opener) {
        int before = word - 1;
        while (before > start && CharacterKinds.isSpace(text.charAt(before))) {
            before--;
        }
        int begin = before;
        while (begin > start && Character.isLetterOrDigit(text.charAt(begin - 1))) {
            begin--;
        }
        boolean name = before >= start && Character.isUpperCase(text.charAt(begin));
        boolean pronoun = text.charAt(word) == 'I';
        return opener && (!name || pronoun && !name) || pronoun && opener;
    }

    private static boolean isOpening(String text, int start, int word) {
        for (int i = start; i < word; i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the word there, a quote before it or not, opens sentences. */
    private boolean opener(String text, int at, int limit) {
        int word = at;
        while (word < limit && CharacterKinds.isOpener(text.charAt(word))) {
            word++;
        }
        int end = word;
        while (end < limit && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return openers.contains(text.substring(word, end)) || word > at && word < limit;
    }
}
