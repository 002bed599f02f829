package dev.gistline.bench;

import dev.gistline.actor.ActorFinder;
import dev.gistline.actor.Cast;
import dev.gistline.article.Metadata.Published;
import dev.gistline.brief.Analysis;
import dev.gistline.summary.Budget;
import dev.gistline.summary.SentenceRanker;
import dev.gistline.summary.Summary;
import dev.gistline.timeline.Timeline;
import dev.gistline.timeline.TimelineBuilder;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The stages after the language engine, each from what the stages before it found. */
@State(Scope.Benchmark)
@NullUnmarked // JMH fills it
public class StoryBenchmark {
    private final ActorFinder actors = new ActorFinder();
    private final TimelineBuilder timelines = new TimelineBuilder();
    private final SentenceRanker ranker = new SentenceRanker();
    private List<Analysis> articles;
    private List<Integer> words;
    private int next;

    @Setup
    public void read() {
        articles = Inputs.articles();
        words = articles.stream()
                .map(analysis -> Inputs.words(analysis.article()))
                .toList();
    }

    private Analysis article(Work work) {
        int article = next++ % articles.size();
        work.units += words.get(article);
        return articles.get(article);
    }

    @Benchmark
    public Cast actors(Work work) {
        Analysis article = article(work);
        return actors.find(
                article.article().text(),
                article.title(),
                article.sentences(),
                article.article().metadata());
    }

    @Benchmark
    public Timeline timeline(Work work) {
        Analysis article = article(work);
        Published published = article.article().metadata().published();
        return timelines.build(
                article.article().text(),
                article.sentences(),
                article.cast(),
                published == null ? null : published.date());
    }

    @Benchmark
    public Summary summary(Work work) {
        Analysis article = article(work);
        return ranker.summarise(
                article.article().text(),
                article.title(),
                article.sentences(),
                article.article().headings(),
                article.cast(),
                article.timeline(),
                Budget.DEFAULT);
    }
}
