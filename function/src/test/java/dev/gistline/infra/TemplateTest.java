package dev.gistline.infra;

import static dev.gistline.infra.Template.list;
import static dev.gistline.infra.Template.map;
import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.gistline.store.dynamodb.BriefTable;
import dev.gistline.timeline.EventKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds {@code infra/template.yaml} against the code, and against the promises it makes. */
class TemplateTest {
    private static final String FUNCTION = "AWS::Serverless::Function";
    private final Template template = read();

    private static Template read() {
        try {
            return Template.read();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private Map<?, ?> one(String type, String name) {
        Map<?, ?> resource = template.resources(type).get(name);
        assertThat(resource).as(name).isNotNull();
        return resource == null ? Map.of() : resource;
    }

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
        Map<?, ?> table = one("AWS::DynamoDB::Table", "BriefTable");

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

    /** Statements that allow something, of roles and of resources' policies. */
    private List<Map<?, ?>> allowed() {
        List<Map<?, ?>> documents = new ArrayList<>();
        for (Map<?, ?> role : template.resources("AWS::IAM::Role").values()) {
            documents.add(map(role, "AssumeRolePolicyDocument"));
            for (Object policy : list(nonNull(role, "Policies"))) {
                documents.add(map((Map<?, ?>) policy, "PolicyDocument"));
            }
            assertThat(role.containsKey("ManagedPolicyArns")).isFalse();
        }
        Stream.of("AWS::SQS::QueuePolicy", "AWS::S3::BucketPolicy")
                .flatMap(type -> template.resources(type).values().stream())
                .forEach(policy -> documents.add(map(policy, "PolicyDocument")));
        List<Map<?, ?>> statements = new ArrayList<>();
        for (Map<?, ?> document : documents) {
            for (Object statement : list(nonNull(document, "Statement"))) {
                if (((Map<?, ?>) statement).get("Effect").equals("Allow")) {
                    statements.add((Map<?, ?>) statement);
                }
            }
        }
        return statements;
    }

    @Test
    void noPolicyAllowsMoreThanItNames() {
        List<Map<?, ?>> allowed = allowed();
        assertThat(allowed).hasSizeGreaterThan(8);
        for (Map<?, ?> statement : allowed) {
            for (Object action : list(nonNull(statement, "Action"))) {
                assertThat((String) action).matches("[a-z0-9]+:[A-Za-z]+");
            }
            if (!statement.containsKey("Resource")) {
                assertThat(statement.get("Action")).isEqualTo("sts:AssumeRole");
                continue;
            }
            for (Object resource : list(nonNull(statement, "Resource"))) {
                // The objects of the one bucket can be named in no other way.
                String named =
                        String.valueOf(resource).replace("!Sub ${UploadBucket.Arn}/*", "!Sub ${UploadBucket.Arn}");
                assertThat(named).doesNotContain("*").matches("!(GetAtt|Sub) .*Arn}?");
            }
            assertThat(statement.get("Principal")).isNotEqualTo("*");
        }
        for (Map<?, ?> function : template.resources(FUNCTION).values()) {
            assertThat(function.containsKey("Policies")).isFalse();
            assertThat((String) function.get("Role")).startsWith("!GetAtt ");
        }
    }

    /** What AWS's own role for it, AWSLambdaSQSQueueExecutionRole, allows. */
    @Test
    void theUploadFunctionMayDoWithTheQueueWhatLambdasPollerNeeds() {
        assertThat(allowed().stream()
                        .filter(statement -> "TakeEvents".equals(statement.get("Sid")))
                        .flatMap(statement -> list(nonNull(statement, "Action")).stream())
                        .map(String::valueOf))
                .containsExactlyInAnyOrder("sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes");
    }

    @Test
    void onlyTheBucketMayWriteToTheQueue() {
        Map<?, ?> policy = one("AWS::SQS::QueuePolicy", "UploadQueuePolicy");
        Map<?, ?> statement = (Map<?, ?>)
                list(nonNull(map(policy, "PolicyDocument"), "Statement")).getFirst();
        String bucket = (String) one("AWS::S3::Bucket", "UploadBucket").get("BucketName");

        assertThat(map(statement, "Condition", "ArnEquals").get("aws:SourceArn"))
                .isEqualTo(String.valueOf(bucket).replace("!Sub ", "!Sub arn:${AWS::Partition}:s3:::"));
        assertThat(map(statement, "Condition", "StringEquals").get("aws:SourceAccount"))
                .isEqualTo("!Ref AWS::AccountId");
        assertThat(map(statement, "Principal").get("Service")).isEqualTo("s3.amazonaws.com");
    }

    @Test
    void theBucketIsPrivateEncryptedVersionedAndTakesTlsOnly() {
        Map<?, ?> bucket = one("AWS::S3::Bucket", "UploadBucket");

        assertThat(map(bucket, "PublicAccessBlockConfiguration").values().stream()
                        .map(String::valueOf))
                .containsExactly("true", "true", "true", "true");
        assertThat(bucket.containsKey("BucketEncryption")).isTrue();
        assertThat(map(bucket, "VersioningConfiguration").get("Status")).isEqualTo("Enabled");
        assertThat(map(bucket, "LifecycleConfiguration").containsKey("Rules")).isTrue();
        Map<?, ?> denied = (Map<?, ?>)
                list(nonNull(map(one("AWS::S3::BucketPolicy", "UploadBucketPolicy"), "PolicyDocument"), "Statement"))
                        .getFirst();
        assertThat(denied.get("Effect")).isEqualTo("Deny");
        assertThat(map(denied, "Condition", "Bool").get("aws:SecureTransport")).isEqualTo("false");
    }

    @Test
    void theQueueWaitsLongEnoughAndGivesUpIntoTheDeadLetterQueue() {
        Map<?, ?> queue = one("AWS::SQS::Queue", "UploadQueue");
        Map<?, ?> function = one(FUNCTION, "UploadFunction");
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
        List<String> kinds =
                Arrays.stream(EventKind.values()).map(EventKind::name).toList();
        assertThat(map((Map<?, ?>) parameters.get(1), "schema").get("enum")).isEqualTo(kinds);
        assertThat(map(api, "components", "schemas", "Event", "properties", "kind")
                        .get("enum"))
                .isEqualTo(kinds);
    }

    private static Object nonNull(Map<?, ?> map, String key) {
        Object value = map.get(key);
        if (value == null) {
            throw new AssertionError("no " + key);
        }
        return value;
    }
}
