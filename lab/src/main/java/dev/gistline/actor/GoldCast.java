package dev.gistline.actor;

import dev.gistline.article.Article;
import dev.gistline.article.ArticleExtractor;
import dev.gistline.article.Block;
import dev.gistline.article.Metadata;
import dev.gistline.document.Document;
import dev.gistline.document.DocumentReader;
import dev.gistline.document.Upload;
import dev.gistline.json.JsonWriter;
import dev.gistline.language.LanguageEngine;
import dev.gistline.language.Sentence;
import dev.gistline.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A page with a gold brief as the choice of key actors sees it.
 *
 * @param examples of its figures: key, acceptable, or neither
 */
record GoldCast(GoldBrief gold, Story story, Clusters clusters, Metadata metadata, List<Logistic.Example> examples) {
    static List<GoldCast> folder(Path folder, Lexicon lexicon, LanguageEngine engine) {
        List<GoldCast> casts = new ArrayList<>();
        for (GoldBrief gold : GoldBrief.folder(folder.resolve("briefs"))) {
            casts.add(of(gold, folder.resolve("articles"), lexicon, engine));
        }
        return casts;
    }

    private static GoldCast of(GoldBrief gold, Path articles, Lexicon lexicon, LanguageEngine engine) {
        Metadata metadata = extracted(articles.resolve(gold.id() + ".html"))
                .map(Article::metadata)
                .orElse(Metadata.UNKNOWN);
        Article article = article(articles.resolve(gold.id() + ".txt"), metadata);
        String title = metadata.title() == null ? "" : metadata.title();
        List<Sentence> headline =
                title.isEmpty() ? List.of() : engine.analyse(title, List.of(new Span(0, title.length())));
        List<Sentence> body = engine.analyse(
                article.text(), article.blocks().stream().map(Block::span).toList());
        Story story = new Story(title, headline, article.text(), body);
        new MentionFinder(lexicon).find(story);
        Clusters clusters = new Sieves(lexicon).resolve(story);
        return new GoldCast(gold, story, clusters, metadata, examples(gold, story, clusters, metadata, lexicon));
    }

    /** An actor that is acceptable but not key counts as key once in three: its place is better than that of a stranger. */
    private static List<Logistic.Example> examples(
            GoldBrief gold, Story story, Clusters clusters, Metadata metadata, Lexicon lexicon) {
        List<Figure> figures = CastBuilder.figures(story, clusters);
        List<Map<String, Double>> values = new SalienceFeatures().of(story, figures);
        Naming naming = new Naming(lexicon.countries());
        Exclusions exclusions = new Exclusions();
        Doubt doubt = new Doubt(lexicon);
        List<Logistic.Example> examples = new ArrayList<>();
        Set<GoldBrief.GoldActor> taken = new HashSet<>();
        for (int i = 0; i < figures.size(); i++) {
            Naming.Named named = naming.of(story, figures.get(i));
            if (exclusions.excluded(story, figures.get(i), named.name(), metadata) || doubt.of(story, figures.get(i))) {
                continue;
            }
            List<String> forms = new ArrayList<>(named.aliases());
            forms.addFirst(named.name());
            boolean key = false;
            boolean acceptable = false;
            for (GoldBrief.GoldActor actor : gold.actors()) {
                if (actor.isMeantBy(forms)) {
                    key |= actor.key();
                    acceptable = true;
                }
            }
            examples.add(SalienceExamples.example(values.get(i), key ? 1 : acceptable ? 1 / 3.0 : 0));
        }
        return examples;
    }

    /** The article's own text, so that what is measured here does not hang on what is stripped from its page. */
    private static Article article(Path text, Metadata metadata) {
        byte[] json = JsonWriter.bytes(writer -> {
            writer.writeStartObject();
            writer.writeStringField("title", metadata.title() == null ? "" : metadata.title());
            writer.writeStringField("text", Files.readString(text));
            writer.writeEndObject();
        });
        Upload upload = new Upload(json, text + ".json", null);
        return extracted(upload).orElseThrow(() -> new IllegalStateException("no article in " + text));
    }

    private static Optional<Article> extracted(Path page) {
        try {
            return extracted(
                    new Upload(Files.readAllBytes(page), page.getFileName().toString(), null));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Optional<Article> extracted(Upload upload) {
        return DocumentReader.read(upload) instanceof Document document
                        && ArticleExtractor.extract(document) instanceof Article article
                ? Optional.of(article)
                : Optional.empty();
    }

    /** Learns which figures are key. */
    static Map<String, Double> train(List<GoldCast> casts) {
        List<Logistic.Example> examples = new ArrayList<>();
        casts.forEach(cast -> examples.addAll(cast.examples()));
        return new Newton(4).train(examples);
    }
}
