package dev.gistline.language;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What a word of free text is as far as its shape tells: the heads and feet of letters and posts are made of addresses, dates
 * and rulers, and sentences end and begin at these without a mark.
 */
final class WordKinds {
    private static final List<Pattern> KINDS = List.of(
            Pattern.compile(".+@.*"),
            Pattern.compile(".*(?:https?:|www\\.|\\.com|\\.org).*"),
            Pattern.compile("[:;=]-?[()DPp]+"),
            Pattern.compile("\\W{4,}"),
            Pattern.compile("\\W+"),
            Pattern.compile("\\(?\\d{3}\\)?[-.]?\\d{3,4}(?:[-.]\\d{4})?\\W*"),
            Pattern.compile("\\d+/\\d+/\\d+\\W*"),
            Pattern.compile("\\d+:\\d+(?::\\d+)?\\W*"),
            Pattern.compile("(?i:[ap]m)\\W*"),
            Pattern.compile("(?i:.*\\.(?:doc|xls|pdf|jpg|txt|html?|gif))\\)*"),
            Pattern.compile(".*:"),
            Pattern.compile("\\d+[.)]"),
            Pattern.compile("\\d+"),
            Pattern.compile(".*,"));

    private WordKinds() {}

    /** The number of the first kind that the word, marks and all, is of; 0 for a plain one. */
    static int of(String word) {
        for (int i = 0; i < KINDS.size(); i++) {
            if (KINDS.get(i).matcher(word).matches()) {
                return i + 1;
            }
        }
        return 0;
    }
}
