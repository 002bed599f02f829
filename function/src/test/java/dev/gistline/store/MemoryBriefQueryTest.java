package dev.gistline.store;

class MemoryBriefQueryTest extends BriefQueryContract {
    private final BriefStore store = new MemoryBriefStore();

    @Override
    protected BriefStore store() {
        return store;
    }
}
