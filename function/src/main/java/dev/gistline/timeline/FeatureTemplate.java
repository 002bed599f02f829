package dev.gistline.timeline;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A feature that a model weighs, by the values that a parse has few of: tags, relations, marks. Each is put together once, for
 * every event asks for dozens; and being one object with that of the model it is found without a look at its letters.
 */
final class FeatureTemplate {
    private final String name;
    private final Map<String, String> written = new ConcurrentHashMap<>();
    private final Map<String, FeatureTemplate> narrower = new ConcurrentHashMap<>();

    private FeatureTemplate(String name) {
        this.name = name;
    }

    static FeatureTemplate named(String name) {
        return new FeatureTemplate(name);
    }

    /** The name with a value behind it. */
    String of(String value) {
        String known = written.get(value);
        if (known == null) {
            known = (name + value).intern();
            written.put(value, known);
        }
        return known;
    }

    String of(Enum<?> value) {
        return of(value.name());
    }

    /** The signs that have this value behind the name, and then another. */
    FeatureTemplate with(String value) {
        FeatureTemplate known = narrower.get(value);
        if (known == null) {
            known = new FeatureTemplate(name + value);
            narrower.put(value, known);
        }
        return known;
    }
}
