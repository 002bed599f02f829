package dev.gistline.lambda;

import dev.gistline.brief.Brief;
import dev.gistline.brief.BriefId;
import dev.gistline.brief.Outcome;
import dev.gistline.brief.Source;
import dev.gistline.document.Upload;
import dev.gistline.json.Json;
import dev.gistline.render.BriefJson;
import dev.gistline.render.CardJson;
import dev.gistline.resource.DataFile;
import dev.gistline.store.Listing;
import dev.gistline.store.Sequence;
import dev.gistline.summary.Budget;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * Goes through all that a first event needs, before the snapshot of the function is taken: classes are loaded and hot
 * methods compiled in the snapshot rather than while someone waits. Nothing is written anywhere. What it gains: {@code
 * docs/decisions/priming.md}.
 */
final class Priming {
    private static final String ARTICLE = "priming-article.html";
    private static final int ROUNDS = 20;
    private static final Sequence LONG_AGO = Sequence.of("0", Instant.EPOCH);

    private Priming() {}

    static void upload(Uploads uploads) {
        byte[] article = DataFile.bytes(Priming.class, ARTICLE);
        for (int round = 0; round < ROUNDS; round++) {
            Outcome outcome = uploads.briefer()
                    .brief(
                            new Upload(article, ARTICLE, "text/html; charset=utf-8"),
                            Source.ofFile(ARTICLE),
                            Budget.DEFAULT);
            if (!(outcome instanceof Brief)) {
                throw new IllegalStateException("the priming article cannot be briefed: " + outcome);
            }
            BriefJson.of(outcome);
            CardJson.of(outcome, Instant.EPOCH);
            Listing.of(outcome, LONG_AGO);
        }
        readAnObject();
        unlessOutOfReach(() -> uploads.store().awaits(BriefId.of(null, ARTICLE), LONG_AGO));
    }

    static void query(QueryHandler handler) {
        unlessOutOfReach(() -> {
            try {
                handler.answer(Json.read("{\"httpMethod\": \"GET\", \"path\": \"/briefs\","
                        + " \"queryStringParameters\": {\"actor\": \"no one\", \"from\": \"2018-07-30\"}}"));
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        });
    }

    /** The table may be out of reach while the function starts, and be there when it is called. */
    private static void unlessOutOfReach(Runnable call) {
        try {
            call.run();
        } catch (SdkException outOfReach) {
            // The first call meets the same fault, and reports it.
        }
    }

    /** S3's client with an answer from here, since no bucket is known yet. */
    private static void readAnObject() {
        try (S3Client s3 = S3Client.builder()
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("priming", "priming")))
                .httpClient(new OneAnswer())
                .build()) {
            new ObjectReader(s3).fetch("priming", ARTICLE, null, -1);
        }
    }

    private static final class OneAnswer implements SdkHttpClient {
        @Override
        public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
            return new ExecutableHttpRequest() {
                @Override
                public HttpExecuteResponse call() {
                    byte[] body = "gone".getBytes(StandardCharsets.UTF_8);
                    return HttpExecuteResponse.builder()
                            .response(SdkHttpResponse.builder()
                                    .statusCode(200)
                                    .putHeader("Content-Length", String.valueOf(body.length))
                                    .build())
                            .responseBody(AbortableInputStream.create(new ByteArrayInputStream(body)))
                            .build();
                }

                @Override
                public void abort() {}
            };
        }

        @Override
        public void close() {}
    }
}
