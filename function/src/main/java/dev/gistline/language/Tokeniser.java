package dev.gistline.language;

import dev.gistline.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a sentence into words and marks as the English treebanks of Universal Dependencies do: clitics and compounds
 * with hyphens apart ({@code do|n't}, {@code cease|-|and|-|desist}), abbreviations with their stop, addresses whole.
 */
final class Tokeniser {
    private final Abbreviations abbreviations;

    Tokeniser(Abbreviations abbreviations) {
        this.abbreviations = abbreviations;
    }

    List<Span> tokens(String text, Span sentence) {
        List<Span> tokens = new ArrayList<>();
        int at = sentence.start();
        while (at < sentence.end()) {
            if (CharacterKinds.isSpace(text.charAt(at))) {
                at++;
            } else {
                int end = at;
                while (end < sentence.end() && !CharacterKinds.isSpace(text.charAt(end))) {
                    end++;
                }
                chunk(text, at, end, CharacterKinds.onlyClosers(text, end, sentence.end()), tokens);
                at = end;
            }
        }
        return tokens;
    }

    /** @param last whether no word follows in the sentence */
    private void chunk(String text, int start, int end, boolean last, List<Span> into) {
        int at = start;
        while (at < end) {
            int stop = token(text, at, end, last);
            if (CharacterKinds.isWordStart(text, at)) {
                WordSplits.add(text, at, stop, into);
            } else {
                into.add(new Span(at, stop));
            }
            at = stop;
        }
    }

    private int token(String text, int at, int end, boolean last) {
        int address = WebAddresses.end(text, at, end);
        if (address > at) {
            return address;
        }
        char c = text.charAt(at);
        if (CharacterKinds.isWordStart(text, at)) {
            return word(text, at, end, last);
        }
        if ((c == '\'' || c == '\u2019') && clitic(text, at, end) > at) {
            return clitic(text, at, end);
        }
        if ((c == '.' || c == ',') && at + 1 < end && Character.isDigit(text.charAt(at + 1)) && c == '.') {
            return word(text, at + 1, end, last);
        }
        int picture = CharacterKinds.pictureEnd(text, at, end);
        if (picture > at) {
            return picture;
        }
        int face = CharacterKinds.faceEnd(text, at, end);
        if (face > at) {
            return face;
        }
        int stop = at + 1;
        if (c == '?' || c == '!') {
            while (stop < end && (text.charAt(stop) == '?' || text.charAt(stop) == '!')) {
                stop++;
            }
        } else if (".-=*_~#\u2014`'+".indexOf(c) >= 0) {
            while (stop < end && text.charAt(stop) == c) {
                stop++;
            }
        }
        return stop;
    }

    /** A clitic that stands by itself, as after a quotation mark or a bracket. */
    private static int clitic(String text, int at, int end) {
        int stop = at + 1;
        while (stop < end && Character.isLetter(text.charAt(stop))) {
            stop++;
        }
        return at > 0 && !CharacterKinds.isSpace(text.charAt(at - 1)) && WordSplits.isClitic(text, at, stop)
                ? stop
                : at;
    }

    private int word(String text, int start, int end, boolean last) {
        int at = start;
        while (at < end) {
            char c = text.charAt(at);
            if (CharacterKinds.isWordStart(text, at)) {
                at += Character.charCount(text.codePointAt(at));
            } else if (joins(text, start, at, end, c)) {
                at++;
            } else if (c == '.') {
                return stopBelongs(text, start, at, end, last) ? at + 1 : at;
            } else {
                if (c == '$' && CharacterKinds.allUpper(text, start, at)) {
                    return at + 1;
                }
                return at;
            }
        }
        return at;
    }

    /** Whether the mark at {@code at} stands inside a word. */
    private static boolean joins(String text, int start, int at, int end, char c) {
        if (at == start || at + 1 >= end || !CharacterKinds.isWordStart(text, at + 1)) {
            return false;
        }
        char before = text.charAt(at - 1);
        char after = text.charAt(at + 1);
        boolean digits = Character.isDigit(before) && Character.isDigit(after);
        return switch (c) {
            case '\'', '\u2019' -> Character.isLetterOrDigit(before);
            case '.' -> digits || CharacterKinds.dotted(text, start, at);
            case ',' -> digits && CharacterKinds.isThousand(text, at + 1, end);
            case ':', '/' -> digits;
            case '&' -> Character.isUpperCase(before) && Character.isUpperCase(after);
            case '-' -> HyphenRules.joins(text, start, at, end);
            case '\u00AD', '\u200D' -> true;
            default -> false;
        };
    }

    private boolean stopBelongs(String text, int start, int at, int end, boolean last) {
        if (CharacterKinds.dotted(text, start, at)) {
            return true;
        }
        boolean closed = last && CharacterKinds.onlyClosers(text, at + 1, end);
        if (abbreviations.isAbbreviation(text, start, at)) {
            return !closed || abbreviations.keepsStopAtEnd(text, start, at);
        }
        return !closed && at == start + 1 && Character.isUpperCase(text.charAt(start)) && at + 1 == end;
    }
}
