package dev.gistline.summary;

/**
 * How long a summary may be, in words.
 *
 * @param least it goes on until it has these
 * @param most it never has more
 */
public record Budget(int least, int most) {
    public static final Budget DEFAULT = new Budget(60, 100);

    public Budget {
        if (least < 0 || most < 1 || most < least) {
            throw new IllegalArgumentException("not a budget: " + least + " to " + most + " words");
        }
    }

    /** At most {@code most} words. */
    public static Budget ofWords(int most) {
        return new Budget(Math.min(most, most * 3 / 5), most);
    }
}
