package dev.gistline.brief;

import dev.gistline.actor.Actor;
import dev.gistline.article.Article;
import dev.gistline.summary.Summary;
import dev.gistline.timeline.Event;
import java.util.List;

/**
 * What a reader is told of an article. All spans point into {@code article.text()}; {@code article.body()} maps them to
 * the decoded original.
 *
 * @param actors the key actors, the most salient first
 * @param timeline events in chronological order
 * @param absences what a reader might look for and will not find, each as a clause
 */
public record Brief(
        String id,
        Source source,
        String sha256,
        Article article,
        int words,
        Summary summary,
        List<Actor> actors,
        List<Event> timeline,
        List<String> absences,
        Pipeline pipeline)
        implements Outcome {

    /** What made the brief: the program's version and its models'. */
    public record Pipeline(String version, String models) {}

    public Brief {
        actors = List.copyOf(actors);
        timeline = List.copyOf(timeline);
        absences = List.copyOf(absences);
    }
}
