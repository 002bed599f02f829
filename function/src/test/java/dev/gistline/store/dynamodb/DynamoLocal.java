package dev.gistline.store.dynamodb;

import java.util.concurrent.atomic.AtomicInteger;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.dynamodb.services.local.embedded.DynamoDBEmbedded;
import software.amazon.dynamodb.services.local.shared.access.AmazonDynamoDBLocal;

/** DynamoDB Local in this process and in memory, a new table for whoever asks. */
final class DynamoLocal {
    private static final AmazonDynamoDBLocal LOCAL = DynamoDBEmbedded.create();
    private static final AtomicInteger TABLES = new AtomicInteger();

    private DynamoLocal() {}

    static DynamoDbClient client() {
        return LOCAL.dynamoDbClient();
    }

    static String table() {
        BriefTable table = new BriefTable("briefs-" + TABLES.incrementAndGet());
        table.create(client());
        return table.name();
    }
}
