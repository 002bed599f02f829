package dev.gistline.timeline;

import dev.gistline.resource.DataFile;
import dev.gistline.resource.WordTable;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Nouns that can name an event. */
final class EventNouns {

    /**
     * @param verb the verb that names the same event, {@code -} where there is none
     * @param agent whether the noun's roleset has an agent
     * @param patient whether it has a patient
     * @param sense the class of the first WordNet sense
     * @param share tenths of its senses that are events
     */
    record Entry(String verb, boolean agent, boolean patient, String sense, int share) {}

    private final WordTable<Entry> entries;

    private EventNouns(Map<String, Entry> entries) {
        this.entries = new WordTable<>(entries);
    }

    static EventNouns load() {
        Map<String, Entry> entries = new HashMap<>();
        for (String[] fields : DataFile.rows(EventNouns.class, "event-nouns.tsv")) {
            entries.put(
                    fields[0],
                    new Entry(
                            fields[1].intern(),
                            fields[2].indexOf('0') >= 0,
                            fields[2].indexOf('1') >= 0,
                            fields[3].intern(),
                            Integer.parseInt(fields[4])));
        }
        return new EventNouns(entries);
    }

    @Nullable
    Entry of(String lemma) {
        return entries.get(lemma);
    }
}
