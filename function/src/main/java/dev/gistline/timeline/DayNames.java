package dev.gistline.timeline;

import dev.gistline.language.Name;
import java.util.Set;

/** Tells days that their capital and number make names, "set to open [Dec. 25]": nothing is done to them. */
final class DayNames {
    private static final Set<String> MONTHS =
            Set.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private DayNames() {}

    static boolean is(SyntaxTree tree, Name name) {
        String month = tree.lower(name.first());
        return name.end() == name.first() + 2
                && tree.token(name.first() + 1).tag().equals("CD")
                && month.length() > 2
                && MONTHS.contains(month.substring(0, 3));
    }
}
