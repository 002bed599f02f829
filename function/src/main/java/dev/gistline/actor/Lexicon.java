package dev.gistline.actor;

/** All word knowledge of this package, loaded once and shared by threads. */
record Lexicon(NounLexicon nouns, NounModel nounModel, Countries countries, Titles titles) {

    static Lexicon load() {
        NounLexicon nouns = NounLexicon.load();
        return new Lexicon(nouns, NounModel.load(nouns), Countries.load(), Titles.load());
    }
}
