package dev.gistline.infra;

import static dev.gistline.infra.Template.list;
import static dev.gistline.infra.Template.map;
import static dev.gistline.infra.Template.nonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the roles and policies of {@code infra/template.yaml} to what is needed. */
class TemplatePermissionsTest {
    private final Template template = Template.read();

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
        for (Map<?, ?> function :
                template.resources("AWS::Serverless::Function").values()) {
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
        Map<?, ?> policy = template.one("AWS::SQS::QueuePolicy", "UploadQueuePolicy");
        Map<?, ?> statement = (Map<?, ?>)
                list(nonNull(map(policy, "PolicyDocument"), "Statement")).getFirst();
        String bucket = (String) template.one("AWS::S3::Bucket", "UploadBucket").get("BucketName");

        assertThat(map(statement, "Condition", "ArnEquals").get("aws:SourceArn"))
                .isEqualTo(String.valueOf(bucket).replace("!Sub ", "!Sub arn:${AWS::Partition}:s3:::"));
        assertThat(map(statement, "Condition", "StringEquals").get("aws:SourceAccount"))
                .isEqualTo("!Ref AWS::AccountId");
        assertThat(map(statement, "Principal").get("Service")).isEqualTo("s3.amazonaws.com");
    }
}
