package dev.gistline.render;

import static dev.gistline.json.JsonWriter.objects;
import static dev.gistline.json.JsonWriter.text;
import static dev.gistline.json.JsonWriter.texts;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.gistline.actor.Actor;
import dev.gistline.actor.Mention;
import dev.gistline.article.Article;
import dev.gistline.brief.Brief;
import dev.gistline.summary.Summary;
import dev.gistline.text.CodePoints;
import dev.gistline.text.Span;
import dev.gistline.timeline.Event;
import dev.gistline.timeline.EventDate;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Writes what the canonical JSON of a brief has and that of a rejection has not. */
final class BriefBody {
    private final JsonGenerator json;
    private final Brief brief;
    private final Article article;
    private final CodePoints inText;

    BriefBody(JsonGenerator json, Brief brief) {
        this.json = json;
        this.brief = brief;
        this.article = brief.article();
        this.inText = CodePoints.of(article.text());
    }

    void write(BriefJson.Detail detail) throws IOException {
        BriefJson.article(json, article, brief.words());
        objects(json, "summary", brief.summary().excerpts(), this::excerpt);
        if (detail == BriefJson.Detail.SCORES) {
            objects(json, "sentences", brief.summary().sentences(), this::sentence);
        }
        objects(json, "actors", brief.actors(), this::actor);
        objects(json, "timeline", brief.timeline(), this::event);
        texts(json, "absences", brief.absences());
        json.writeObjectFieldStart("pipeline");
        text(json, "version", brief.pipeline().version());
        text(json, "models", brief.pipeline().models());
        json.writeEndObject();
    }

    private void excerpt(Summary.Excerpt excerpt) throws IOException {
        text(json, "text", excerpt.span().in(article.text()));
        span(excerpt.span());
        score("score", excerpt.score());
        text(json, "reason", excerpt.reason());
    }

    private void sentence(Summary.Scored sentence) throws IOException {
        span(sentence.span());
        score("score", sentence.score());
    }

    private void actor(Actor actor) throws IOException {
        text(json, "id", actor.id());
        text(json, "name", actor.name());
        text(json, "type", actor.type().name());
        texts(json, "aliases", actor.aliases());
        text(json, "role", actor.role());
        score("salience", actor.salience());
        objects(json, "mentions", actor.mentions(), this::mention);
    }

    private void mention(Mention mention) throws IOException {
        span(mention.span());
        text(json, "form", mention.form().name());
    }

    private void event(Event event) throws IOException {
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
        evidence(event.evidence());
        score("confidence", event.confidence());
    }

    private void evidence(List<Span> places) throws IOException {
        json.writeObjectFieldStart("evidence");
        span(places.getFirst());
        json.writeEndObject();
        if (places.size() > 1) {
            objects(json, "furtherEvidence", places.subList(1, places.size()), this::span);
        }
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
