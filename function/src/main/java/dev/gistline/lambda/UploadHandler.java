package dev.gistline.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.gistline.brief.Briefer;
import dev.gistline.json.Json;
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

    /** As the environment says: {@code GISTLINE_TABLE}, {@code AWS_REGION} and the SDK's {@code AWS_ENDPOINT_URL_*}. */
    public UploadHandler() {
        this(Wiring.of(System.getenv()));
    }

    private UploadHandler(Wiring wiring) {
        this(wiring.s3Client(), wiring.store());
        if (wiring.aheadOfTime()) {
            Priming.upload(uploads);
        }
    }

    /** For places that make their own clients: tests, the stack on one machine. Loads the models. */
    public UploadHandler(S3Client s3, BriefStore store) {
        this(s3, store, Briefer.load());
    }

    /** With models that are loaded already, which many handlers can share. */
    public UploadHandler(S3Client s3, BriefStore store, Briefer briefer) {
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
            write(failures(records, log), answer);
            return;
        }
        try {
            for (Change change : Changes.of(json)) {
                uploads.take(change, log);
            }
        } catch (Changes.Malformed malformed) {
            throw new IllegalArgumentException("not an event of S3: " + malformed.getMessage(), malformed);
        }
        write(List.of(), answer);
    }

    /** The ids of the messages that must come again. */
    private List<String> failures(List<Json> messages, Log log) {
        List<String> failures = new ArrayList<>();
        for (Json message : messages) {
            String id = String.valueOf(message.text("messageId"));
            String body = message.text("body");
            try {
                for (Change change : Changes.of(body == null ? "" : body)) {
                    uploads.take(change, log);
                }
            } catch (Changes.Malformed malformed) {
                log.error("a message that is no event of S3", null, "messageId", id, "reason", malformed.getMessage());
                failures.add(id);
            } catch (RuntimeException fault) {
                log.warn("a message failed and comes again", fault, "messageId", id);
                failures.add(id);
            }
        }
        return failures;
    }

    private static void write(List<String> failures, OutputStream answer) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(answer)) {
            json.writeStartObject();
            json.writeArrayFieldStart("batchItemFailures");
            for (String id : failures) {
                json.writeStartObject();
                json.writeStringField("itemIdentifier", id);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }
}
