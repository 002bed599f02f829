package dev.gistline.local.contract;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.gistline.brief.BriefId;
import dev.gistline.lambda.QueryHandler;
import dev.gistline.lambda.UploadHandler;
import dev.gistline.store.dynamodb.BriefTable;
import dev.gistline.store.dynamodb.DynamoBriefStore;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.BucketVersioningStatus;
import software.amazon.awssdk.services.s3.model.Event;
import software.amazon.awssdk.services.s3.model.QueueConfiguration;

/**
 * Gistline on an emulator of AWS at one endpoint: bucket, queue, dead-letter queue and table there, and what Lambda does
 * between them here: a thread that takes batches from the queue to the handler, and deletes what did not fail.
 */
final class CloudStack implements Stack, AutoCloseable {
    private static final JsonFactory JSON = new JsonFactory();
    private static final String BUCKET = "gistline-uploads";
    private static final String TABLE = "gistline-briefs";
    private static final int MAXIMUM_RECEIVES = 3;

    private final S3Client s3;
    private final Sqs sqs;
    private final String queue;
    private final String deadLetters;
    private final UploadHandler upload;
    private final QueryHandler query;
    private volatile boolean open = true;

    private CloudStack(URI endpoint, String region, String accessKey, String secretKey) {
        var credentials = StaticCredentialsProvider.create(AwsBasicCredentials.create(accessKey, secretKey));
        s3 = S3Client.builder()
                .endpointOverride(endpoint)
                .region(Region.of(region))
                .credentialsProvider(credentials)
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .forcePathStyle(true)
                .build();
        DynamoDbClient dynamo = DynamoDbClient.builder()
                .endpointOverride(endpoint)
                .region(Region.of(region))
                .credentialsProvider(credentials)
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .build();
        new BriefTable(TABLE).create(dynamo);
        DynamoBriefStore store = new DynamoBriefStore(dynamo, TABLE);
        upload = new UploadHandler(s3, store, MAXIMUM_RECEIVES);
        query = new QueryHandler(store);

        sqs = new Sqs(HttpClient.newHttpClient(), endpoint, region, accessKey);
        deadLetters = sqs.create("gistline-uploads-dead", Map.of());
        String dead = sqs.attribute(deadLetters, "QueueArn");
        String bucketArn = "arn:aws:s3:::" + BUCKET;
        queue = sqs.create(
                "gistline-uploads",
                Map.of(
                        "VisibilityTimeout",
                        "2",
                        "RedrivePolicy",
                        "{\"deadLetterTargetArn\":\"" + dead + "\",\"maxReceiveCount\":\"" + MAXIMUM_RECEIVES + "\"}",
                        "Policy",
                        "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"Service\":"
                                + "\"s3.amazonaws.com\"},\"Action\":\"sqs:SendMessage\",\"Resource\":\""
                                + dead.replace("-dead", "") + "\",\"Condition\":{\"ArnEquals\":{\"aws:SourceArn\":\""
                                + bucketArn + "\"}}}]}"));
        createBucket(sqs.attribute(queue, "QueueArn"));
    }

    static CloudStack start(URI endpoint, String region, String accessKey, String secretKey) {
        CloudStack stack = new CloudStack(endpoint, region, accessKey, secretKey);
        Thread.ofPlatform().daemon().name("event source mapping").start(stack::poll);
        return stack;
    }

    private void createBucket(String queueArn) {
        s3.createBucket(bucket -> bucket.bucket(BUCKET));
        s3.putBucketVersioning(versioning -> versioning
                .bucket(BUCKET)
                .versioningConfiguration(configuration -> configuration.status(BucketVersioningStatus.ENABLED)));
        QueueConfiguration events = QueueConfiguration.builder()
                .queueArn(queueArn)
                .events(Event.S3_OBJECT_CREATED, Event.S3_OBJECT_REMOVED)
                .build();
        s3.putBucketNotificationConfiguration(notification -> notification
                .bucket(BUCKET)
                .notificationConfiguration(configuration -> configuration.queueConfigurations(events)));
    }

    private void poll() {
        while (open) {
            try {
                List<Sqs.Message> messages = sqs.receive(queue);
                if (messages.isEmpty()) {
                    continue;
                }
                String answer = invoke(upload, event(messages));
                for (Sqs.Message message : messages) {
                    if (!answer.contains('"' + message.id() + '"')) {
                        sqs.delete(queue, message);
                    }
                }
            } catch (RuntimeException fault) {
                if (open) {
                    System.err.println("event source mapping: " + fault);
                }
            }
        }
    }

    private static String event(List<Sqs.Message> messages) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeArrayFieldStart("Records");
            for (Sqs.Message message : messages) {
                json.writeStartObject();
                json.writeStringField("messageId", message.id());
                json.writeStringField("receiptHandle", message.receipt());
                json.writeStringField("body", message.body());
                json.writeStringField("eventSource", "aws:sqs");
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    @Override
    public void put(String key, byte[] content, String contentType) {
        s3.putObject(object -> object.bucket(BUCKET).key(key).contentType(contentType), RequestBody.fromBytes(content));
    }

    @Override
    public void delete(String key) {
        s3.deleteObject(object -> object.bucket(BUCKET).key(key));
    }

    @Override
    public String id(String key) {
        return BriefId.of(BUCKET, key);
    }

    /** Asks the handler as API Gateway would: REST APIs of emulators are no part of what is tested here. */
    @Override
    public Answer get(String pathAndQuery) {
        int mark = pathAndQuery.indexOf('?');
        StringWriter event = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(event)) {
            json.writeStartObject();
            json.writeStringField("httpMethod", "GET");
            json.writeStringField("path", mark < 0 ? pathAndQuery : pathAndQuery.substring(0, mark));
            json.writeObjectFieldStart("queryStringParameters");
            for (String pair :
                    mark < 0 ? new String[0] : pathAndQuery.substring(mark + 1).split("&")) {
                int equals = pair.indexOf('=');
                json.writeStringField(
                        pair.substring(0, equals),
                        URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
            }
            json.writeEndObject();
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        Map<String, String> answer = fields(invoke(query, event.toString()));
        return new Answer(
                Integer.parseInt(answer.getOrDefault("statusCode", "0")),
                answer.getOrDefault("Content-Type", ""),
                answer.getOrDefault("body", ""));
    }

    @Override
    public void send(String message) {
        sqs.send(queue, message);
    }

    @Override
    public int deadLetters() {
        return Integer.parseInt(sqs.attribute(deadLetters, "ApproximateNumberOfMessages"));
    }

    @Override
    public void close() {
        open = false;
    }

    private static String invoke(RequestStreamHandler handler, String event) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            handler.handleRequest(new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)), out, context());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Handlers ask it for nothing but the logger and the time that is left. */
    private static Context context() {
        LambdaLogger quiet = new LambdaLogger() {
            @Override
            public void log(String message) {}

            @Override
            public void log(byte[] message) {}
        };
        return (Context) Proxy.newProxyInstance(
                CloudStack.class.getClassLoader(), new Class<?>[] {Context.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("getLogger")) {
                        return quiet;
                    }
                    if (method.getName().equals("getRemainingTimeInMillis")) {
                        return 120_000;
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
    }

    /** All fields of a JSON object and of the objects in it. */
    private static Map<String, String> fields(String json) {
        Map<String, String> fields = new TreeMap<>();
        try (JsonParser parser = JSON.createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token.isScalarValue() && parser.currentName() != null) {
                    fields.put(parser.currentName(), parser.getText());
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(json, broken);
        }
        return fields;
    }
}
