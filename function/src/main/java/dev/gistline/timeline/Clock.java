package dev.gistline.timeline;

import java.util.Locale;

/** The tense of a clause and its place towards another: what puts one event before the other where no date does. */
enum Clock {
    /** Before the time that the text speaks of: had, after, having. */
    BEFORE,
    PAST,
    PRESENT,
    FUTURE;

    static Clock of(Occurrence event) {
        if (event.stance.future()) {
            return FUTURE;
        }
        SyntaxTree tree = event.tree();
        int verb = event.trigger.noun() ? verbAbove(tree, event.token()) : event.token();
        if (verb < 0) {
            return PAST;
        }
        String tag = tree.token(verb).tag();
        for (int child : tree.children(verb)) {
            if (tree.token(child).is("aux") || tree.token(child).is("cop")) {
                String word = tree.lower(child).toLowerCase(Locale.ROOT);
                if (word.equals("had") || word.equals("having")) {
                    return BEFORE;
                }
                if (word.equals("is") || word.equals("are") || word.equals("am")) {
                    return tag.equals("VBG") ? PRESENT : PAST;
                }
            }
        }
        return tag.equals("VBZ") || tag.equals("VBP") ? PRESENT : PAST;
    }

    private static int verbAbove(SyntaxTree tree, int at) {
        int up = tree.head(at);
        while (up >= 0 && !tree.isVerb(up)) {
            up = tree.head(up);
        }
        return up;
    }
}
