package dev.gistline.resource;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** Named classes of words from a file of the build: lines of a name, a tab and words parted by spaces. */
public final class WordClasses {
    private final String file;
    private final Map<String, Set<String>> classes;

    private WordClasses(String file, Map<String, Set<String>> classes) {
        this.file = file;
        this.classes = classes;
    }

    /** @param beside the class in whose package the file lies */
    public static WordClasses load(Class<?> beside, String file) {
        Map<String, Set<String>> classes = new HashMap<>();
        for (String[] fields : DataFile.rows(beside, file)) {
            if (classes.put(fields[0], Set.copyOf(Arrays.asList(fields[1].split(" ")))) != null) {
                throw new IllegalStateException("the class " + fields[0] + " stands twice in " + file);
            }
        }
        return new WordClasses(file, Map.copyOf(classes));
    }

    /** The words of a class; the file must have it. */
    public Set<String> of(String name) {
        Set<String> words = classes.get(name);
        if (words == null) {
            throw new IllegalStateException("no class " + name + " in " + file);
        }
        return words;
    }

    public void forEach(BiConsumer<String, Set<String>> classAndWords) {
        classes.forEach(classAndWords);
    }
}
