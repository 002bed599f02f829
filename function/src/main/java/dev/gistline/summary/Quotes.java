package dev.gistline.summary;

import dev.gistline.text.Span;
import java.util.List;

/** Which sentences stand in a quotation that began before them or ends after them, and how much of each is quoted. */
final class Quotes {
    /** A quotation that goes on for longer has lost its closing mark. */
    private static final int LONGEST = 5;

    private final boolean[] continues;
    private final boolean[] goesOn;
    private final double[] share;

    private Quotes(int sentences) {
        continues = new boolean[sentences];
        goesOn = new boolean[sentences];
        share = new double[sentences];
    }

    static Quotes of(String text, List<Span> sentences) {
        Quotes quotes = new Quotes(sentences.size());
        boolean open = false;
        int age = 0;
        for (int i = 0; i < sentences.size(); i++) {
            Span span = sentences.get(i);
            // A quotation of several paragraphs opens anew with each and closes with the last.
            boolean inside = open && age < LONGEST && !Cues.isQuote(text.charAt(span.start()));
            quotes.continues[i] = inside;
            if (inside && i > 0) {
                quotes.goesOn[i - 1] = true;
            }
            open = quotes.scan(text, span, i, inside);
            age = inside ? age + 1 : 0;
        }
        return quotes;
    }

    private boolean scan(String text, Span span, int sentence, boolean inside) {
        boolean open = inside;
        int quoted = 0;
        for (int at = span.start(); at < span.end(); at++) {
            char c = text.charAt(at);
            if (c == '“' || c == '„' || c == '«') {
                open = true;
            } else if (c == '”' || c == '»') {
                open = false;
            } else if (c == '"' && !(at > span.start() && Character.isDigit(text.charAt(at - 1)) && !open)) {
                open = !open;
            } else if (open) {
                quoted++;
            }
        }
        share[sentence] = span.isEmpty() ? 0 : (double) quoted / span.length();
        return open;
    }

    /** Whether the sentence begins inside a quotation that an earlier one opened. */
    boolean continues(int sentence) {
        return continues[sentence];
    }

    /** Whether its quotation ends in a later sentence. */
    boolean goesOn(int sentence) {
        return goesOn[sentence];
    }

    /** The share of its characters that is quoted. */
    double share(int sentence) {
        return share[sentence];
    }
}
