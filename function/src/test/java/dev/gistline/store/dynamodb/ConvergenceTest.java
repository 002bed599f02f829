package dev.gistline.store.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gistline.brief.Outcome;
import dev.gistline.query.BriefQuery;
import dev.gistline.store.BriefStore;
import dev.gistline.store.Briefs;
import dev.gistline.store.MemoryBriefStore;
import dev.gistline.store.Sequence;
import dev.gistline.timeline.EventKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Events of a few objects in random order, with repetitions, taken by several workers that crash half way and whose event
 * then comes again: what is left must be what the newest event of each object says, in every list, and nothing else.
 */
class ConvergenceTest {
    private static final int OBJECTS = 12;
    private static final int EVENTS = 150;
    private static final int WORKERS = 3;

    private record Work(String key, Sequence at, boolean deletes, Outcome outcome) {
        void on(BriefStore store) {
            if (deletes) {
                store.delete(Briefs.BUCKET, key, at);
            } else {
                store.record(outcome, at);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void theNewestEventOfEachObjectWins(long seed) throws Exception {
        Random random = new Random(seed);
        List<Work> works = works(random);
        BriefStore expected = new MemoryBriefStore();
        works.forEach(work -> work.on(expected));

        DynamoDbClient dynamo = DynamoLocal.client();
        String table = DynamoLocal.table();
        take(works, new DynamoBriefStore(CrashingDynamo.of(dynamo, random, 0.06), table));

        BriefStore store = new DynamoBriefStore(dynamo, table);
        for (int object = 0; object < OBJECTS; object++) {
            String id = Briefs.id("k" + object);
            assertThat(store.find(id)).as("k" + object).isEqualTo(expected.find(id));
        }
        for (BriefQuery query : queries()) {
            assertThat(store.list(query).cards())
                    .as(query.toString())
                    .isEqualTo(expected.list(query).cards());
        }
        // Every further event of an object clears away what crashes left of it.
        works.forEach(work -> work.on(store));
        assertThat(leftovers(dynamo, table)).isEmpty();
    }

    private static List<Work> works(Random random) {
        List<Work> works = new ArrayList<>();
        for (int i = 0; i < EVENTS; i++) {
            String key = "k" + random.nextInt(OBJECTS);
            Sequence at = Sequence.of(
                    Integer.toHexString(1000 + i),
                    Instant.parse("2024-05-01T00:00:00Z").plusSeconds(i));
            Briefs brief = Briefs.of(key).published("2024-0" + (1 + random.nextInt(9)));
            for (int actor = random.nextInt(4); actor > 0; actor--) {
                String name = "Actor " + random.nextInt(6);
                brief.actor(name.replace(' ', '-'), name);
                brief.event(EventKind.values()[random.nextInt(5)], "2024-05-0" + (1 + random.nextInt(9)), name);
            }
            boolean rejected = random.nextInt(8) == 0;
            Work work = new Work(
                    key, at, random.nextInt(5) == 0, rejected ? Briefs.rejected(key, "reason " + i) : brief.brief());
            works.addAll(Collections.nCopies(1 + random.nextInt(3), work));
        }
        Collections.shuffle(works, random);
        return works;
    }

    private static void take(List<Work> works, BriefStore store) throws Exception {
        ConcurrentLinkedDeque<Work> queue = new ConcurrentLinkedDeque<>(works);
        try (var workers = Executors.newFixedThreadPool(WORKERS)) {
            List<Future<?>> running = new ArrayList<>();
            for (int worker = 0; worker < WORKERS; worker++) {
                running.add(workers.submit(() -> {
                    for (Work work = queue.poll(); work != null; work = queue.poll()) {
                        try {
                            work.on(store);
                        } catch (CrashingDynamo.Crash crash) {
                            queue.addLast(work);
                        }
                    }
                }));
            }
            for (Future<?> worker : running) {
                worker.get();
            }
        }
    }

    private static List<BriefQuery> queries() {
        List<BriefQuery> queries = new ArrayList<>();
        queries.add(new BriefQuery(null, null, null, null, 100, null));
        for (EventKind kind : EventKind.values()) {
            queries.add(new BriefQuery(null, kind, null, null, 100, null));
        }
        IntStream.range(0, 6).forEach(i -> {
            queries.add(new BriefQuery("actor " + i, null, null, null, 100, null));
            queries.add(new BriefQuery("actor " + i, EventKind.AGREE, LocalDate.parse("2024-05-04"), null, 100, null));
        });
        return queries;
    }

    /** Items that belong to no version that a head shows. */
    private static List<String> leftovers(DynamoDbClient dynamo, String table) {
        List<Item> all = dynamo.scanPaginator(scan -> scan.tableName(table)).items().stream()
                .map(Item::new)
                .toList();
        List<String> shown = all.stream()
                .filter(item -> item.has(Items.STATUS) && item.has(Items.VERSION))
                .map(item -> item.text(Items.VERSION))
                .toList();
        Map<String, Item> others = all.stream()
                .filter(item -> !item.has(Items.STATUS))
                .collect(Collectors.toMap(item -> item.text(BriefTable.PARTITION) + " " + item.sort(), item -> item));
        return others.keySet().stream()
                .filter(key -> shown.stream().noneMatch(key::contains))
                .sorted()
                .toList();
    }
}
