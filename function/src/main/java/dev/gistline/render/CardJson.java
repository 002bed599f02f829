package dev.gistline.render;

import static dev.gistline.json.JsonWriter.objects;
import static dev.gistline.json.JsonWriter.text;
import static dev.gistline.json.JsonWriter.texts;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.gistline.actor.Actor;
import dev.gistline.article.Metadata;
import dev.gistline.brief.Brief;
import dev.gistline.brief.Outcome;
import dev.gistline.brief.Rejected;
import dev.gistline.json.JsonWriter;
import dev.gistline.text.Ellipsis;
import dev.gistline.timeline.Event;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** Writes the card of a brief: what a list shows of it, without the article's text and the places in it. */
public final class CardJson {
    /** A card is for leafing through: of more than these it says how many there are. */
    private static final int MOST_ACTORS = 20;

    private static final int MOST_EVENTS = 40;

    /** So many code units of a text are shown: a name may be as long as an article, a card lies in one item of a table. */
    private static final int LONGEST_TEXT = 1000;

    private CardJson() {}

    /**
     * On one line.
     *
     * @param uploaded when the object was uploaded
     */
    public static String of(Outcome outcome, Instant uploaded) {
        return JsonWriter.string(json -> {
            json.writeStartObject();
            json.writeStringField("id", outcome.id());
            json.writeStringField("status", outcome.status());
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
        });
    }

    private static void body(JsonGenerator json, Brief brief) throws IOException {
        Metadata metadata = brief.article().metadata();
        text(json, "title", metadata.title());
        text(json, "site", metadata.site());
        text(json, "url", metadata.url());
        json.writeObjectFieldStart("published");
        BriefJson.date(
                json, metadata.published() == null ? null : metadata.published().date());
        json.writeEndObject();
        text(json, "language", metadata.language());
        json.writeNumberField("words", brief.words());
        objects(json, "actors", first(MOST_ACTORS, brief.actors()), actor -> actor(json, actor));
        json.writeNumberField("actorCount", brief.actors().size());
        objects(json, "events", first(MOST_EVENTS, brief.timeline()), event -> event(json, event));
        json.writeNumberField("eventCount", brief.timeline().size());
    }

    private static <T> List<T> first(int most, List<T> all) {
        return all.subList(0, Math.min(most, all.size()));
    }

    private static void actor(JsonGenerator json, Actor actor) throws IOException {
        text(json, "id", actor.id());
        text(json, "name", cut(actor.name()));
        text(json, "type", actor.type().name());
        text(json, "role", actor.role() == null ? null : cut(actor.role()));
    }

    private static void event(JsonGenerator json, Event event) throws IOException {
        text(json, "kind", event.kind().name());
        text(json, "what", cut(event.what()));
        texts(json, "sources", event.sources().stream().map(CardJson::cut).toList());
        texts(json, "targets", event.targets().stream().map(CardJson::cut).toList());
        json.writeObjectFieldStart("date");
        BriefJson.date(json, event.date().value());
        json.writeEndObject();
        text(json, "modality", event.modality().name().toLowerCase(Locale.ROOT));
    }

    private static String cut(String text) {
        return Ellipsis.cut(text, LONGEST_TEXT);
    }
}
