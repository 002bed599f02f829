package dev.gistline.lambda;

import dev.gistline.json.Json;
import dev.gistline.store.Sequence;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the events of S3: its <a href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html">own
 * form</a>, <a href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/ev-events.html">EventBridge's</a>, and either in an
 * SNS notification.
 */
final class Changes {

    private Changes() {}

    /** An event that cannot be understood, however often it is read. */
    static final class Malformed extends Exception {
        Malformed(String reason) {
            super(reason);
        }
    }

    /**
     * @return none for an event that is understood and of no concern, such as S3's test event
     */
    static List<Change> of(String body) throws Malformed {
        try {
            return of(Json.read(body));
        } catch (IOException noJson) {
            throw new Malformed("no JSON: " + firstLine(noJson.getMessage()));
        }
    }

    static List<Change> of(Json event) throws Malformed {
        if ("s3:TestEvent".equals(event.text("Event"))) {
            return List.of();
        }
        if ("Notification".equals(event.text("Type")) && event.text("Message") instanceof String message) {
            return of(message);
        }
        List<Change> changes = new ArrayList<>();
        if (event.has("detail-type")) {
            ofEventBridge(event).ifPresent(changes::add);
        } else if (event.has("Records")) {
            for (Json record : event.at("Records").elements()) {
                ofRecord(record).ifPresent(changes::add);
            }
        } else {
            throw new Malformed("neither an S3 nor an EventBridge event");
        }
        return changes;
    }

    private static Optional<Change> ofRecord(Json record) throws Malformed {
        String version = required(record, "eventVersion");
        if (!version.startsWith("2.")) {
            throw new Malformed("event version " + version + ", not 2.x");
        }
        String name = required(record, "eventName");
        String type = name.startsWith("s3:") ? name.substring("s3:".length()) : name;
        Json object = record.at("s3").at("object");
        Change.Kind kind;
        if (type.startsWith("ObjectCreated:")) {
            kind = Change.Kind.CREATED;
        } else if (type.startsWith("ObjectRemoved:") || type.startsWith("LifecycleExpiration:")) {
            kind = removed(type.endsWith(":DeleteMarkerCreated"), object.text("versionId"));
        } else {
            return Optional.empty();
        }
        String key;
        try {
            key = URLDecoder.decode(required(object, "key"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException badEscape) {
            throw new Malformed("a key with a broken % escape");
        }
        return Optional.of(new Change(
                kind,
                required(record.at("s3").at("bucket"), "name"),
                key,
                object.text("versionId"),
                object.text("eTag"),
                size(object),
                sequence(object.text("sequencer"), record.text("eventTime"))));
    }

    /** EventBridge does not encode keys, spells {@code etag} and {@code version-id} so, and tells the time in seconds. */
    private static Optional<Change> ofEventBridge(Json event) throws Malformed {
        Json detail = event.at("detail");
        Json object = detail.at("object");
        Change.Kind kind;
        switch (required(event, "detail-type")) {
            case "Object Created" -> kind = Change.Kind.CREATED;
            case "Object Deleted" ->
                kind = removed("Delete Marker Created".equals(detail.text("deletion-type")), object.text("version-id"));
            default -> {
                return Optional.empty();
            }
        }
        return Optional.of(new Change(
                kind,
                required(detail.at("bucket"), "name"),
                required(object, "key"),
                object.text("version-id"),
                object.text("etag"),
                size(object),
                sequence(object.text("sequencer"), event.text("time"))));
    }

    private static Change.Kind removed(boolean marker, @Nullable String versionId) {
        return marker || versionId == null ? Change.Kind.REMOVED : Change.Kind.VERSION_REMOVED;
    }

    private static Sequence sequence(@Nullable String sequencer, @Nullable String time) throws Malformed {
        if (sequencer == null && time == null) {
            throw new Malformed("neither a sequencer nor a time");
        }
        try {
            return Sequence.of(sequencer, time == null ? Instant.EPOCH : instant(time));
        } catch (DateTimeException | IllegalArgumentException wrong) {
            throw new Malformed("a sequencer or a time that is none: " + sequencer + ", " + time);
        }
    }

    /** S3 writes its times with a Z; some that speak like it leave the Z out. */
    private static Instant instant(String time) {
        return Instant.parse(time.matches(".*(Z|[+-]\\d\\d:?\\d\\d)") ? time : time + "Z");
    }

    private static long size(Json object) throws Malformed {
        String size = object.text("size");
        try {
            return size == null ? -1 : Long.parseLong(size);
        } catch (NumberFormatException wrong) {
            throw new Malformed("a size that is no number");
        }
    }

    private static String required(Json json, String field) throws Malformed {
        String text = json.text(field);
        if (text == null || text.isEmpty()) {
            throw new Malformed("no " + field);
        }
        return text;
    }

    private static String firstLine(@Nullable String message) {
        return message == null ? "" : message.lines().findFirst().orElse("");
    }
}
