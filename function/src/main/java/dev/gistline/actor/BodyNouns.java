package dev.gistline.actor;

import dev.gistline.resource.DataFile;
import java.util.List;
import java.util.Set;

/**
 * Nouns that mean several people together, as lemmas, from {@code bodies.tsv}.
 *
 * @param general a body in general, by which news calls one that it named just before: the company
 * @param businesses those of them that sell
 * @param institutions bodies that are organisations whatever WordNet puts first: a court
 * @param people those that stand for the people in them: a crew
 * @param settlements kinds of places whose name follows with of: the town of
 * @param designators last words of the names of bodies: Ltd
 * @param areas last words of the names of places: County
 */
record BodyNouns(
        Set<String> general,
        Set<String> businesses,
        Set<String> institutions,
        Set<String> people,
        Set<String> settlements,
        Set<String> designators,
        Set<String> areas) {

    static BodyNouns load() {
        List<String[]> rows = DataFile.rows(BodyNouns.class, "bodies.tsv");
        return new BodyNouns(
                WordFile.section(rows, "body"),
                WordFile.section(rows, "business"),
                WordFile.section(rows, "institution"),
                WordFile.section(rows, "people"),
                WordFile.section(rows, "settlement"),
                WordFile.section(rows, "designator"),
                WordFile.section(rows, "area"));
    }
}
