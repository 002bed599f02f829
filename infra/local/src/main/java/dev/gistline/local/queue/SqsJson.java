package dev.gistline.local.queue;

import dev.gistline.json.Json;
import dev.gistline.json.JsonWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The <a href="https://docs.aws.amazon.com/lambda/latest/dg/with-sqs.html#example-standard-queue-message-event">event</a>
 * by which Lambda gives a function messages of a queue, and the function's answer to it.
 */
final class SqsJson {
    private SqsJson() {}

    static byte[] event(List<Message> messages) {
        return JsonWriter.bytes(json -> {
            json.writeStartObject();
            JsonWriter.objects(json, "Records", messages, message -> {
                json.writeStringField("messageId", message.id());
                json.writeStringField("receiptHandle", message.receipt());
                json.writeStringField("body", message.body());
                json.writeObjectFieldStart("attributes");
                json.writeStringField("ApproximateReceiveCount", Integer.toString(message.receives()));
                json.writeStringField("SentTimestamp", Long.toString(message.sentMillis()));
                json.writeStringField("SenderId", "000000000000");
                json.writeStringField("ApproximateFirstReceiveTimestamp", Long.toString(message.firstReceivedMillis()));
                json.writeEndObject();
                json.writeObjectFieldStart("messageAttributes");
                json.writeEndObject();
                json.writeStringField("md5OfBody", md5(message.body()));
                json.writeStringField("eventSource", "aws:sqs");
                json.writeStringField("eventSourceARN", "arn:aws:sqs:us-east-1:000000000000:gistline-uploads");
                json.writeStringField("awsRegion", "us-east-1");
            });
            json.writeEndObject();
        });
    }

    private static String md5(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    /**
     * The ids of the messages that the function failed to handle, by Lambda's rules: an empty answer or one without
     * failures means that all succeeded; an id that is empty or not of the batch, that all failed.
     *
     * @throws IOException when the answer is not JSON
     */
    static Set<String> failures(byte[] answer, List<Message> batch) throws IOException {
        if (answer.length == 0) {
            return Set.of();
        }
        Set<String> all = batch.stream().map(Message::id).collect(Collectors.toSet());
        Set<String> failed = new HashSet<>();
        for (Json failure : Json.read(new ByteArrayInputStream(answer))
                .at("batchItemFailures")
                .elements()) {
            String id = failure.text("itemIdentifier", "");
            if (!all.contains(id)) {
                return all;
            }
            failed.add(id);
        }
        return failed;
    }
}
