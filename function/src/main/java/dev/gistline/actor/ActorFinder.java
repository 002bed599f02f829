package dev.gistline.actor;

import dev.gistline.article.Metadata;
import dev.gistline.language.Sentence;
import java.util.List;

/** Finds the actors of an article. */
public final class ActorFinder {

    /**
     * @param title the analysed title, empty when there is none; its sentences are not part of {@code text}
     * @param sentences the analysed body
     */
    public Cast find(String text, List<Sentence> title, List<Sentence> sentences, Metadata metadata) {
        return new Cast(List.of());
    }
}
