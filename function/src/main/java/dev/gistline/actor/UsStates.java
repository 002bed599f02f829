package dev.gistline.actor;

import dev.gistline.language.Sentence;
import dev.gistline.resource.DataFile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The states of the United States: bodies of their own, and what tells that the name before them is a town's. */
final class UsStates {
    private static final int LONGEST = 3;

    /** What may follow a state that only says where a town lies. */
    private static final Set<String> CLOSING = Set.of(",", ".", ";", ":", ")", "]");

    /** A city and a surname far more often than the state. */
    private static final String CITY = "Washington";

    /** "New York State" is the state and no university. */
    private static final Set<String> OWN = Set.of("New York");

    private final Map<String, Boolean> written = new HashMap<>();
    private final Set<String> names = new HashSet<>();

    static UsStates load() {
        UsStates states = new UsStates();
        for (String[] row : DataFile.rows(UsStates.class, "us-states.tsv")) {
            boolean full = row[1].equals("state");
            states.written.put(row[0], full);
            if (full) {
                states.names.add(row[0].toLowerCase(Locale.ROOT));
            }
        }
        return states;
    }

    /** Whether the tokens name a state in full. */
    boolean isState(Sentence sentence, int first, int end) {
        String name = written(sentence, first, end);
        return !name.equals(CITY) && written.getOrDefault(name, false);
    }

    /** Whether the tokens name a university after its state: Ohio State. */
    boolean isUniversity(Sentence sentence, int first, int end) {
        return end - first > 1
                && sentence.token(end - 1).text().equals("State")
                && isState(sentence, first, end - 1)
                && !OWN.contains(written(sentence, first, end - 1));
    }

    /** Whether a word in lower case names a state. */
    boolean isNamed(String word) {
        return names.contains(word);
    }

    /** Whether a state that stands between marks follows: "Halden, Ohio, ", "Halden, N.Y." */
    boolean follows(Sentence sentence, int comma) {
        if (comma + 1 >= sentence.size() || !sentence.token(comma).text().equals(",")) {
            return false;
        }
        for (int end = comma + 2; end <= Math.min(sentence.size(), comma + 1 + LONGEST); end++) {
            if (written.containsKey(written(sentence, comma + 1, end))) {
                return end == sentence.size()
                        || CLOSING.contains(sentence.token(end).text());
            }
        }
        return false;
    }

    private static String written(Sentence sentence, int first, int end) {
        StringBuilder name = new StringBuilder();
        for (int i = first; i < end; i++) {
            name.append(i > first ? " " : "").append(sentence.token(i).text());
        }
        return name.toString();
    }
}
