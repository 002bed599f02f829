package dev.gistline.language;

import dev.gistline.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds where sentences end. In edited text {@link StopRules} decide; in free text {@link FreeTextSplitter} does, by what they
 * say and by more.
 */
final class SentenceSplitter {
    private final StopRules rules;

    /** Whether a sentence ends in a gap of a text, whatever line it is on. */
    interface Decision {
        /**
         * @param at the end of the word before the gap
         * @param next the start of the word after it
         * @param start where the sentence began
         * @param rule what the rules say: 0 no mark that ends a sentence, 1 one that does not, 2 one that does
         */
        boolean ends(int at, int next, int start, int rule);
    }

    SentenceSplitter(Abbreviations abbreviations) {
        this.rules = new StopRules(abbreviations);
    }

    /** As the rules alone say. */
    List<Span> sentences(String text, Span block) {
        return sentences(text, block, (at, next, start, rule) -> rule == 2);
    }

    List<Span> sentences(String text, Span block, Decision decision) {
        int[] markers = ListMarkers.find(text, block);
        boolean lines = LineBreaks.areItems(text, block);
        List<Span> sentences = new ArrayList<>();
        int start = block.start();
        int at = start;
        int marked = -1;
        boolean rule = false;
        while (at < block.end()) {
            char c = text.charAt(at);
            int end = at + 1;
            boolean boundary = false;
            int marker = markers[at - block.start()];
            if (marker > 0) {
                add(text, start, at, sentences);
                start = at;
                end = marker;
            } else if (CharacterKinds.isSpace(c)) {
                boolean line = c == '\n' && (lines || LineBreaks.breaks(text, block, at));
                while (end < block.end()
                        && CharacterKinds.isSpace(text.charAt(end))
                        && markers[end - block.start()] == 0) {
                    line |= text.charAt(end) == '\n' && (lines || LineBreaks.breaks(text, block, end));
                    end++;
                }
                int seen = marked < at ? 0 : rule ? 2 : 1;
                boundary = line || seen == 2;
                if (!line && end < block.end() && at > start) {
                    boundary = decision.ends(at, end, start, seen);
                }
            } else if (CharacterKinds.isTerminal(c)) {
                end = runEnd(text, at, block.end());
                marked = end;
                rule = rules.ends(text, start, at, end, block);
                boundary = rule && end < block.end() && !CharacterKinds.isSpace(text.charAt(end));
            }
            if (boundary) {
                add(text, start, end, sentences);
                start = end;
            }
            at = end;
        }
        add(text, start, block.end(), sentences);
        return sentences;
    }

    private static void add(String text, int start, int end, List<Span> into) {
        int from = start;
        int to = end;
        while (from < to && CharacterKinds.isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && CharacterKinds.isSpace(text.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            into.add(new Span(from, to));
        }
    }

    /** After the marks that end a sentence, spaced dots of an ellipsis too, and the quotes and brackets they close. */
    private static int runEnd(String text, int at, int end) {
        int stop = at + 1;
        while (stop < end) {
            char c = text.charAt(stop);
            if (CharacterKinds.isTerminal(c)) {
                stop++;
            } else if (c == ' '
                    && stop + 1 < end
                    && text.charAt(stop + 1) == '.'
                    && text.charAt(stop - 1) == '.'
                    && (stop + 2 >= end || !Character.isLetterOrDigit(text.charAt(stop + 2)))) {
                stop += 2;
            } else {
                break;
            }
        }
        while (stop < end && CharacterKinds.isCloser(text.charAt(stop)) && closes(text, stop, end)) {
            stop++;
        }
        return stop;
    }

    /** A straight quote may open the next sentence instead. */
    private static boolean closes(String text, int at, int end) {
        char c = text.charAt(at);
        if (c == '"' || c == '\'' || c == '\u2019') {
            return at + 1 >= end || !Character.isLetterOrDigit(text.charAt(at + 1));
        }
        return true;
    }
}
