package dev.gistline.store.dynamodb;

import dev.gistline.brief.BriefId;
import dev.gistline.brief.Outcome;
import dev.gistline.query.BriefQuery;
import dev.gistline.query.Page;
import dev.gistline.render.BriefJson;
import dev.gistline.render.CardJson;
import dev.gistline.store.BriefStore;
import dev.gistline.store.Listing;
import dev.gistline.store.Sequence;
import dev.gistline.store.Stored;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Briefs in one DynamoDB table. A version's items are written under names of its own, and become visible when its head
 * names the version, which it does only over an older one: {@code docs/decisions/dynamodb-table.md} has the reasons.
 */
public final class DynamoBriefStore implements BriefStore {
    private static final int READS = 5;

    private final Table table;
    private final TermLists lists;

    /**
     * @param table the name of a table with {@link BriefTable}'s keys
     */
    public DynamoBriefStore(DynamoDbClient dynamo, String table) {
        this.table = new Table(dynamo, table);
        this.lists = new TermLists(this.table);
    }

    @Override
    public boolean awaits(String id, Sequence at) {
        Optional<Sequence> newest = newest(id);
        boolean awaited = newest.isEmpty() || newest.get().compareTo(at) < 0;
        if (!awaited) {
            tidy(id);
        }
        return awaited;
    }

    @Override
    public boolean record(Outcome outcome, Sequence at) {
        String id = outcome.id();
        byte[] content = Items.gzip(BriefJson.of(outcome));
        String version = Items.version(at, content);
        List<byte[]> chunks = split(content);
        Listing listing = Listing.of(outcome, at);
        Item intent = Items.intent(id, version)
                .with(Items.ID, id)
                .with(Items.SEQUENCE, at.value())
                .with(Items.VERSION, version)
                .with(Items.PLACE, Items.place(listing.day(), version, id))
                .with(Items.CHUNKS, chunks.size())
                .with(Items.TERMS, List.copyOf(listing.terms().keySet()));
        write(intent, listing, chunks);
        String bucket = outcome.source().bucket();
        Table.Written written = commit(
                id,
                at,
                Items.head(id)
                        .with(Items.STATUS, outcome.status())
                        .with(Items.BUCKET, bucket == null ? "" : bucket)
                        .with(Items.KEY, outcome.source().key())
                        .with(Items.VERSION, version)
                        .with(Items.CHUNKS, chunks.size())
                        .with(Items.CARD, Items.gzip(CardJson.of(outcome, at.time()))));
        if (written == Table.Written.REFUSED
                && table.get(Items.head(id))
                        .filter(head -> shows(head, version))
                        .isEmpty()) {
            // Who was first may have looked for others before all of this version was written, now or in a run that
            // crashed.
            remove(intent);
        }
        return isKept(written, id, at);
    }

    @Override
    public boolean delete(String bucket, String key, Sequence at) {
        String id = BriefId.of(bucket, key);
        Table.Written written = commit(
                id,
                at,
                Items.head(id)
                        .with(Items.STATUS, Items.DELETED)
                        .with(Items.BUCKET, bucket)
                        .with(Items.KEY, key));
        return isKept(written, id, at);
    }

    @Override
    public Optional<Stored> find(String id) {
        // A version that is replaced between the two reads is gone with its chunks: then the newer one is read.
        for (int attempt = 0; attempt < READS; attempt++) {
            Optional<Item> head = table.get(Items.head(id)).filter(item -> item.has(Items.VERSION));
            if (head.isEmpty()) {
                return Optional.empty();
            }
            List<Item> chunks =
                    table.all(Items.object(id), Items.chunks(head.get().text(Items.VERSION)));
            if (chunks.size() == head.get().number(Items.CHUNKS)) {
                return Optional.of(new Stored(id, sequence(head.get()), Items.gunzip(joined(chunks))));
            }
        }
        throw new IllegalStateException("the brief " + id + " changed faster than it could be read");
    }

    @Override
    public Page list(BriefQuery query) {
        return lists.page(query);
    }

    /** Writes all of a version but its head, and first what must be cleared away should the rest end half way. */
    private void write(Item intent, Listing listing, List<byte[]> chunks) {
        table.put(intent);
        String id = intent.text(Items.ID);
        String version = intent.text(Items.VERSION);
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < chunks.size(); i++) {
            items.add(Items.chunk(id, version, i).with(Items.BODY, chunks.get(i)));
        }
        listing.terms()
                .forEach((term, events) -> items.add(Item.of(term, intent.text(Items.PLACE))
                        .with(Items.ID, id)
                        .with(Items.VERSION, version)
                        .with(Items.EVENTS, events.text())));
        table.putAll(items);
    }

    /** Makes a version or a tombstone the visible one, unless a newer is; then clears away all others. */
    private Table.Written commit(String id, Sequence at, Item head) {
        Table.Written written = table.putOverOlder(head.with(Items.ID, id), Items.SEQUENCE, at.value());
        if (written != Table.Written.NEW) {
            tidy(id);
        }
        return written;
    }

    /** A refusal for the event itself, worked on twice, is none. */
    private boolean isKept(Table.Written written, String id, Sequence at) {
        return written != Table.Written.REFUSED || newest(id).filter(at::equals).isPresent();
    }

    /** Removes what events left that are not newer than the head, but for what the head shows. */
    private void tidy(String id) {
        Optional<Item> head = table.get(Items.head(id));
        if (head.isEmpty()) {
            return;
        }
        for (Item intent : table.all(Items.object(id), Items.INTENTS)) {
            if (!shows(head.get(), intent.text(Items.VERSION))
                    && sequence(intent).compareTo(sequence(head.get())) <= 0) {
                remove(intent);
            }
        }
    }

    /** Removes a version, its intent last, so that what ends half way can be repeated. */
    private void remove(Item intent) {
        String id = intent.text(Items.ID);
        String version = intent.text(Items.VERSION);
        List<Item> keys = new ArrayList<>();
        for (String term : intent.texts(Items.TERMS)) {
            keys.add(Item.of(term, intent.text(Items.PLACE)));
        }
        for (int i = 0; i < intent.number(Items.CHUNKS); i++) {
            keys.add(Items.chunk(id, version, i));
        }
        table.deleteAll(keys);
        table.deleteAll(List.of(Items.intent(id, version)));
    }

    static boolean shows(Item head, String version) {
        return head.has(Items.VERSION) && head.text(Items.VERSION).equals(version);
    }

    private Optional<Sequence> newest(String id) {
        return table.get(Items.head(id)).map(DynamoBriefStore::sequence);
    }

    private static Sequence sequence(Item item) {
        return new Sequence(item.text(Items.SEQUENCE));
    }

    private static List<byte[]> split(byte[] bytes) {
        List<byte[]> chunks = new ArrayList<>();
        for (int from = 0; from < bytes.length; from += Items.CHUNK) {
            chunks.add(Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + Items.CHUNK)));
        }
        return chunks;
    }

    private static byte[] joined(List<Item> chunks) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (Item chunk : chunks) {
            bytes.writeBytes(chunk.bytes(Items.BODY));
        }
        return bytes.toByteArray();
    }
}
