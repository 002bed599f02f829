package dev.gistline.summary;

import dev.gistline.resource.DataFile;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The word classes of {@code cues.txt}. */
final class Cues {
    private static final List<String> LINES = DataFile.lines(Cues.class, "cues.txt");

    static final Set<String> FUNCTION = section(LINES, "function");
    static final Set<String> POINTING = section(LINES, "pointing");
    static final Set<String> JOINING = section(LINES, "joining");
    static final Set<String> BARE = section(LINES, "bare");
    static final Set<String> CONNECTIVE = section(LINES, "connective");
    static final Set<String> THIRD = section(LINES, "third");
    static final Set<String> SPEAKING = section(LINES, "speaking");
    static final Set<String> REPORTING = section(LINES, "reporting");
    static final Set<String> CALENDAR = section(LINES, "calendar");
    static final Set<String> FURNITURE = section(LINES, "furniture");
    static final Set<String> CONTACT = section(LINES, "contact");
    static final Set<String> OPERATING = section(LINES, "operating");
    static final Set<String> LOOKING = section(LINES, "looking");
    static final Set<String> PAGE = section(LINES, "page");
    static final Set<String> ITSELF = section(LINES, "itself");
    static final Set<String> EDITING = section(LINES, "editing");

    private Cues() {}

    /** The words under {@code [section]} of a list, parted by white space. */
    private static Set<String> section(List<String> lines, String section) {
        Set<String> words = new HashSet<>();
        boolean inside = false;
        for (String line : lines) {
            if (line.startsWith("[")) {
                inside = line.equals("[" + section + "]");
            } else if (inside) {
                words.addAll(List.of(line.strip().split("\\s+")));
            }
        }
        if (words.isEmpty()) {
            throw new IllegalStateException("no section " + section);
        }
        return Set.copyOf(words);
    }

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
