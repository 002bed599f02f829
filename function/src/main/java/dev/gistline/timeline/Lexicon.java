package dev.gistline.timeline;

import dev.gistline.resource.DataFile;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** A data file of named classes of words. */
final class Lexicon {
    private final String file;
    private final Map<String, Set<String>> classes = new HashMap<>();

    private Lexicon(String file) {
        this.file = file;
    }

    static Lexicon load(String file) {
        Lexicon all = new Lexicon(file);
        for (String[] fields : DataFile.rows(Lexicon.class, file)) {
            all.classes.put(fields[0], Set.copyOf(java.util.Arrays.asList(fields[1].split(" "))));
        }
        return all;
    }

    /** The words of a class; the data file must have it. */
    Set<String> of(String name) {
        Set<String> words = classes.get(name);
        if (words == null) {
            throw new IllegalStateException("no class " + name + " in " + file);
        }
        return words;
    }
}
