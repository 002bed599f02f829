package dev.gistline.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.gistline.actor.Actor;
import dev.gistline.article.Metadata;
import dev.gistline.brief.Brief;
import dev.gistline.brief.Outcome;
import dev.gistline.brief.Rejected;
import dev.gistline.time.PartialDate;
import dev.gistline.timeline.Event;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes the card of a brief: what a list shows of it, without the article's text and the places in it. */
public final class CardJson {
    private static final JsonFactory JSON = new JsonFactory();

    /** A card is for leafing through: of more than these it says how many there are. */
    private static final int MOST_ACTORS = 20;

    private static final int MOST_EVENTS = 40;

    private CardJson() {}

    /**
     * On one line.
     *
     * @param uploaded when the object was uploaded
     */
    public static String of(Outcome outcome, Instant uploaded) {
        StringWriter out = new StringWriter(2048);
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("id", outcome.id());
            json.writeStringField("status", outcome instanceof Brief ? "BRIEFED" : "REJECTED");
            json.writeObjectFieldStart("source");
            text(json, "bucket", outcome.source().bucket());
            text(json, "key", outcome.source().key());
            json.writeEndObject();
            text(json, "uploaded", uploaded.toString());
            switch (outcome) {
                case Rejected rejected -> text(json, "reason", rejected.reason());
                case Brief brief -> body(json, brief);
            }
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }

    private static void body(JsonGenerator json, Brief brief) throws IOException {
        Metadata metadata = brief.article().metadata();
        text(json, "title", metadata.title());
        text(json, "site", metadata.site());
        text(json, "url", metadata.url());
        json.writeObjectFieldStart("published");
        date(json, metadata.published() == null ? null : metadata.published().date());
        json.writeEndObject();
        text(json, "language", metadata.language());
        json.writeNumberField("words", brief.words());
        json.writeArrayFieldStart("actors");
        for (Actor actor : brief.actors().stream().limit(MOST_ACTORS).toList()) {
            json.writeStartObject();
            text(json, "id", actor.id());
            text(json, "name", actor.name());
            text(json, "type", actor.type().name());
            text(json, "role", actor.role());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeNumberField("actorCount", brief.actors().size());
        json.writeArrayFieldStart("events");
        for (Event event : brief.timeline().stream().limit(MOST_EVENTS).toList()) {
            event(json, event);
        }
        json.writeEndArray();
        json.writeNumberField("eventCount", brief.timeline().size());
    }

    private static void event(JsonGenerator json, Event event) throws IOException {
        json.writeStartObject();
        text(json, "kind", event.kind().name());
        text(json, "what", event.what());
        strings(json, "sources", event.sources());
        strings(json, "targets", event.targets());
        json.writeObjectFieldStart("date");
        date(json, event.date().value());
        json.writeEndObject();
        text(json, "modality", event.modality().name().toLowerCase(Locale.ROOT));
        json.writeEndObject();
    }

    private static void date(JsonGenerator json, @Nullable PartialDate value) throws IOException {
        text(json, "value", value == null ? null : value.toString());
        text(json, "precision", value == null ? "NONE" : value.precision().name());
    }

    private static void strings(JsonGenerator json, String field, List<String> values) throws IOException {
        json.writeArrayFieldStart(field);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    private static void text(JsonGenerator json, String field, @Nullable String value) throws IOException {
        if (value == null) {
            json.writeNullField(field);
        } else {
            json.writeStringField(field, value);
        }
    }
}
