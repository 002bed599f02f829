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
        return new Pass(text, block, decision).sentences();
    }

    /** One pass over a paragraph. */
    private final class Pass {
        private final String text;
        private final Span block;
        private final Decision decision;
        /** At the first character of a list's item the end of its mark; else 0. */
        private final int[] markers;

        private final boolean lines;
        private final List<Span> sentences = new ArrayList<>();
        private int start;
        /** The end of the mark seen last that may end a sentence, and whether the rules say that it does. */
        private int marked = -1;

        private boolean rule;

        Pass(String text, Span block, Decision decision) {
            this.text = text;
            this.block = block;
            this.decision = decision;
            markers = ListMarkers.find(text, block);
            lines = LineBreaks.areItems(text, block);
            start = block.start();
        }

        List<Span> sentences() {
            int at = start;
            while (at < block.end()) {
                int marker = markers[at - block.start()];
                if (marker > 0) {
                    close(at);
                    at = marker;
                } else if (CharacterKinds.isSpace(text.charAt(at))) {
                    at = gap(at);
                } else if (CharacterKinds.isTerminal(text.charAt(at))) {
                    at = mark(at);
                } else {
                    at++;
                }
            }
            close(block.end());
            return sentences;
        }

        /** Ends the sentence, where the white space after {@code at} or the decision on it does, and gives the end of that. */
        private int gap(int at) {
            boolean line = breaks(at);
            int end = at + 1;
            while (end < block.end() && CharacterKinds.isSpace(text.charAt(end)) && markers[end - block.start()] == 0) {
                line |= breaks(end);
                end++;
            }
            int seen = marked < at ? 0 : rule ? 2 : 1;
            boolean asked = !line && end < block.end() && at > start;
            if (asked ? decision.ends(at, end, start, seen) : line || seen == 2) {
                close(end);
            }
            return end;
        }

        private boolean breaks(int at) {
            return text.charAt(at) == '\n' && (lines || LineBreaks.breaks(text, block, at));
        }

        /** Reads the marks at {@code at}, after which the sentence ends where no space follows them, and gives their end. */
        private int mark(int at) {
            int end = runEnd(text, at, block.end());
            marked = end;
            rule = rules.ends(text, start, at, end, block);
            if (rule && end < block.end() && !CharacterKinds.isSpace(text.charAt(end))) {
                close(end);
            }
            return end;
        }

        /** Ends the sentence before {@code end}, where the next begins. */
        private void close(int end) {
            add(text, start, end, sentences);
            start = end;
        }
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
