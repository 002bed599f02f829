package dev.gistline.brief;

import dev.gistline.actor.Cast;
import dev.gistline.article.Article;
import dev.gistline.language.Sentence;
import dev.gistline.timeline.Timeline;
import java.util.List;

/**
 * All that the pipeline found in an article, chosen for a brief or not.
 *
 * @param title the analysed title, empty when there is none; its spans point into the title
 * @param sentences the analysed body; its spans point into the article's text
 */
public record Analysis(Article article, List<Sentence> title, List<Sentence> sentences, Cast cast, Timeline timeline) {

    public Analysis {
        title = List.copyOf(title);
        sentences = List.copyOf(sentences);
    }
}
