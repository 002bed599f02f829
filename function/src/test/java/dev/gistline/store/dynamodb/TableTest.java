package dev.gistline.store.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** A throttled table does a part of a batch and gives the rest back. */
class TableTest {
    private static final String NAME = "briefs";

    private final List<WriteRequest> written = new ArrayList<>();
    private final Table throttled = new Table(client(), NAME);

    @Test
    void writesWhatWasLeftUndone() {
        List<Item> items = items(60);

        throttled.putAll(items);

        assertThat(written.stream().map(request -> request.putRequest().item()))
                .containsExactlyInAnyOrderElementsOf(
                        items.stream().map(Item::attributes).toList());
    }

    @Test
    void readsWhatWasLeftUndone() {
        List<Item> items = items(130);

        assertThat(throttled.getAll(items)).containsExactlyInAnyOrderElementsOf(items);
    }

    private static List<Item> items(int count) {
        return IntStream.range(0, count).mapToObj(i -> Item.of("p", "s" + i)).toList();
    }

    private DynamoDbClient client() {
        return (DynamoDbClient) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {DynamoDbClient.class},
                (proxy, method, arguments) -> method.getName().equals("batchGetItem")
                        ? get(request(BatchGetItemRequest.builder(), arguments[0])
                                .build())
                        : write(request(BatchWriteItemRequest.builder(), arguments[0])
                                .build()));
    }

    @SuppressWarnings("unchecked")
    private static <B> B request(B builder, Object fill) {
        ((Consumer<B>) fill).accept(builder);
        return builder;
    }

    /** All but ten of a batch, unless there are no more. */
    private static int done(int asked) {
        return asked > 10 ? asked - 10 : asked;
    }

    private BatchWriteItemResponse write(BatchWriteItemRequest request) {
        List<WriteRequest> asked = request.requestItems().getOrDefault(NAME, List.of());
        int done = done(asked.size());
        written.addAll(asked.subList(0, done));
        List<WriteRequest> rest = asked.subList(done, asked.size());
        return BatchWriteItemResponse.builder()
                .unprocessedItems(rest.isEmpty() ? Map.of() : Map.of(NAME, rest))
                .build();
    }

    private static BatchGetItemResponse get(BatchGetItemRequest request) {
        var asked = request.requestItems()
                .getOrDefault(NAME, KeysAndAttributes.builder().build())
                .keys();
        int done = done(asked.size());
        var rest = asked.subList(done, asked.size());
        return BatchGetItemResponse.builder()
                .responses(Map.of(NAME, asked.subList(0, done)))
                .unprocessedKeys(
                        rest.isEmpty()
                                ? Map.of()
                                : Map.of(
                                        NAME,
                                        KeysAndAttributes.builder().keys(rest).build()))
                .build();
    }
}
