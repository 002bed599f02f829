package dev.gistline.summary;

import java.util.List;
import java.util.Set;

/** The word classes of {@code cues.txt}. */
final class Cues {
    private static final List<String> LINES = DataFile.lines("cues.txt");

    static final Set<String> FUNCTION = DataFile.section(LINES, "function");
    static final Set<String> POINTING = DataFile.section(LINES, "pointing");
    static final Set<String> JOINING = DataFile.section(LINES, "joining");
    static final Set<String> BARE = DataFile.section(LINES, "bare");
    static final Set<String> CONNECTIVE = DataFile.section(LINES, "connective");
    static final Set<String> THIRD = DataFile.section(LINES, "third");
    static final Set<String> SPEAKING = DataFile.section(LINES, "speaking");
    static final Set<String> REPORTING = DataFile.section(LINES, "reporting");
    static final Set<String> CALENDAR = DataFile.section(LINES, "calendar");
    static final Set<String> FURNITURE = DataFile.section(LINES, "furniture");

    private Cues() {}

    static boolean isQuote(char mark) {
        return mark == '"' || mark == '“' || mark == '”' || mark == '„' || mark == '«' || mark == '»';
    }

    /** A token that carries a word or a number, not a mark. */
    static boolean isWord(String token) {
        for (int i = 0; i < token.length(); i++) {
            if (Character.isLetterOrDigit(token.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
