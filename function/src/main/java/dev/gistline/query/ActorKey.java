package dev.gistline.query;

import java.text.Normalizer;
import java.util.Locale;

/** What two ways to write an actor have in common, so that a query need not repeat case, accents and punctuation. */
public final class ActorKey {
    private static final int LONGEST = 200;

    private ActorKey() {}

    /** Letters and digits in lower case without their marks, all runs of anything else one hyphen; empty for none. */
    public static String of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(Math.min(plain.length(), LONGEST));
        boolean gap = false;
        for (int i = 0; i < plain.length() && key.length() < LONGEST; ) {
            int point = plain.codePointAt(i);
            i += Character.charCount(point);
            if (Character.isLetterOrDigit(point)) {
                if (gap && !key.isEmpty()) {
                    key.append('-');
                }
                gap = false;
                key.appendCodePoint(point);
            } else if (Character.getType(point) != Character.NON_SPACING_MARK && point != '\'' && point != '’') {
                gap = true;
            }
        }
        return key.toString();
    }
}
