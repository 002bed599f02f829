package dev.gistline.render;

import static dev.gistline.json.JsonWriter.text;
import static dev.gistline.json.JsonWriter.texts;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.gistline.actor.Actor;
import dev.gistline.actor.Mention;
import dev.gistline.article.Article;
import dev.gistline.article.Metadata;
import dev.gistline.brief.Brief;
import dev.gistline.brief.Outcome;
import dev.gistline.brief.Rejected;
import dev.gistline.brief.Source;
import dev.gistline.json.JsonWriter;
import dev.gistline.summary.Summary;
import dev.gistline.text.CodePoints;
import dev.gistline.text.Span;
import dev.gistline.time.PartialDate;
import dev.gistline.timeline.Event;
import dev.gistline.timeline.EventDate;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes the canonical JSON of a brief. Offsets are half-open and count Unicode code points into {@code article.text};
 * {@code origin} beside them counts code points of the decoded original.
 */
public final class BriefJson {
    /** How much of the analysis is written. */
    public enum Detail {
        /** What was chosen. */
        CHOSEN,
        /** The score of every sentence too, chosen for the summary or not. */
        SCORES
    }

    private BriefJson() {}

    /** On one line. */
    public static String of(Outcome outcome) {
        return write(outcome, null, Detail.CHOSEN);
    }

    /** On one line, with the file's name first, as the command line prints it. */
    public static String ofFile(String file, Outcome outcome) {
        return write(outcome, file, Detail.CHOSEN);
    }

    /** The same, as much of it as is asked for. */
    public static String ofFile(String file, Outcome outcome, Detail detail) {
        return write(outcome, file, detail);
    }

    private static String write(Outcome outcome, @Nullable String file, Detail detail) {
        return JsonWriter.string(json -> {
            json.writeStartObject();
            if (file != null) {
                json.writeStringField("file", file);
            }
            json.writeStringField("id", outcome.id());
            json.writeStringField("status", outcome.status());
            source(json, outcome.source(), outcome.sha256());
            switch (outcome) {
                case Rejected rejected -> {
                    json.writeStringField("reason", rejected.reason());
                    if (rejected.article() != null) {
                        article(json, rejected.article(), rejected.article().words());
                    }
                }
                case Brief brief -> new BriefJson.Body(json, brief).write(detail);
            }
            json.writeEndObject();
        });
    }

    private static void source(JsonGenerator json, Source source, @Nullable String sha256) throws IOException {
        json.writeObjectFieldStart("source");
        text(json, "bucket", source.bucket());
        text(json, "key", source.key());
        text(json, "versionId", source.versionId());
        text(json, "eTag", source.eTag());
        text(json, "sha256", sha256);
        json.writeEndObject();
    }

    private static void article(JsonGenerator json, Article article, int words) throws IOException {
        Metadata metadata = article.metadata();
        json.writeObjectFieldStart("article");
        text(json, "title", metadata.title());
        text(json, "author", metadata.author());
        text(json, "site", metadata.site());
        text(json, "url", metadata.url());
        json.writeObjectFieldStart("published");
        PartialDate date =
                metadata.published() == null ? null : metadata.published().date();
        date(json, date);
        text(
                json,
                "basis",
                metadata.published() == null
                        ? "NONE"
                        : metadata.published().basis().name());
        json.writeEndObject();
        text(
                json,
                "modified",
                metadata.modified() == null ? null : metadata.modified().toString());
        text(json, "language", metadata.language());
        text(json, "description", metadata.description());
        json.writeNumberField("words", words);
        text(json, "text", article.text());
        json.writeEndObject();
    }

    /** A date as both the brief and its card tell it. */
    static void date(JsonGenerator json, @Nullable PartialDate value) throws IOException {
        text(json, "value", value == null ? null : value.toString());
        text(json, "precision", value == null ? "NONE" : value.precision().name());
    }

    /** What a brief has that a rejection has not. */
    private static final class Body {
        private final JsonGenerator json;
        private final Brief brief;
        private final Article article;
        private final CodePoints inText;

        Body(JsonGenerator json, Brief brief) {
            this.json = json;
            this.brief = brief;
            this.article = brief.article();
            this.inText = CodePoints.of(article.text());
        }

        void write(Detail detail) throws IOException {
            BriefJson.article(json, article, brief.words());
            summary();
            if (detail == Detail.SCORES) {
                sentences();
            }
            actors();
            timeline();
            texts(json, "absences", brief.absences());
            json.writeObjectFieldStart("pipeline");
            text(json, "version", brief.pipeline().version());
            text(json, "models", brief.pipeline().models());
            json.writeEndObject();
        }

        private void summary() throws IOException {
            json.writeArrayFieldStart("summary");
            for (Summary.Excerpt excerpt : brief.summary().excerpts()) {
                json.writeStartObject();
                text(json, "text", excerpt.span().in(article.text()));
                span(excerpt.span());
                score("score", excerpt.score());
                text(json, "reason", excerpt.reason());
                json.writeEndObject();
            }
            json.writeEndArray();
        }

        private void sentences() throws IOException {
            json.writeArrayFieldStart("sentences");
            for (Summary.Scored sentence : brief.summary().sentences()) {
                json.writeStartObject();
                span(sentence.span());
                score("score", sentence.score());
                json.writeEndObject();
            }
            json.writeEndArray();
        }

        private void actors() throws IOException {
            json.writeArrayFieldStart("actors");
            for (Actor actor : brief.actors()) {
                json.writeStartObject();
                text(json, "id", actor.id());
                text(json, "name", actor.name());
                text(json, "type", actor.type().name());
                texts(json, "aliases", actor.aliases());
                text(json, "role", actor.role());
                score("salience", actor.salience());
                json.writeArrayFieldStart("mentions");
                for (Mention mention : actor.mentions()) {
                    json.writeStartObject();
                    span(mention.span());
                    text(json, "form", mention.form().name());
                    json.writeEndObject();
                }
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
        }

        private void timeline() throws IOException {
            json.writeArrayFieldStart("timeline");
            for (Event event : brief.timeline()) {
                json.writeStartObject();
                text(json, "kind", event.kind().name());
                text(json, "mode", event.mode());
                text(json, "context", event.context());
                text(json, "cameo", event.cameo());
                text(json, "what", event.what());
                text(json, "trigger", event.trigger());
                text(json, "sentence", event.sentence());
                texts(json, "sources", event.sources());
                texts(json, "targets", event.targets());
                EventDate date = event.date();
                json.writeObjectFieldStart("date");
                BriefJson.date(json, date.value());
                text(json, "basis", date.basis().name());
                text(json, "expression", date.expression());
                json.writeEndObject();
                text(json, "modality", event.modality().name().toLowerCase(Locale.ROOT));
                text(json, "attribution", event.attribution());
                json.writeObjectFieldStart("evidence");
                span(event.evidence().getFirst());
                json.writeEndObject();
                if (event.evidence().size() > 1) {
                    json.writeArrayFieldStart("furtherEvidence");
                    for (Span more :
                            event.evidence().subList(1, event.evidence().size())) {
                        json.writeStartObject();
                        span(more);
                        json.writeEndObject();
                    }
                    json.writeEndArray();
                }
                score("confidence", event.confidence());
                json.writeEndObject();
            }
            json.writeEndArray();
        }

        private void span(Span span) throws IOException {
            Span counted = inText.of(span);
            json.writeNumberField("start", counted.start());
            json.writeNumberField("end", counted.end());
            Span origin = article.origin(span);
            json.writeObjectFieldStart("origin");
            json.writeNumberField("start", origin.start());
            json.writeNumberField("end", origin.end());
            json.writeEndObject();
        }

        /** Three decimals: more would promise what the models do not know. */
        private void score(String field, double value) throws IOException {
            json.writeNumberField(field, Math.round(value * 1000) / 1000.0);
        }
    }
}
