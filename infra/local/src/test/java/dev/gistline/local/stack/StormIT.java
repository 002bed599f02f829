package dev.gistline.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gistline.local.queue.DeadLetter;
import dev.gistline.query.BriefQuery;
import dev.gistline.query.Page;
import dev.gistline.store.Sequence;
import dev.gistline.store.Stored;
import dev.gistline.store.dynamodb.DynamoBriefStore;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/**
 * Many uploads, replaced and deleted, whose events come late, twice and in any order, to a function that is killed half
 * way: in the end the table says of each key what its newest event left, and nothing is lost.
 */
@EnabledOnOs(value = OS.LINUX, disabledReason = "AWS's runtime client runs on Linux alone")
class StormIT {
    /** {@code -Dgistline.storm=20000} is the whole storm; a build has time for less. */
    private static final int UPLOADS = Integer.getInteger("gistline.storm", 3_000);

    private static final int KEYS = Math.max(1, UPLOADS / 10);
    private static final int WINDOW = Math.max(1, UPLOADS / 5);
    private static final int POISON = 7;
    private static final Duration PATIENCE = Duration.ofMinutes(30);

    private final Random random = new Random(20_000);

    /** Holds back the bucket's events and lets them go a window at a time, shuffled, one in ten twice. */
    private final class Shuffle {
        private final List<String> held = new ArrayList<>();
        private final List<String> all = new ArrayList<>();
        private final Consumer<String> queue;

        Shuffle(Consumer<String> queue) {
            this.queue = queue;
        }

        synchronized void hold(String event) {
            held.add(event);
            all.add(event);
            if (held.size() >= WINDOW) {
                release();
            }
        }

        synchronized void release() {
            int once = held.size();
            for (int i = 0; i < once; i++) {
                if (random.nextInt(10) == 0) {
                    held.add(held.get(i));
                }
            }
            Collections.shuffle(held, random);
            held.forEach(queue);
            held.clear();
        }
    }

    private record Newest(String sequencer, Instant time, boolean removed) {}

    @Test
    void leavesOfEachKeyWhatItsNewestEventSays() throws Exception {
        List<Shuffle> between = new ArrayList<>();
        long began = System.nanoTime();
        try (Embedded embedded = Embedded.start(Settings.Runtime.PROCESS, Duration.ofSeconds(2), 3, queue -> {
            Shuffle shuffle = new Shuffle(queue);
            between.add(shuffle);
            return shuffle::hold;
        })) {
            Shuffle shuffle = between.getFirst();
            Map<String, String> contents = new HashMap<>();
            CountDownLatch halfWay = new CountDownLatch(1);
            Thread killer = Thread.ofPlatform().start(() -> killOnce(embedded.stack(), halfWay));
            for (int i = 0; i < UPLOADS; i++) {
                String key = "storm/" + random.nextInt(KEYS) + ".txt";
                if (random.nextInt(12) == 0) {
                    embedded.delete(key);
                    contents.remove(key);
                }
                String article = article(i);
                embedded.put(key, article);
                contents.put(key, article);
                if (i % (UPLOADS / POISON + 1) == 0) {
                    embedded.send("{\"poison\": " + i);
                }
                if (i == UPLOADS / 2) {
                    halfWay.countDown();
                }
            }
            for (int k = 0; k < KEYS; k += 9) {
                String key = "storm/" + k + ".txt";
                embedded.delete(key);
                contents.remove(key);
            }
            shuffle.release();
            killer.join();
            awaitQuiet(embedded.stack());

            Map<String, Newest> newest = newest(shuffle.all);
            assertThat(shuffle.all).hasSizeGreaterThan(UPLOADS);
            assertTable(embedded, newest, contents);
            assertThat(embedded.stack().deadLetters())
                    .hasSize(POISON)
                    .extracting(DeadLetter::body)
                    .allSatisfy(body -> assertThat(body).startsWith("{\"poison\""));
            System.out.printf(
                    "storm: %d events of %d keys in %.1f s%n",
                    shuffle.all.size(), newest.size(), (System.nanoTime() - began) / 1e9);
        }
    }

    private static void killOnce(EmbeddedStack stack, CountDownLatch halfWay) {
        try {
            halfWay.await();
            stack.crash();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private static String article(int number) {
        return "Storm report " + number + "\n\nThe harbour board of Port Ellis closed berth " + number
                + " on Monday after a storm. The pilots' union demanded that the board repair it before Friday.\n\n"
                + "Engineer Maria Keller said the work would take " + number % 30
                + " days. The board refused to say more.\n";
    }

    private static void awaitQuiet(EmbeddedStack stack) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (stack.health().waiting() > 0) {
            assertThat(System.nanoTime())
                    .as("waiting " + stack.health().waiting())
                    .isLessThan(end);
            Thread.sleep(200);
        }
    }

    private static final Pattern EVENT = Pattern.compile("\"eventTime\":\"([^\"]+)\",\"eventName\":\"([^\"]+)\".*"
            + "\"object\":\\{\"key\":\"([^\"]+)\".*\"sequencer\":\"([^\"]+)\"");

    private static Map<String, Newest> newest(List<String> events) {
        Map<String, Newest> newest = new HashMap<>();
        for (String event : events) {
            Matcher matcher = EVENT.matcher(event);
            assertThat(matcher.find()).as(event).isTrue();
            Newest each = new Newest(
                    matcher.group(4),
                    Instant.parse(matcher.group(1)),
                    matcher.group(2).startsWith("ObjectRemoved"));
            newest.merge(
                    matcher.group(3).replace("%2F", "/"),
                    each,
                    (a, b) -> a.sequencer.compareTo(b.sequencer) >= 0 ? a : b);
        }
        return newest;
    }

    private static void assertTable(Embedded embedded, Map<String, Newest> newest, Map<String, String> contents) {
        DynamoBriefStore store = new DynamoBriefStore(embedded.stack().dynamoDb(), EmbeddedStack.TABLE);
        Set<String> expected = new TreeSet<>();
        newest.forEach((key, event) -> {
            String id = embedded.id(key);
            Optional<Stored> stored = store.find(id);
            assertThat(stored.isEmpty()).as(key + " removed").isEqualTo(event.removed);
            assertThat(contents.containsKey(key)).isNotEqualTo(event.removed);
            stored.ifPresent(brief -> {
                expected.add(id);
                assertThat(brief.at()).as(key).isEqualTo(Sequence.of(event.sequencer, event.time));
                assertThat(brief.json())
                        .as(key)
                        .contains("\"sha256\":\"" + sha256(contents.getOrDefault(key, "")) + '"');
            });
        });
        assertThat(listed(store)).isEqualTo(expected);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    private static Set<String> listed(DynamoBriefStore store) {
        Set<String> ids = new TreeSet<>();
        Page page = store.list(new BriefQuery(null, null, null, null, BriefQuery.MOST, null));
        while (true) {
            for (String card : page.cards()) {
                assertThat(ids.add(card.substring(7, 27)))
                        .as("listed once: " + card)
                        .isTrue();
            }
            String next = page.next();
            if (next == null) {
                return ids;
            }
            page = store.list(new BriefQuery(null, null, null, null, BriefQuery.MOST, next));
        }
    }
}
