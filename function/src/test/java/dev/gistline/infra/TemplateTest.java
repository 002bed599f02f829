package dev.gistline.infra;

import static dev.gistline.infra.Template.list;
import static dev.gistline.infra.Template.map;
import static dev.gistline.infra.Template.nonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.gistline.store.dynamodb.BriefTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Holds {@code infra/template.yaml} against the code, and against the promises it makes. */
class TemplateTest {
    private static final String FUNCTION = "AWS::Serverless::Function";
    private final Template template = Template.read();

    @Test
    void handlersAreClassesThatLambdaCanMake() throws ReflectiveOperationException {
        Map<String, Map<?, ?>> functions = template.resources(FUNCTION);
        assertThat(functions).hasSize(2);
        for (Map<?, ?> function : functions.values()) {
            Class<?> handler = Class.forName((String) function.get("Handler"));
            assertThat(RequestStreamHandler.class).isAssignableFrom(handler);
            assertThat(handler.getConstructor()).isNotNull();
        }
    }

    @Test
    void theEnvironmentIsWhatTheCodeReads() throws IOException {
        String wiring = Files.readString(Path.of("src/main/java/dev/gistline/lambda/Wiring.java"));
        Set<String> read = new TreeSet<>();
        Pattern.compile("\"((?:GISTLINE|AWS)_[A-Z0-9_]+)\"")
                .matcher(wiring)
                .results()
                .forEach(found -> read.add(found.group(1)));

        Map<?, ?> variables = map(template.root(), "Globals", "Function", "Environment", "Variables");

        // Lambda itself sets two of them; endpoints are for places that are not AWS.
        read.removeAll(Set.of(
                "AWS_REGION", "AWS_LAMBDA_INITIALIZATION_TYPE", "AWS_ENDPOINT_URL_S3", "AWS_ENDPOINT_URL_DYNAMODB"));
        assertThat(variables.keySet().stream().map(String::valueOf)).containsExactlyInAnyOrderElementsOf(read);
        assertThat(variables.get("GISTLINE_TABLE")).isEqualTo("!Ref BriefTable");
        template.resources(FUNCTION)
                .values()
                .forEach(function ->
                        assertThat(function.containsKey("Environment")).isFalse());
    }

    @Test
    void runsOnJava25WithASnapshotOfEachVersion() {
        Map<?, ?> globals = map(template.root(), "Globals", "Function");
        assertThat(globals.get("Runtime")).isEqualTo("java25");
        assertThat(map(globals, "SnapStart").get("ApplyOn")).isEqualTo("PublishedVersions");
        assertThat(globals.get("AutoPublishAlias")).isEqualTo("live");
        assertThat(globals.get("AutoPublishAliasAllProperties")).isEqualTo(true);
        assertThat(globals.get("CodeUri")).isEqualTo("../function/target/gistline-function.zip");
    }

    /** SAM names a version after the template's text, in which a parameter's new value does not show. */
    @Test
    void noParameterIsPartOfAFunctionsVersion() {
        List<Map<?, ?>> versions = new ArrayList<>(List.of(map(template.root(), "Globals", "Function")));
        for (Map<?, ?> function : template.resources(FUNCTION).values()) {
            Map<?, ?> version = new LinkedHashMap<>(function);
            version.remove("Events"); // they are resources of their own
            versions.add(version);
        }
        for (Object parameter : map(template.root(), "Parameters").keySet()) {
            assertThat(versions.toString()).doesNotContainPattern("(!Ref |\\$\\{)" + parameter + "\\b");
        }
    }

    @Test
    void deletingTheStackLeavesUploadsAndBriefsAndAFailedFirstDeploymentNothing() {
        for (String kept : List.of("UploadBucket", "BriefTable")) {
            Map<?, ?> resource = map(template.root(), "Resources", kept);
            assertThat(resource.get("DeletionPolicy")).as(kept).isEqualTo("RetainExceptOnCreate");
            assertThat(resource.get("UpdateReplacePolicy")).as(kept).isEqualTo("Retain");
        }
    }

    @Test
    void theTableHasTheKeysThatTheStoreWrites() {
        Map<?, ?> table = template.one("AWS::DynamoDB::Table", "BriefTable");

        assertThat(list(nonNull(table, "KeySchema")))
                .isEqualTo(List.of(
                        Map.of("AttributeName", BriefTable.PARTITION, "KeyType", "HASH"),
                        Map.of("AttributeName", BriefTable.SORT, "KeyType", "RANGE")));
        assertThat(list(nonNull(table, "AttributeDefinitions")))
                .isEqualTo(List.of(
                        Map.of("AttributeName", BriefTable.PARTITION, "AttributeType", "S"),
                        Map.of("AttributeName", BriefTable.SORT, "AttributeType", "S")));
        assertThat(table.get("BillingMode")).isEqualTo("PAY_PER_REQUEST");
        assertThat(map(table, "PointInTimeRecoverySpecification").get("PointInTimeRecoveryEnabled"))
                .isEqualTo(true);
    }

    @Test
    void theBucketIsPrivateEncryptedVersionedAndTakesTlsOnly() {
        Map<?, ?> bucket = template.one("AWS::S3::Bucket", "UploadBucket");

        assertThat(map(bucket, "PublicAccessBlockConfiguration").values().stream()
                        .map(String::valueOf))
                .containsExactly("true", "true", "true", "true");
        assertThat(bucket.containsKey("BucketEncryption")).isTrue();
        assertThat(map(bucket, "VersioningConfiguration").get("Status")).isEqualTo("Enabled");
        assertThat(map(bucket, "LifecycleConfiguration").containsKey("Rules")).isTrue();
        Map<?, ?> denied = (Map<?, ?>) list(nonNull(
                        map(template.one("AWS::S3::BucketPolicy", "UploadBucketPolicy"), "PolicyDocument"),
                        "Statement"))
                .getFirst();
        assertThat(denied.get("Effect")).isEqualTo("Deny");
        assertThat(map(denied, "Condition", "Bool").get("aws:SecureTransport")).isEqualTo("false");
    }

    @Test
    void theQueueWaitsLongEnoughAndGivesUpIntoTheDeadLetterQueue() {
        Map<?, ?> queue = template.one("AWS::SQS::Queue", "UploadQueue");
        Map<?, ?> function = template.one(FUNCTION, "UploadFunction");
        Map<?, ?> source = map(function, "Events", "Uploads", "Properties");

        assertThat((Integer) queue.get("VisibilityTimeout")).isEqualTo(6 * (Integer) function.get("Timeout"));
        assertThat(map(queue, "RedrivePolicy").get("maxReceiveCount"))
                .isInstanceOf(Integer.class)
                .isEqualTo(map(template.root(), "Globals", "Function", "Environment", "Variables")
                        .get("GISTLINE_MAXIMUM_RECEIVES"));
        assertThat(map(queue, "RedrivePolicy").get("deadLetterTargetArn")).isEqualTo("!GetAtt DeadLetterQueue.Arn");
        assertThat(list(nonNull(source, "FunctionResponseTypes"))).isEqualTo(List.of("ReportBatchItemFailures"));
        assertThat(map(source, "ScalingConfig").get("MaximumConcurrency")).isEqualTo("!Ref MaximumConcurrency");
        assertThat(source.get("Queue")).isEqualTo("!GetAtt UploadQueue.Arn");
    }

    @Test
    void alarmsWatchWhatWouldBeMissed() {
        List<Object> metrics = new ArrayList<>();
        template.resources("AWS::CloudWatch::Alarm")
                .values()
                .forEach(alarm -> metrics.add(nonNull(alarm, "MetricName")));
        assertThat(metrics)
                .containsExactlyInAnyOrder(
                        "ApproximateNumberOfMessagesVisible",
                        "ApproximateAgeOfOldestMessage",
                        "Errors",
                        "UploadErrorLines",
                        "5XXError");
    }

    @Test
    void theApiAsksForSignaturesAndKnowsTheParameters() throws IOException {
        Map<?, ?> api = Template.yaml(Path.of("../infra/openapi.yaml"));
        assertThat(list(nonNull(api, "security"))).isEqualTo(List.of(Map.of("sigv4", List.of())));
        assertThat(map(api, "components", "securitySchemes", "sigv4").get("x-amazon-apigateway-authtype"))
                .isEqualTo("awsSigv4");
        Map<?, ?> paths = map(api, "paths");
        assertThat(paths.keySet().stream().map(String::valueOf)).containsExactly("/briefs", "/briefs/{id}");
        for (Object path : paths.values()) {
            Map<?, ?> get = map((Map<?, ?>) path, "get");
            assertThat(get.containsKey("security")).isFalse();
            assertThat(map(get, "x-amazon-apigateway-integration").get("type")).isEqualTo("aws_proxy");
        }
        List<?> parameters = list(nonNull(map(paths, "/briefs", "get"), "parameters"));
        assertThat(parameters.stream().map(parameter -> ((Map<?, ?>) parameter).get("name")))
                .isEqualTo(List.of("actor", "kind", "from", "to", "status", "limit", "cursor"));
    }
}
