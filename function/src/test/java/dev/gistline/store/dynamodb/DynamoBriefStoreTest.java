package dev.gistline.store.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gistline.store.BriefStore;
import dev.gistline.store.BriefStoreContract;
import dev.gistline.store.Briefs;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

class DynamoBriefStoreTest extends BriefStoreContract {
    private final DynamoDbClient dynamo = DynamoLocal.client();
    private final String table = DynamoLocal.table();
    private final BriefStore store = new DynamoBriefStore(dynamo, table);

    @Override
    protected BriefStore store() {
        return store;
    }

    @Test
    void leavesNothingBehindButATombstone() {
        Briefs two = Briefs.of("a").actor("x", "X Corp", "XC").actor("y", "Y Corp");
        store.record(two.brief(), at(1));
        store.record(Briefs.of("a").actor("z", "Z Corp").brief(), at(2));
        store.delete(Briefs.BUCKET, "a", at(3));

        assertThat(dynamo.scan(scan -> scan.tableName(table)).items()).hasSize(1);
    }

    @Test
    void creatingTheTableTwiceIsNoFault() {
        new BriefTable(table).create(dynamo);
        store.record(Briefs.of("a").brief(), at(1));
        new BriefTable(table).create(dynamo);
        assertThat(store.find(Briefs.id("a"))).isPresent();
    }
}
