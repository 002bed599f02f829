package dev.gistline.summary;

/**
 * How long a summary may be.
 *
 * @param least it has at least these words where the article's sentences allow
 * @param most it never has more words
 * @param sentences it never has more sentences
 * @param ratio it never has a greater share of the article's words, 0 to 1
 */
public record Budget(int least, int most, int sentences, double ratio) {
    /** At most 100 words. While a long sentence would still fit, {@link SentenceRanker} goes on: it ends from 70 on. */
    public static final Budget DEFAULT = new Budget(60, 100);

    public Budget {
        if (least < 0 || most < 1 || most < least || sentences < 1 || !(ratio > 0 && ratio <= 1)) {
            throw new IllegalArgumentException("not a budget: " + least + " to " + most + " words, " + sentences
                    + " sentences, " + ratio + " of the article");
        }
    }

    public Budget(int least, int most) {
        this(least, most, Integer.MAX_VALUE, 1);
    }

    /** At most {@code most} words, and where it can be half of them. */
    public static Budget ofWords(int most) {
        return new Budget(most / 2, most);
    }

    /** At most {@code sentences} sentences, whatever their length. */
    public static Budget ofSentences(int sentences) {
        return new Budget(0, Integer.MAX_VALUE, sentences, 1);
    }

    /** At most a share of the article's words, but always a sentence. */
    public static Budget ofRatio(double ratio) {
        return new Budget(0, Integer.MAX_VALUE, Integer.MAX_VALUE, ratio);
    }

    /** The most words of a summary of an article of {@code words}. */
    int mostOf(int words) {
        return (int) Math.min(most, Math.max(1, Math.round(words * ratio)));
    }
}
