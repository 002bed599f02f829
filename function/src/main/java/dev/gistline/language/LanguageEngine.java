package dev.gistline.language;

import dev.gistline.text.Span;
import java.util.List;

/** Splits, tokenises, tags, parses and finds names. Safe for use by many threads. */
public final class LanguageEngine {

    private LanguageEngine() {}

    /** The engine with the models of this build. */
    public static LanguageEngine load() {
        return new LanguageEngine();
    }

    /** A name for the set of models, that changes with them; recorded in each brief. */
    public String models() {
        return "none";
    }

    /**
     * Analyses {@code text}.
     *
     * @param blocks the paragraphs, in text order; no sentence crosses one
     */
    public List<Sentence> analyse(String text, List<Span> blocks) {
        return List.of();
    }
}
