package dev.gistline.actor;

/**
 * All word knowledge of this package, loaded once and shared by threads.
 *
 * @param bodies nouns for several people together
 */
record Lexicon(
        NounLexicon nouns, NounModel nounModel, Countries countries, UsStates states, Titles titles, BodyNouns bodies) {

    static Lexicon load() {
        NounLexicon nouns = NounLexicon.load();
        return new Lexicon(
                nouns, NounModel.load(nouns), Countries.load(), UsStates.load(), Titles.load(), BodyNouns.load());
    }
}
