package dev.gistline.actor;

import dev.gistline.article.Metadata;
import dev.gistline.language.Sentence;
import java.util.List;

/** Finds the actors of an article. Safe for use by many threads. */
public final class ActorFinder {
    private final MentionFinder mentions;
    private final Sieves sieves;
    private final CastBuilder casts;

    /** Loads the word lists. */
    public ActorFinder() {
        Lexicon lexicon = Lexicon.load();
        mentions = new MentionFinder(lexicon);
        sieves = new Sieves(lexicon);
        casts = new CastBuilder(lexicon, Salience.load(), KeyChoice.load());
    }

    /**
     * @param title the analysed title, empty when there is none; its sentences are not part of {@code text}
     * @param sentences the analysed body
     */
    public Cast find(String text, List<Sentence> title, List<Sentence> sentences, Metadata metadata) {
        Story story = new Story(metadata.title() == null ? "" : metadata.title(), title, text, sentences);
        mentions.find(story);
        return casts.build(story, sieves.resolve(story), metadata);
    }
}
