package dev.gistline.local.web;

import dev.gistline.json.JsonWriter;
import dev.gistline.local.queue.DeadLetter;
import java.time.Instant;
import java.util.List;

/**
 * How the stack does.
 *
 * @param waiting the events that are not done with
 * @param deadLetters those that were given up
 */
public record Health(int waiting, List<DeadLetter> deadLetters) {
    public Health {
        deadLetters = List.copyOf(deadLetters);
    }

    byte[] json() {
        return JsonWriter.bytes(json -> {
            json.writeStartObject();
            json.writeStringField("status", "UP");
            json.writeNumberField("waiting", waiting);
            JsonWriter.objects(json, "deadLetters", deadLetters, letter -> {
                json.writeStringField("id", letter.id());
                json.writeStringField(
                        "sent", Instant.ofEpochMilli(letter.sentMillis()).toString());
                json.writeNumberField("receives", letter.receives());
                json.writeStringField("reason", letter.reason());
                json.writeStringField("body", letter.body());
            });
            json.writeEndObject();
        });
    }
}
