package dev.gistline.store.dynamodb;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DeleteRequest;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;
import software.amazon.awssdk.services.dynamodb.model.PutRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** DynamoDB's calls as the store needs them: consistent, whole, retried where the service leaves some undone. */
record Table(DynamoDbClient dynamo, String name) {
    /** BatchWriteItem takes 25 requests and 16 MB, BatchGetItem 100 keys. */
    private static final int WRITES = 25;

    private static final int READS = 100;
    private static final int ATTEMPTS = 8;
    private static final long FIRST_PAUSE = 25;

    /** What came of a conditional write. */
    enum Written {
        NEW,
        REPLACED,
        REFUSED
    }

    /**
     * Items of a partition, the last first.
     *
     * @param more whether there may be others after these
     */
    record Slice(List<Item> items, boolean more) {}

    Optional<Item> get(Item key) {
        var response =
                dynamo.getItem(get -> get.tableName(name).key(key.attributes()).consistentRead(true));
        return response.hasItem() ? Optional.of(new Item(response.item())) : Optional.empty();
    }

    void put(Item item) {
        dynamo.putItem(put -> put.tableName(name).item(item.attributes()));
    }

    /** Puts an item with {@code value} in its attribute {@code order}, unless there is one with as much or more in it. */
    Written putOverOlder(Item item, String order, String value) {
        try {
            return dynamo.putItem(put -> put.tableName(name)
                                    .item(item.with(order, value).attributes())
                                    .conditionExpression("attribute_not_exists(#order) OR #order < :value")
                                    .expressionAttributeNames(Map.of("#order", order))
                                    .expressionAttributeValues(Map.of(":value", AttributeValue.fromS(value)))
                                    .returnValues(ReturnValue.ALL_OLD))
                            .hasAttributes()
                    ? Written.REPLACED
                    : Written.NEW;
        } catch (ConditionalCheckFailedException newer) {
            return Written.REFUSED;
        }
    }

    /** All items of a partition whose sort key begins with {@code prefix}, in its order. */
    List<Item> all(String partition, String prefix) {
        return dynamo
                .queryPaginator(query -> query.tableName(name)
                        .consistentRead(true)
                        .keyConditionExpression("#pk = :pk AND begins_with(#sk, :prefix)")
                        .expressionAttributeNames(Map.of("#pk", BriefTable.PARTITION, "#sk", BriefTable.SORT))
                        .expressionAttributeValues(Map.of(
                                ":pk", AttributeValue.fromS(partition), ":prefix", AttributeValue.fromS(prefix))))
                .items()
                .stream()
                .map(Item::new)
                .toList();
    }

    /** At most {@code limit} items of a partition, backwards from its end or from below the sort key {@code before}. */
    Slice backwards(String partition, @Nullable String before, int limit) {
        Map<String, String> names = new HashMap<>(Map.of("#pk", BriefTable.PARTITION));
        Map<String, AttributeValue> values = new HashMap<>(Map.of(":pk", AttributeValue.fromS(partition)));
        if (before != null) {
            names.put("#sk", BriefTable.SORT);
            values.put(":before", AttributeValue.fromS(before));
        }
        QueryResponse response = dynamo.query(query -> query.tableName(name)
                .consistentRead(true)
                .scanIndexForward(false)
                .limit(limit)
                .keyConditionExpression(before != null ? "#pk = :pk AND #sk < :before" : "#pk = :pk")
                .expressionAttributeNames(names)
                .expressionAttributeValues(values));
        return new Slice(response.items().stream().map(Item::new).toList(), response.hasLastEvaluatedKey());
    }

    /** The items under {@code keys} that there are, in no order. */
    List<Item> getAll(List<Item> keys) {
        List<Item> found = new ArrayList<>();
        for (int from = 0; from < keys.size(); from += READS) {
            Map<String, KeysAndAttributes> open = Map.of(
                    name,
                    KeysAndAttributes.builder()
                            .keys(keys.subList(from, Math.min(keys.size(), from + READS)).stream()
                                    .map(Item::attributes)
                                    .toList())
                            .consistentRead(true)
                            .build());
            for (int attempt = 0; !open.isEmpty(); attempt++) {
                pauseBefore(attempt);
                Map<String, KeysAndAttributes> asked = open;
                var response = dynamo.batchGetItem(batch -> batch.requestItems(asked));
                response.responses().getOrDefault(name, List.of()).forEach(item -> found.add(new Item(item)));
                open = response.unprocessedKeys();
            }
        }
        return found;
    }

    void putAll(List<Item> items) {
        writeAll(items.stream()
                .map(item -> WriteRequest.builder()
                        .putRequest(PutRequest.builder().item(item.attributes()).build())
                        .build())
                .toList());
    }

    void deleteAll(List<Item> keys) {
        writeAll(keys.stream()
                .map(key -> WriteRequest.builder()
                        .deleteRequest(
                                DeleteRequest.builder().key(key.attributes()).build())
                        .build())
                .toList());
    }

    private void writeAll(List<WriteRequest> requests) {
        for (int from = 0; from < requests.size(); from += WRITES) {
            Map<String, List<WriteRequest>> open =
                    Map.of(name, requests.subList(from, Math.min(requests.size(), from + WRITES)));
            for (int attempt = 0; !open.isEmpty(); attempt++) {
                pauseBefore(attempt);
                Map<String, List<WriteRequest>> asked = open;
                open = dynamo.batchWriteItem(batch -> batch.requestItems(asked)).unprocessedItems();
            }
        }
    }

    /** What a throttled table leaves undone is asked for again, ever later, then given up to the queue's own retry. */
    private static void pauseBefore(int attempt) {
        if (attempt == 0) {
            return;
        }
        if (attempt == ATTEMPTS) {
            throw ProvisionedThroughputExceededException.builder()
                    .message("the table left requests undone " + ATTEMPTS + " times")
                    .build();
        }
        try {
            Thread.sleep(FIRST_PAUSE << attempt);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stop);
        }
    }
}
