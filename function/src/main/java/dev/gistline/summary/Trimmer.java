package dev.gistline.summary;

import dev.gistline.language.Dateline;
import dev.gistline.language.Sentence;
import dev.gistline.text.Span;
import java.util.Locale;

/**
 * Cuts from the front of a sentence what a summary does without: a dateline, an agency's mark, a connective that joins it
 * to a sentence not shown. What is left is shown as it stands in the article, so it must begin as a sentence does.
 */
final class Trimmer {
    /** What is left must have more characters than these where no agency's bracket makes the dateline sure. */
    private static final int LEAST = 30;

    private Trimmer() {}

    /** The part of the sentence to show. */
    static Span shown(String text, Sentence sentence) {
        Span span = sentence.span();
        int start = afterConnective(text, afterDateline(text, sentence), span.end());
        return new Span(start, span.end());
    }

    /** Where the sentence goes on after its dateline, if that begins as a sentence does and is long enough for one. */
    static int afterDateline(String text, Sentence sentence) {
        int dateline = Dateline.length(sentence);
        if (dateline == 0 || dateline == sentence.size()) {
            return sentence.span().start();
        }
        int rest = sentence.token(dateline).span().start();
        int end = sentence.span().end();
        return beginsSentence(text, rest, end) && (end - rest > LEAST || isSure(sentence, dateline))
                ? rest
                : sentence.span().start();
    }

    /** An agency's bracket closes it, and what is left can open a summary, short as it is: "(CNN)It is over" stays whole. */
    private static boolean isSure(Sentence sentence, int dateline) {
        String next = sentence.token(dateline).text().toLowerCase(Locale.ROOT);
        return sentence.token(dateline - 1).text().equals(")")
                && !Cues.POINTING.contains(next)
                && !Cues.JOINING.contains(next)
                && !Cues.isQuote(next.charAt(0));
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
