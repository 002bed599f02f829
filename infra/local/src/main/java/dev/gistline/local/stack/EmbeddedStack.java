package dev.gistline.local.stack;

import dev.gistline.lambda.QueryHandler;
import dev.gistline.lambda.UploadHandler;
import dev.gistline.local.bucket.Bucket;
import dev.gistline.local.function.ChildProcess;
import dev.gistline.local.function.Function;
import dev.gistline.local.function.InProcess;
import dev.gistline.local.queue.DeadLetter;
import dev.gistline.local.queue.EventQueue;
import dev.gistline.local.queue.Poller;
import dev.gistline.local.table.TableServer;
import dev.gistline.local.web.Health;
import dev.gistline.local.web.WebServer;
import dev.gistline.store.dynamodb.BriefTable;
import dev.gistline.store.dynamodb.DynamoBriefStore;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

/** All that {@code infra/template.yaml} deploys, on loopback. */
public final class EmbeddedStack implements AutoCloseable {
    public static final String BUCKET = "gistline-articles";
    public static final String TABLE = "gistline-briefs";

    /** As deployed: the handler begins no article when there is too little of it left. */
    private static final Duration TIMEOUT = Duration.ofSeconds(120);

    /** Longer than any invocation takes, its start included: what is being handled must not come again. */
    private static final Duration VISIBILITY = TIMEOUT.multipliedBy(3);

    private static final int MEMORY_MB = 1024;

    private final Deque<AutoCloseable> parts = new ArrayDeque<>();
    private final TableServer table;
    private final EventQueue queue;
    private final Bucket bucket;
    private final S3Client s3;
    private final DynamoDbClient dynamo;
    private final List<Function> uploads = new ArrayList<>();
    private final WebServer web;
    private final int maximumReceives;

    private EmbeddedStack(Settings settings, UnaryOperator<Consumer<String>> delivery) {
        maximumReceives = settings.maxReceives();
        table = own(TableServer.start(
                settings.ports().dynamodb(),
                settings.data() == null ? null : settings.data().resolve("table")));
        dynamo = own(DynamoDbClient.builder()
                .endpointOverride(table.endpoint())
                .region(Region.of(Bucket.REGION))
                .credentialsProvider(credentials())
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .build());
        new BriefTable(TABLE).create(dynamo);
        queue = own(new EventQueue(
                VISIBILITY,
                maximumReceives,
                Clock.systemUTC(),
                settings.data() == null ? null : settings.data().resolve("queue")));
        bucket = own(Bucket.start(BUCKET, settings.ports().s3(), settings.data(), delivery.apply(queue::send)));
        s3 = own(S3Client.builder()
                .endpointOverride(bucket.endpoint())
                .region(Region.of(Bucket.REGION))
                .forcePathStyle(true)
                .credentialsProvider(credentials())
                .httpClientBuilder(Apache5HttpClient.builder())
                .build());
        Function query = own(functions(settings));
        own(new Poller(queue, uploads, settings.retryAfter(), settings.log()));
        web = own(WebServer.start(settings.ports().api(), query, this::health));
    }

    /**
     * Starts the stack.
     *
     * @throws PortTaken when something else listens on one of its ports
     */
    public static EmbeddedStack start(Settings settings) throws PortTaken {
        return start(settings, UnaryOperator.identity());
    }

    /**
     * Starts the stack with something between bucket and queue.
     *
     * @param delivery gives what is told of each event in the queue's stead
     * @throws PortTaken when something else listens on one of its ports
     */
    public static EmbeddedStack start(Settings settings, UnaryOperator<Consumer<String>> delivery) throws PortTaken {
        PortTaken.check(settings.ports());
        return new EmbeddedStack(settings, delivery);
    }

    /** Fills {@link #uploads}, and gives the one that answers queries. */
    private Function functions(Settings settings) {
        if (settings.runtime() == Settings.Runtime.IN_PROCESS) {
            DynamoBriefStore store = new DynamoBriefStore(dynamo, TABLE);
            UploadHandler upload = new UploadHandler(s3, store, maximumReceives);
            for (int i = 0; i < settings.environments(); i++) {
                uploads.add(new InProcess(upload, "gistline-upload", TIMEOUT, settings.log()));
            }
            return new InProcess(new QueryHandler(store), "gistline-query", TIMEOUT, settings.log());
        }
        for (int i = 0; i < settings.environments(); i++) {
            uploads.add(own(child("gistline-upload", UploadHandler.class, settings.log())));
        }
        return child("gistline-query", QueryHandler.class, settings.log());
    }

    /**
     * A process of the function that briefs uploads, beside those that the queue's events go to; the caller closes it.
     *
     * @param initialisation Lambda's <a
     *     href="https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html#configuration-envvars-runtime">{@code
     *     AWS_LAMBDA_INITIALIZATION_TYPE}</a>
     * @param log told every line that the process prints
     */
    public ChildProcess uploadProcess(String initialisation, Consumer<String> log) {
        return child("gistline-upload", UploadHandler.class, initialisation, log);
    }

    private ChildProcess child(String name, Class<?> handler, Consumer<String> log) {
        return child(name, handler, "on-demand", log);
    }

    private ChildProcess child(String name, Class<?> handler, String initialisation, Consumer<String> log) {
        Map<String, String> environment = Map.of(
                "AWS_LAMBDA_INITIALIZATION_TYPE",
                initialisation,
                "GISTLINE_TABLE",
                TABLE,
                "GISTLINE_MAXIMUM_RECEIVES",
                Integer.toString(maximumReceives),
                "AWS_REGION",
                Bucket.REGION,
                "AWS_ENDPOINT_URL_S3",
                bucket.endpoint().toString(),
                "AWS_ENDPOINT_URL_DYNAMODB",
                table.endpoint().toString(),
                "AWS_ACCESS_KEY_ID",
                Bucket.ACCESS_KEY,
                "AWS_SECRET_ACCESS_KEY",
                Bucket.SECRET_KEY);
        return new ChildProcess(
                new ChildProcess.Settings(
                        name, handler.getName(), ClassPath.ofFunction(), environment, TIMEOUT, MEMORY_MB),
                log);
    }

    private static StaticCredentialsProvider credentials() {
        return StaticCredentialsProvider.create(AwsBasicCredentials.create(Bucket.ACCESS_KEY, Bucket.SECRET_KEY));
    }

    private <T extends AutoCloseable> T own(T part) {
        parts.push(part);
        return part;
    }

    /** The API. */
    public URI api() {
        return web.endpoint();
    }

    public URI s3Endpoint() {
        return bucket.endpoint();
    }

    public URI dynamoDbEndpoint() {
        return table.endpoint();
    }

    /** A client of the bucket. */
    public S3Client s3() {
        return s3;
    }

    public DynamoDbClient dynamoDb() {
        return dynamo;
    }

    /** Sends a message to the queue as the bucket would. */
    public void send(String body) {
        queue.send(body);
    }

    public Health health() {
        return new Health(queue.size(), queue.deadLetters());
    }

    public List<DeadLetter> deadLetters() {
        return queue.deadLetters();
    }

    /** Ends the processes that handle uploads at once, whatever they are at; none when there are no such processes. */
    public void crash() {
        for (Function upload : uploads) {
            if (upload instanceof ChildProcess child) {
                child.crash();
            }
        }
    }

    @Override
    public synchronized void close() {
        while (!parts.isEmpty()) {
            try {
                parts.pop().close();
            } catch (Exception failed) {
                // The rest must be closed all the same, and the process is about to end.
                continue;
            }
        }
    }
}
