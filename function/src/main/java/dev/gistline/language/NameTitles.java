package dev.gistline.language;

import dev.gistline.resource.DataFile;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Lets people's names begin after a title, "Mr [Moss]", as news corpora mark them. Those of tweets hold the title, and a form
 * without its stop stands in hardly any other.
 */
final class NameTitles {
    private static final Set<String> TITLES = Set.copyOf(DataFile.lines(NameTitles.class, "name-titles.txt"));

    private NameTitles() {}

    /** Takes the titles at the begin of each person's name out of it. */
    static void leave(List<String> words, int[] marks) {
        for (Name name : NameFinder.names(marks, words.size())) {
            int first = name.first();
            while (name.type() == Name.Type.PERSON
                    && first < name.end() - 1
                    && (isTitle(words.get(first))
                            || first > name.first() && words.get(first).equals("."))) {
                marks[first++] = 0;
            }
            NameFinder.mark(marks, first, name.end(), NameFinder.TYPES.indexOf(name.type()));
        }
    }

    private static boolean isTitle(String word) {
        String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        return Character.isUpperCase(word.charAt(0)) && TITLES.contains(bare.toLowerCase(Locale.ROOT));
    }
}
