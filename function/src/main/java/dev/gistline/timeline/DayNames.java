package dev.gistline.timeline;

import dev.gistline.language.Name;
import dev.gistline.language.TimeNouns;

/** Tells days that their capital and number make names, "set to open [Dec. 25]": nothing is done to them. */
final class DayNames {
    private DayNames() {}

    static boolean is(SyntaxTree tree, Name name) {
        String month = tree.lower(name.first());
        return name.end() == name.first() + 2
                && tree.token(name.first() + 1).tag().equals("CD")
                && (TimeNouns.isMonth(month) || TimeNouns.isMonth(month + "."));
    }
}
