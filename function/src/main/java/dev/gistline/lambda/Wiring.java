package dev.gistline.lambda;

import dev.gistline.store.dynamodb.DynamoBriefStore;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProviderChain;
import software.amazon.awssdk.auth.credentials.ContainerCredentialsProvider;
import software.amazon.awssdk.auth.credentials.EnvironmentVariableCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * Clients as the environment says. Region, credentials and HTTP client are named, so that the SDK need not look for
 * them when the function starts.
 *
 * @param maximumReceives how often the queue hands out a message before it gives it up
 * @param s3 where S3 is, when not in the region
 * @param dynamo where DynamoDB is, when not in the region
 * @param aheadOfTime whether the function starts before anyone waits for it: for a snapshot, or to be kept ready
 */
record Wiring(
        String table,
        int maximumReceives,
        Region region,
        @Nullable URI s3,
        @Nullable URI dynamo,
        boolean aheadOfTime) {
    static final String TABLE = "GISTLINE_TABLE";
    static final String MAXIMUM_RECEIVES = "GISTLINE_MAXIMUM_RECEIVES";

    /** Lambda sets it. */
    static final String REGION = "AWS_REGION";

    /** The SDKs' own names for endpoints, set where the services are not AWS's. */
    static final String S3 = "AWS_ENDPOINT_URL_S3";

    static final String DYNAMO = "AWS_ENDPOINT_URL_DYNAMODB";

    /** Lambda says by it why the function starts: on-demand, provisioned-concurrency or snap-start. */
    static final String START = "AWS_LAMBDA_INITIALIZATION_TYPE";

    /**
     * A call whose answer stays away so long is made again. The SDK would wait for half a minute, which the functions do not
     * have: not for a query, and not for the record of an upload whose analysis took all its time.
     */
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private static final Set<String> AHEAD_OF_TIME = Set.of("snap-start", "provisioned-concurrency");

    static Wiring of(Map<String, String> environment) {
        return new Wiring(
                required(environment, TABLE),
                Integer.parseInt(required(environment, MAXIMUM_RECEIVES)),
                Region.of(required(environment, REGION)),
                endpoint(environment.get(S3)),
                endpoint(environment.get(DYNAMO)),
                AHEAD_OF_TIME.contains(environment.getOrDefault(START, "")));
    }

    S3Client s3Client() {
        var builder = S3Client.builder();
        if (s3 != null) {
            // Elsewhere a bucket is rarely a host name.
            builder.endpointOverride(s3).forcePathStyle(true);
        }
        return built(builder);
    }

    DynamoBriefStore store() {
        var builder = DynamoDbClient.builder();
        if (dynamo != null) {
            builder.endpointOverride(dynamo);
        }
        return new DynamoBriefStore(built(builder), table);
    }

    private <B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>, C> C built(B builder) {
        return builder.region(region)
                .credentialsProvider(credentials())
                .httpClientBuilder(httpClient())
                .build();
    }

    static UrlConnectionHttpClient.Builder httpClient() {
        return UrlConnectionHttpClient.builder().socketTimeout(PATIENCE);
    }

    /** A function restored from a snapshot has its credentials from the container endpoint, any other in variables. */
    private static AwsCredentialsProvider credentials() {
        return AwsCredentialsProviderChain.of(
                ContainerCredentialsProvider.create(), EnvironmentVariableCredentialsProvider.create());
    }

    private static @Nullable URI endpoint(@Nullable String value) {
        return value == null || value.isEmpty() ? null : URI.create(value);
    }

    private static String required(Map<String, String> environment, String name) {
        String value = environment.get(name);
        if (value == null || value.isEmpty()) {
            throw new IllegalStateException("the environment variable " + name + " is not set");
        }
        return value;
    }
}
