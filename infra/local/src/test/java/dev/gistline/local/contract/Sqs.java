package dev.gistline.local.contract;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The few calls of SQS that a test needs, in its <a
 * href="https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-making-api-requests-json.html">JSON
 * protocol</a>. Requests name a credential, as emulators want it, and are not signed, which emulators do not check.
 */
record Sqs(HttpClient http, URI endpoint, String region, String accessKey) {
    private static final JsonFactory JSON = new JsonFactory();

    record Message(String id, String receipt, String body) {}

    /** Gives the queue's address. */
    String create(String name, Map<String, String> attributes) {
        return values(
                        call("CreateQueue", json -> {
                            json.writeStringField("QueueName", name);
                            json.writeObjectFieldStart("Attributes");
                            for (Map.Entry<String, String> attribute : attributes.entrySet()) {
                                json.writeStringField(attribute.getKey(), attribute.getValue());
                            }
                            json.writeEndObject();
                        }),
                        "QueueUrl")
                .getFirst();
    }

    String attribute(String queue, String name) {
        return values(
                        call("GetQueueAttributes", json -> {
                            json.writeStringField("QueueUrl", queue);
                            json.writeArrayFieldStart("AttributeNames");
                            json.writeString(name);
                            json.writeEndArray();
                        }),
                        name)
                .getFirst();
    }

    void send(String queue, String body) {
        call("SendMessage", json -> {
            json.writeStringField("QueueUrl", queue);
            json.writeStringField("MessageBody", body);
        });
    }

    /** Waits a second for messages. */
    List<Message> receive(String queue) {
        String answer = call("ReceiveMessage", json -> {
            json.writeStringField("QueueUrl", queue);
            json.writeNumberField("MaxNumberOfMessages", 10);
            json.writeNumberField("WaitTimeSeconds", 1);
        });
        List<String> ids = values(answer, "MessageId");
        List<String> receipts = values(answer, "ReceiptHandle");
        List<String> bodies = values(answer, "Body");
        List<Message> messages = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            messages.add(new Message(ids.get(i), receipts.get(i), bodies.get(i)));
        }
        return messages;
    }

    void delete(String queue, Message message) {
        call("DeleteMessage", json -> {
            json.writeStringField("QueueUrl", queue);
            json.writeStringField("ReceiptHandle", message.receipt());
        });
    }

    private interface Body {
        void write(JsonGenerator json) throws IOException;
    }

    private String call(String action, Body body) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            body.write(json);
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        HttpRequest request = HttpRequest.newBuilder(endpoint)
                .header("Content-Type", "application/x-amz-json-1.0")
                .header("X-Amz-Target", "AmazonSQS." + action)
                .header("X-Amz-Date", "20240517T083000Z")
                .header(
                        "Authorization",
                        "AWS4-HMAC-SHA256 Credential=" + accessKey + "/20240517/" + region
                                + "/sqs/aws4_request, SignedHeaders=host;x-amz-date, Signature=" + "0".repeat(64))
                .POST(HttpRequest.BodyPublishers.ofString(text.toString()))
                .build();
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new IllegalStateException(action + ": " + response.statusCode() + " " + response.body());
            }
            return response.body();
        } catch (IOException broken) {
            throw new UncheckedIOException(action, broken);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(action, stop);
        }
    }

    /** The texts of all fields of a name, in order. */
    private static List<String> values(String json, String name) {
        List<String> values = new ArrayList<>();
        if (json.isBlank()) {
            return values;
        }
        try (JsonParser parser = JSON.createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING && name.equals(parser.currentName())) {
                    values.add(parser.getText());
                }
            }
            return values;
        } catch (IOException broken) {
            throw new UncheckedIOException(json, broken);
        }
    }
}
