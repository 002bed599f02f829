package dev.gistline.actor;

import dev.gistline.resource.DataFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The states of the world by their names, their people and their capitals. */
final class Countries {
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> people = new HashMap<>();
    private final Map<String, String> capitals = new HashMap<>();

    static Countries load() {
        return of(DataFile.rows(Countries.class, "countries.tsv"));
    }

    /**
     * @param rows of a word, its state and what the word is to it, as the header of {@code countries.tsv} explains them;
     *     what WordNet is too old to have is added
     */
    static Countries of(List<String[]> rows) {
        Countries countries = new Countries();
        rows.forEach(countries::add);
        DataFile.rows(Countries.class, "country-additions.tsv").forEach(countries::add);
        return countries;
    }

    private void add(String[] row) {
        switch (row[2]) {
            case "name" -> names.put(row[0], row[1]);
            case "people" -> people.put(row[0], row[1]);
            default -> capitals.put(row[0], row[1]);
        }
    }

    /** The state that has this name, in lower case, or null. */
    @Nullable
    String named(String name) {
        return names.get(name);
    }

    /** The state of an adjective or a people, singular or plural, in lower case, or null. */
    @Nullable
    String ofPeople(String word) {
        String state = people.get(word);
        return state == null && word.endsWith("s") ? people.get(word.substring(0, word.length() - 1)) : state;
    }

    /** The state whose government sits in this city, or null. */
    @Nullable
    String ofCapital(String city) {
        return capitals.get(city);
    }
}
