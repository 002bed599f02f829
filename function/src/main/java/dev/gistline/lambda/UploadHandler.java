package dev.gistline.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.gistline.brief.Briefer;
import dev.gistline.json.Json;
import dev.gistline.json.JsonWriter;
import dev.gistline.store.BriefStore;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * Briefs what is uploaded. Takes events of S3 as they come from a queue, from S3 itself or from EventBridge. A batch of a
 * queue is answered with <a
 * href="https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html#services-sqs-batchfailurereporting">the
 * messages that failed</a>; any other event fails as a whole.
 */
public final class UploadHandler implements RequestStreamHandler {
    private static final JsonFactory JSON = new JsonFactory();

    private final Uploads uploads;
    private final int maximumReceives;

    /**
     * As the environment says: {@code GISTLINE_TABLE}, {@code GISTLINE_MAXIMUM_RECEIVES}, {@code AWS_REGION} and the SDK's
     * {@code AWS_ENDPOINT_URL_*}.
     */
    public UploadHandler() {
        this(Wiring.of(System.getenv()));
    }

    private UploadHandler(Wiring wiring) {
        this(wiring.s3Client(), wiring.store(), wiring.maximumReceives());
        if (wiring.aheadOfTime()) {
            Priming.upload(uploads);
        }
    }

    /**
     * For places that make their own clients: tests, the stack on one machine. Loads the models.
     *
     * @param maximumReceives how often the queue hands out a message before it gives it up
     */
    public UploadHandler(S3Client s3, BriefStore store, int maximumReceives) {
        this(s3, store, Briefer.load(), maximumReceives);
    }

    /** With models that are loaded already, which many handlers can share. */
    public UploadHandler(S3Client s3, BriefStore store, Briefer briefer, int maximumReceives) {
        this.maximumReceives = maximumReceives;
        this.uploads = new Uploads(new ObjectReader(s3), store, briefer);
    }

    /**
     * @throws IOException when {@code event} is no JSON or the answer cannot be written
     * @throws IllegalArgumentException for an event that is none of S3's, but for one in a queue's message
     */
    @Override
    public void handleRequest(InputStream event, OutputStream answer, Context context) throws IOException {
        Log log = new Log(context.getLogger());
        Json json = Json.read(event);
        List<Json> records = json.at("Records").elements();
        if (!records.isEmpty() && "aws:sqs".equals(records.getFirst().text("eventSource"))) {
            write(failures(records, context, log), answer);
            return;
        }
        try {
            for (Change change : Changes.of(json)) {
                uploads.take(change, new Attempt(false, context::getRemainingTimeInMillis), log);
            }
        } catch (Changes.Malformed malformed) {
            throw new IllegalArgumentException("not an event of S3: " + malformed.getMessage(), malformed);
        }
        write(List.of(), answer);
    }

    /** The ids of the messages that must come again. */
    private List<String> failures(List<Json> messages, Context context, Log log) {
        List<String> failures = new ArrayList<>();
        for (Json message : messages) {
            String id = String.valueOf(message.text("messageId"));
            String body = message.text("body");
            Attempt attempt = new Attempt(receives(message) >= maximumReceives, context::getRemainingTimeInMillis);
            if (!attempt.mayBegin()) {
                log.info("a message comes again, for there is no time left", "messageId", id);
                failures.add(id);
                continue;
            }
            try {
                for (Change change : Changes.of(body == null ? "" : body)) {
                    uploads.take(change, attempt, log);
                }
            } catch (Changes.Malformed malformed) {
                log.error("a message that is no event of S3", null, "messageId", id, "reason", malformed.getMessage());
                failures.add(id);
            } catch (RuntimeException | OutOfMemoryError fault) {
                // Memory that one article took is free again: the others of the batch are no part of it.
                log.warn("a message failed, and comes again or is given up", fault, "messageId", id);
                failures.add(id);
            }
        }
        return failures;
    }

    /** How often the queue has handed out the message, this time included. */
    private static int receives(Json message) {
        return Integer.parseInt(message.at("attributes").text("ApproximateReceiveCount", "1"));
    }

    private static void write(List<String> failures, OutputStream answer) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(answer)) {
            json.writeStartObject();
            JsonWriter.objects(json, "batchItemFailures", failures, id -> json.writeStringField("itemIdentifier", id));
            json.writeEndObject();
        }
    }
}
