package dev.gistline.store.dynamodb;

import java.util.List;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/**
 * The table that {@code infra/template.yaml} declares, for places without it. What is in it: {@code
 * docs/decisions/dynamodb-table.md}.
 */
public record BriefTable(String name) {
    /** The partition key, a string. */
    public static final String PARTITION = "pk";

    /** The sort key, a string. */
    public static final String SORT = "sk";

    /** Creates the table unless there is one of its name, and waits until it takes requests. */
    public void create(DynamoDbClient dynamo) {
        try {
            dynamo.createTable(request());
        } catch (ResourceInUseException alreadyThere) {
            // As asked for.
        }
        try (var waiter = dynamo.waiter()) {
            waiter.waitUntilTableExists(table -> table.tableName(name));
        }
    }

    CreateTableRequest request() {
        return CreateTableRequest.builder()
                .tableName(name)
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .attributeDefinitions(List.of(string(PARTITION), string(SORT)))
                .keySchema(key(PARTITION, KeyType.HASH), key(SORT, KeyType.RANGE))
                .build();
    }

    private static AttributeDefinition string(String name) {
        return AttributeDefinition.builder()
                .attributeName(name)
                .attributeType(ScalarAttributeType.S)
                .build();
    }

    private static KeySchemaElement key(String name, KeyType type) {
        return KeySchemaElement.builder().attributeName(name).keyType(type).build();
    }
}
