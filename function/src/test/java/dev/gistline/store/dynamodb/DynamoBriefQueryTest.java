package dev.gistline.store.dynamodb;

import dev.gistline.store.BriefQueryContract;
import dev.gistline.store.BriefStore;

class DynamoBriefQueryTest extends BriefQueryContract {
    private final BriefStore store = new DynamoBriefStore(DynamoLocal.client(), DynamoLocal.table());

    @Override
    protected BriefStore store() {
        return store;
    }
}
