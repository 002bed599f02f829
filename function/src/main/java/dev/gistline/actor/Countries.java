package dev.gistline.actor;

import dev.gistline.resource.DataFile;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The states of the world by their names, their people and their capitals. */
final class Countries {
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> people = new HashMap<>();
    private final Map<String, String> capitals = new HashMap<>();

    static Countries load() {
        Countries countries = new Countries();
        for (String file : new String[] {"countries.tsv", "country-additions.tsv"}) {
            for (String[] row : DataFile.rows(Countries.class, file)) {
                switch (row[2]) {
                    case "name" -> countries.names.put(row[0], row[1]);
                    case "people" -> countries.people.put(row[0], row[1]);
                    default -> countries.capitals.put(row[0], row[1]);
                }
            }
        }
        return countries;
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
