package dev.gistline.language;

import java.util.List;
import java.util.Set;

/** What the parser asks of a Penn Treebank tag, by the tagger's numbers. */
final class TagClasses {
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> MARKS = Set.of(",", ".", ":", "``", "''", "-LRB-", "-RRB-");
    private static final Set<String> WH_WORDS = Set.of("WDT", "WP", "WRB", "WP$");

    private final boolean[] finite;
    private final boolean[] nominal;
    private final boolean[] landmark;

    TagClasses(List<String> tags) {
        finite = new boolean[tags.size()];
        nominal = new boolean[tags.size()];
        landmark = new boolean[tags.size()];
        for (int i = 0; i < tags.size(); i++) {
            String tag = tags.get(i);
            finite[i] = isFinite(tag);
            nominal[i] = tag.startsWith("NN") || tag.equals("PRP");
            landmark[i] = finite[i] || MARKS.contains(tag) || WH_WORDS.contains(tag);
        }
    }

    /** A verb in the past or present tense, or a modal: what makes a clause. */
    static boolean isFinite(String tag) {
        return FINITE.contains(tag);
    }

    /** The same of a tag's number. */
    boolean finite(int tag) {
        return finite[tag];
    }

    /** A noun, name or personal pronoun. */
    boolean nominal(int tag) {
        return nominal[tag];
    }

    /** A finite verb, a mark or a wh-word: where a clause has its verb, ends or begins. */
    boolean landmark(int tag) {
        return landmark[tag];
    }
}
