package dev.gistline.store;

class MemoryBriefStoreTest extends BriefStoreContract {
    private final BriefStore store = new MemoryBriefStore();

    @Override
    protected BriefStore store() {
        return store;
    }
}
