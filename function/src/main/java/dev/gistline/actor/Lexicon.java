package dev.gistline.actor;

import dev.gistline.resource.DataFile;
import java.util.Set;

/**
 * All word knowledge of this package, loaded once and shared by threads.
 *
 * @param bodies nouns for a body in general
 */
record Lexicon(NounLexicon nouns, NounModel nounModel, Countries countries, Titles titles, Set<String> bodies) {

    static Lexicon load() {
        NounLexicon nouns = NounLexicon.load();
        Set<String> bodies = WordFile.section(DataFile.rows(Lexicon.class, "bodies.tsv"), "body");
        return new Lexicon(nouns, NounModel.load(nouns), Countries.load(), Titles.load(), bodies);
    }
}
