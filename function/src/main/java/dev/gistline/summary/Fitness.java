package dev.gistline.summary;

import dev.gistline.language.Sentence;
import dev.gistline.language.Token;
import dev.gistline.text.Span;
import java.util.Locale;

/** Tells sentences of prose from what else stands between paragraphs: headings, captions, bylines, links. */
final class Fitness {
    private static final int LEAST_WORDS = 4;
    /** A line without a full stop is a sentence only when it is at least this long. */
    private static final int UNSTOPPED = 15;
    /** "Read more: …": words after the first within which a label's colon stands. */
    private static final int LABEL = 3;
    /** Letters of a word from which on a heading in capitals never writes it small. */
    private static final int CAPITALISED = 4;

    private Fitness() {}

    static boolean isProse(String text, Sentence sentence, Span shown, int words) {
        if (words < LEAST_WORDS || !hasVerb(sentence) || isShouted(text, shown) || isFurniture(sentence, words)) {
            return false;
        }
        if (isCutOff(text, shown) || isQuestionHeading(sentence) || Notice.is(sentence)) {
            return false;
        }
        return isStopped(text, shown) || words >= UNSTOPPED && text.charAt(shown.end() - 1) != ':';
    }

    /** The front of another article, shown to draw readers there: "The minister said that close to two thousand may soon..." */
    private static boolean isCutOff(String text, Span shown) {
        String end = text.substring(Math.max(shown.start(), shown.end() - 5), shown.end());
        return end.endsWith("…") || end.endsWith("...") || end.endsWith("[…]") || end.endsWith("[...]");
    }

    /** "How Does It Work?": a heading of what answers it, as its capitals show. */
    private static boolean isQuestionHeading(Sentence sentence) {
        if (!sentence.token(sentence.size() - 1).text().equals("?")) {
            return false;
        }
        for (Token token : sentence.tokens()) {
            if (token.text().length() >= CAPITALISED
                    && Character.isLowerCase(token.text().charAt(0))) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasVerb(Sentence sentence) {
        for (Token token : sentence.tokens()) {
            if (token.tag().startsWith("VB") || token.tag().equals("MD")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isStopped(String text, Span shown) {
        int end = shown.end();
        while (end > shown.start()
                && (Cues.isQuote(text.charAt(end - 1)) || ")]'’".indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        return end > shown.start() && ".!?…".indexOf(text.charAt(end - 1)) >= 0;
    }

    private static boolean isShouted(String text, Span shown) {
        int upper = 0;
        int lower = 0;
        for (int i = shown.start(); i < shown.end(); i++) {
            upper += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
            lower += Character.isLowerCase(text.charAt(i)) ? 1 : 0;
        }
        return upper > lower;
    }

    /** "Photo: …", "READ MORE …", "By Jane Doe", an address. */
    private static boolean isFurniture(Sentence sentence, int words) {
        int start = sentence.token(0).text().equals("[") && sentence.size() > 1 ? 1 : 0;
        String first = sentence.token(start).text().toLowerCase(Locale.ROOT);
        if (Cues.FURNITURE.contains(first) && sentence.size() > 1) {
            boolean labelled = sentence.tokens().stream()
                    .skip(start + 1)
                    .limit(LABEL)
                    .anyMatch(token -> token.text().equals(":"));
            if (labelled || words <= 8 && !first.equals("by") || first.equals("by") && isByline(sentence)) {
                return true;
            }
        }
        for (Token token : sentence.tokens()) {
            if (token.text().startsWith("http") || token.text().startsWith("www.")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isByline(Sentence sentence) {
        int names = 0;
        for (Token token : sentence.tokens()) {
            names += token.tag().startsWith("NNP") ? 1 : 0;
        }
        return names * 2 >= sentence.size();
    }
}
