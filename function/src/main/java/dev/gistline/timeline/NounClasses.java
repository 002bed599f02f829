package dev.gistline.timeline;

import dev.gistline.resource.DataFile;
import dev.gistline.resource.WordTable;
import java.util.HashMap;
import java.util.Map;

/** What common nouns name: a person, an artifact, an act, a thought and so on. */
final class NounClasses {
    private final WordTable<String> classes;

    private NounClasses(Map<String, String> classes) {
        this.classes = new WordTable<>(classes);
    }

    static NounClasses load() {
        Map<String, String> classes = new HashMap<>();
        for (String[] fields : DataFile.rows(NounClasses.class, "noun-classes.tsv")) {
            for (String noun : fields[1].split(" ")) {
                classes.put(noun, fields[0]);
            }
        }
        return new NounClasses(classes);
    }

    /** The class of the noun's first sense, {@code rare} where the list does not have it. */
    String of(String lemma) {
        return classes.getOrDefault(lemma, "rare");
    }
}
