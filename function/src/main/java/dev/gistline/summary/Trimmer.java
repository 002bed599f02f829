package dev.gistline.summary;

import dev.gistline.language.Sentence;
import dev.gistline.text.Span;
import java.util.Locale;

/**
 * Cuts from the front of a sentence what a summary does without: a dateline, an agency's mark, a connective that joins it
 * to a sentence not shown. What is left is shown as it stands in the article, so it must begin as a sentence does.
 */
final class Trimmer {
    /** No dateline is longer. */
    private static final int DATELINE = 60;

    private Trimmer() {}

    /** The part of the sentence to show. */
    static Span shown(String text, Sentence sentence) {
        Span span = sentence.span();
        int start = afterDateline(text, span);
        start = afterConnective(text, start, span.end());
        return new Span(start, span.end());
    }

    /**
     * {@code WASHINGTON (AP) — }, {@code London (CNN)}, {@code (Reuters) - }, {@code NEW DELHI: }, {@code VIENNA, Nov. 3 — }: a place
     * in capitals or an agency in brackets, then a dash or colon where there is no bracket.
     */
    private static int afterDateline(String text, Span span) {
        int limit = Math.min(span.end(), span.start() + DATELINE);
        int at = span.start();
        boolean agency = false;
        int capitals = 0;
        int lower = 0;
        while (at < limit) {
            char c = text.charAt(at);
            if (c == '(') {
                int close = text.indexOf(')', at);
                if (close < 0 || close >= limit || !isAgency(text, at + 1, close)) {
                    return span.start();
                }
                agency = true;
                at = close + 1;
                break;
            }
            if (isDash(text, at, span) || c == ':') {
                break;
            }
            if (!Character.isLetter(c) && " .,'’-/".indexOf(c) < 0 && !Character.isDigit(c)) {
                return span.start();
            }
            capitals += Character.isUpperCase(c) ? 1 : 0;
            lower += Character.isLowerCase(c) ? 1 : 0;
            at++;
        }
        if (at >= limit || !agency && (capitals < 3 || lower > capitals)) {
            return span.start();
        }
        int rest = at;
        while (rest < span.end() && " \u00a0—–-:".indexOf(text.charAt(rest)) >= 0) {
            rest++;
        }
        if (!agency && rest == at) {
            return span.start();
        }
        // "UN - Africa talks": what follows a dateline is a whole sentence.
        return beginsSentence(text, rest, span.end()) && span.end() - rest > 30 ? rest : span.start();
    }

    private static boolean isDash(String text, int at, Span span) {
        char c = text.charAt(at);
        if (c == '—' || c == '–') {
            return true;
        }
        boolean spaced = at > span.start() && Character.isWhitespace(text.charAt(at - 1));
        return c == '-' && (spaced || at + 1 < span.end() && text.charAt(at + 1) == '-');
    }

    /** One to four capitalised words. */
    private static boolean isAgency(String text, int start, int end) {
        String inside = text.substring(start, end).strip();
        if (inside.isEmpty() || inside.length() > 30 || !Character.isUpperCase(inside.charAt(0))) {
            return false;
        }
        for (String word : inside.split("[\\s/]+")) {
            if (!word.isEmpty() && !Character.isUpperCase(word.charAt(0))) {
                return false;
            }
        }
        return true;
    }

    private static int afterConnective(String text, int start, int end) {
        int stop = start;
        while (stop < end && Character.isLetter(text.charAt(stop))) {
            stop++;
        }
        if (!Cues.CONNECTIVE.contains(text.substring(start, stop).toLowerCase(Locale.ROOT))) {
            return start;
        }
        int rest = stop;
        while (rest < end && (text.charAt(rest) == ',' || Character.isWhitespace(text.charAt(rest)))) {
            rest++;
        }
        return rest > stop && beginsSentence(text, rest, end) ? rest : start;
    }

    private static boolean beginsSentence(String text, int at, int end) {
        if (at >= end) {
            return false;
        }
        char c = text.charAt(at);
        return Character.isUpperCase(c)
                || Character.isDigit(c)
                || c == '$'
                || Cues.isQuote(c) && at + 1 < end && Character.isUpperCase(text.charAt(at + 1));
    }
}
