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
 * @param labour those that speak for the people of a trade: a guild
 * @param offices those that govern or oversee: a bureau
 * @param parts last words of the names of bodies that a town, state or another body has: the Harrow Council
 * @param firms last words of the names of companies and institutions that are nobody's last name: Airways
 * @param settlements kinds of places whose name follows with of: the town of
 * @param locals who or what is of one, whose name follows likewise: the mayor of
 * @param designators last words of the names of bodies: Ltd
 * @param areas last words of the names of places: County
 */
record BodyNouns(
        Set<String> general,
        Set<String> businesses,
        Set<String> institutions,
        Set<String> people,
        Set<String> labour,
        Set<String> offices,
        Set<String> parts,
        Set<String> firms,
        Set<String> settlements,
        Set<String> locals,
        Set<String> designators,
        Set<String> areas) {
    /** Nouns that any body may be called by. */
    private static final Set<String> ANY = WordFile.words("any");

    static BodyNouns load() {
        List<String[]> rows = DataFile.rows(BodyNouns.class, "bodies.tsv");
        return new BodyNouns(
                WordFile.section(rows, "body"),
                WordFile.section(rows, "business"),
                WordFile.section(rows, "institution"),
                WordFile.section(rows, "people"),
                WordFile.section(rows, "labour"),
                WordFile.section(rows, "office"),
                WordFile.section(rows, "part"),
                WordFile.section(rows, "firm"),
                WordFile.section(rows, "settlement"),
                WordFile.section(rows, "local"),
                WordFile.section(rows, "designator"),
                WordFile.section(rows, "area"));
    }

    /** Whether a noun for a body can mean one whose name ends in {@code last}: no court is called the company. */
    boolean canMean(String noun, String last) {
        boolean tells = general.contains(last) || institutions.contains(last) || parts.contains(last);
        return !tells
                || noun.equals(last)
                || ANY.contains(noun)
                || ANY.contains(last)
                || List.of(businesses, labour, offices).stream()
                        .anyMatch(sort -> sort.contains(noun) && sort.contains(last));
    }
}
