package dev.gistline.brief;

import dev.gistline.actor.Actor;
import dev.gistline.actor.ActorFinder;
import dev.gistline.actor.Cast;
import dev.gistline.article.Article;
import dev.gistline.article.ArticleExtractor;
import dev.gistline.article.Block;
import dev.gistline.article.Metadata;
import dev.gistline.article.NoArticle;
import dev.gistline.document.Document;
import dev.gistline.document.DocumentReader;
import dev.gistline.document.Undecodable;
import dev.gistline.document.Upload;
import dev.gistline.language.LanguageEngine;
import dev.gistline.language.Sentence;
import dev.gistline.summary.Budget;
import dev.gistline.summary.SentenceRanker;
import dev.gistline.summary.Summary;
import dev.gistline.text.Span;
import dev.gistline.time.PartialDate;
import dev.gistline.timeline.Timeline;
import dev.gistline.timeline.TimelineBuilder;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The whole pipeline. Safe for use by many threads; the same upload gives the same brief. */
public final class Briefer {
    /** Words of a short sentence and its headline: a text that has no more, and says nothing, is no article. */
    private static final int SCRAP = 20;

    private final LanguageEngine language;
    private final ActorFinder actors = new ActorFinder();
    private final TimelineBuilder timelines = new TimelineBuilder();
    private final SentenceRanker ranker = new SentenceRanker();
    private final Brief.Pipeline pipeline;

    private Briefer(LanguageEngine language, Brief.Pipeline pipeline) {
        this.language = language;
        this.pipeline = pipeline;
    }

    /** Loads the models. */
    public static Briefer load() {
        LanguageEngine language = LanguageEngine.load();
        return new Briefer(language, new Brief.Pipeline(Version.CURRENT, language.models()));
    }

    /** Briefs an upload, or says why it cannot be briefed. */
    public Outcome brief(Upload upload, Source source, Budget budget) {
        String id = BriefId.of(source.bucket(), source.key());
        return switch (DocumentReader.read(upload)) {
            case Undecodable no -> new Rejected(id, source, no.sha256(), no.reason());
            case Document document ->
                switch (ArticleExtractor.extract(document)) {
                    case NoArticle no -> new Rejected(id, source, document.sha256(), no.reason(), no.foreign());
                    case Article article ->
                        brief(id, source, document.sha256(), analyse(article, timelines::build), budget);
                };
        };
    }

    /** Analyses an upload without choosing from it, or says why it cannot be. */
    public Annotated annotate(Upload upload) {
        return switch (DocumentReader.read(upload)) {
            case Undecodable no -> new Annotated.Refused(no.reason());
            case Document document ->
                switch (ArticleExtractor.extract(document)) {
                    case NoArticle no -> new Annotated.Refused(no.reason());
                    case Article article -> new Annotated.Done(document, analyse(article, timelines::annotate));
                };
        };
    }

    /** How a timeline is made: as much of it as a brief needs, or all. */
    private interface Timelines {
        Timeline of(String text, List<Sentence> sentences, Cast cast, @Nullable PartialDate published);
    }

    private Analysis analyse(Article article, Timelines kind) {
        Metadata metadata = article.metadata();
        List<Sentence> title = metadata.title() == null
                ? List.of()
                : language.analyse(
                        metadata.title(), List.of(new Span(0, metadata.title().length())));
        List<Sentence> sentences = language.analyse(
                article.text(), article.blocks().stream().map(Block::span).toList());
        Cast cast = actors.find(article.text(), title, sentences, metadata);
        PartialDate published =
                metadata.published() == null ? null : metadata.published().date();
        Timeline timeline = kind.of(article.text(), sentences, cast, published);
        return new Analysis(article, title, sentences, cast, timeline);
    }

    private Outcome brief(String id, Source source, String sha256, Analysis analysis, Budget budget) {
        Article article = analysis.article();
        if (isScrap(analysis)) {
            return new Rejected(id, source, sha256, "no article text was found: a few words, and none of them a verb");
        }
        Summary summary = ranker.summarise(
                article.text(),
                analysis.title(),
                analysis.sentences(),
                article.headings(),
                analysis.cast(),
                analysis.timeline(),
                budget);
        List<Actor> key = analysis.cast().actors().stream().filter(Actor::key).toList();
        return new Brief(
                id,
                source,
                sha256,
                article,
                article.words(),
                summary,
                key,
                analysis.timeline().events(),
                absences(analysis, key),
                pipeline);
    }

    private static boolean isScrap(Analysis analysis) {
        return analysis.article().words() < SCRAP
                && analysis.sentences().stream()
                        .flatMap(sentence -> sentence.tokens().stream())
                        .noneMatch(token ->
                                token.pos().equals("VERB") || token.pos().equals("AUX"));
    }

    private static List<String> absences(Analysis analysis, List<Actor> key) {
        List<String> absences = new ArrayList<>();
        if (analysis.article().metadata().published() == null) {
            absences.add("no publication date");
        }
        if (key.isEmpty()) {
            absences.add("no key actor");
        }
        if (analysis.timeline().events().isEmpty()) {
            absences.add("no event");
        } else if (analysis.timeline().events().stream()
                .allMatch(event -> event.date().value() == null)) {
            absences.add("no dated event");
        }
        return absences;
    }
}
