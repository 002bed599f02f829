package dev.gistline.store.dynamodb;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** One item of the table, or its key alone. */
record Item(Map<String, AttributeValue> attributes) {

    static Item of(String partition, String sort) {
        return new Item(Map.of()).with(BriefTable.PARTITION, partition).with(BriefTable.SORT, sort);
    }

    Item with(String name, String text) {
        return with(name, AttributeValue.fromS(text));
    }

    Item with(String name, int number) {
        return with(name, AttributeValue.fromN(Integer.toString(number)));
    }

    Item with(String name, byte[] bytes) {
        return with(name, AttributeValue.fromB(SdkBytes.fromByteArrayUnsafe(bytes)));
    }

    Item with(String name, List<String> texts) {
        return with(
                name,
                AttributeValue.fromL(texts.stream().map(AttributeValue::fromS).toList()));
    }

    private Item with(String name, AttributeValue value) {
        Map<String, AttributeValue> more = new HashMap<>(attributes);
        more.put(name, value);
        return new Item(more);
    }

    boolean has(String name) {
        return attributes.containsKey(name);
    }

    String sort() {
        return text(BriefTable.SORT);
    }

    String text(String name) {
        return value(name).s();
    }

    int number(String name) {
        return Integer.parseInt(value(name).n());
    }

    byte[] bytes(String name) {
        return value(name).b().asByteArrayUnsafe();
    }

    List<String> texts(String name) {
        return value(name).l().stream().map(AttributeValue::s).toList();
    }

    private AttributeValue value(String name) {
        AttributeValue value = attributes.get(name);
        if (value == null) {
            throw new IllegalStateException("the table holds an item without " + name + ": "
                    + attributes.get(BriefTable.PARTITION) + " " + attributes.get(BriefTable.SORT));
        }
        return value;
    }
}
