package dev.gistline.lambda;

import dev.gistline.brief.BriefId;
import dev.gistline.brief.Briefer;
import dev.gistline.json.JsonWriter;
import dev.gistline.store.BriefStore;
import dev.gistline.store.MemoryBriefStore;
import dev.gistline.store.Stored;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What tests of uploads share: a bucket, a store, the handler between them, and the events that tell of an object. */
abstract class UploadFixture {
    static final String BUCKET = "gistline-uploads-111122223333-eu-west-1";
    static final Briefer BRIEFER = Briefer.load();
    static final String ARTICLE = """
            The Selmouth Harbour Board on Thursday sued Northwater Lines, the company that runs the island ferry. It \
            accused the company of cancelling 212 sailings since January and of hiding the reasons from passengers.

            Northwater rejected the claim. A spokesman for the company said that bad weather had caused most of the \
            cancellations. The company threatened to withdraw the evening service if the dispute was not settled by June.

            Residents of the island have protested at the terminal twice this year. Police arrested three of them.
            """;

    final FakeS3 s3 = new FakeS3();
    final BriefStore store = new MemoryBriefStore();
    final UploadHandler handler = new UploadHandler(s3, store, BRIEFER, 5);
    final TestContext context = new TestContext();

    String take(String event) {
        return Samples.answer(handler, event, context);
    }

    @Nullable
    String json(String key) {
        return store.find(BriefId.of(BUCKET, key)).map(Stored::json).orElse(null);
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A put of an unversioned bucket. */
    static String put(String key, int sequencer, long size) {
        return "{\"Records\": [{\"eventVersion\": \"2.1\", \"eventSource\": \"aws:s3\", \"eventName\": \"ObjectCreated:Put\","
                + " \"eventTime\": \"2024-05-17T08:30:00Z\", \"s3\": {\"bucket\": {\"name\": \"" + BUCKET + "\"},"
                + " \"object\": {\"key\": \"" + key + "\", \"size\": " + size
                + ", \"eTag\": \"told\", \"sequencer\": \""
                + Integer.toHexString(sequencer) + "\"}}}]}";
    }

    /** The event in a queue's message that was handed out so often. */
    static String message(String id, String event, int receives) {
        return "{\"messageId\": \"" + id + "\", \"eventSource\": \"aws:sqs\", \"body\": "
                + JsonWriter.string(json -> json.writeString(event))
                + ", \"attributes\": {\"ApproximateReceiveCount\": \"" + receives + "\"}}";
    }

    static String batch(String... messages) {
        return "{\"Records\": [" + String.join(", ", messages) + "]}";
    }

    static String delete(String key, int sequencer) {
        return put(key, sequencer, 0).replace("ObjectCreated:Put", "ObjectRemoved:Delete");
    }
}
