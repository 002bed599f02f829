package dev.gistline.timeline;

import dev.gistline.resource.DataFile;
import java.util.HashMap;
import java.util.Map;

/** What common nouns name: a person, an artifact, an act, a thought and so on. */
final class NounClasses {
    private final Map<String, String> classes = new HashMap<>(16384);

    static NounClasses load() {
        NounClasses all = new NounClasses();
        for (String[] fields : DataFile.rows(NounClasses.class, "noun-classes.tsv")) {
            for (String noun : fields[1].split(" ")) {
                all.classes.put(noun, fields[0]);
            }
        }
        return all;
    }

    /** The class of the noun's first sense, {@code rare} where the list does not have it. */
    String of(String lemma) {
        return classes.getOrDefault(lemma, "rare");
    }
}
