package dev.gistline.article;

import java.util.Locale;
import java.util.Set;

/** Reads what several people who write together call themselves: {@code The Courier Team}, {@code Newsdesk}. */
final class TeamNames {
    private static final int MOST_WORDS = 4;

    /** The last word of such a name. */
    private static final Set<String> LAST = BylineWords.of("team");

    private TeamNames() {}

    /** The line where it is a team's name and no more, else nothing. */
    static String name(String line) {
        boolean name = !line.isEmpty()
                && Character.isUpperCase(line.charAt(0))
                && Character.isUpperCase(line.charAt(line.lastIndexOf(' ') + 1))
                && line.split(" ").length <= MOST_WORDS
                && isTeam(line);
        return name ? line : "";
    }

    /** Whether a name is a team's by its last word. */
    static boolean isTeam(String name) {
        return LAST.contains(name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
    }
}
