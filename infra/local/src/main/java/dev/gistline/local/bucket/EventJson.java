package dev.gistline.local.bucket;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.gistline.json.JsonWriter;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Writes the notification that S3 sends, version 2.1 of
 * <a href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html">its structure</a>.
 */
final class EventJson {
    private static final String OWNER = "LOCAL";

    private EventJson() {}

    static String of(ObjectEvent event, String region) {
        return JsonWriter.string(json -> {
            json.writeStartObject();
            json.writeArrayFieldStart("Records");
            json.writeStartObject();
            json.writeStringField("eventVersion", "2.1");
            json.writeStringField("eventSource", "aws:s3");
            json.writeStringField("awsRegion", region);
            json.writeStringField("eventTime", event.time().toString());
            json.writeStringField("eventName", event.kind().eventName());
            json.writeObjectFieldStart("userIdentity");
            json.writeStringField("principalId", OWNER);
            json.writeEndObject();
            json.writeObjectFieldStart("requestParameters");
            json.writeStringField("sourceIPAddress", "127.0.0.1");
            json.writeEndObject();
            json.writeObjectFieldStart("responseElements");
            json.writeStringField("x-amz-request-id", event.sequencer());
            json.writeEndObject();
            json.writeObjectFieldStart("s3");
            json.writeStringField("s3SchemaVersion", "1.0");
            json.writeStringField("configurationId", "gistline-local");
            json.writeObjectFieldStart("bucket");
            json.writeStringField("name", event.bucket());
            json.writeObjectFieldStart("ownerIdentity");
            json.writeStringField("principalId", OWNER);
            json.writeEndObject();
            json.writeStringField("arn", "arn:aws:s3:::" + event.bucket());
            json.writeEndObject();
            object(json, event);
            json.writeEndObject();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void object(JsonGenerator json, ObjectEvent event) throws IOException {
        json.writeObjectFieldStart("object");
        // URLEncoder writes a space as +, as S3 does.
        json.writeStringField("key", URLEncoder.encode(event.key(), StandardCharsets.UTF_8));
        if (event.kind() != ObjectEvent.Kind.DELETE) {
            json.writeNumberField("size", event.size());
            json.writeStringField("eTag", event.eTag());
        }
        json.writeStringField("sequencer", event.sequencer());
        json.writeEndObject();
    }
}
