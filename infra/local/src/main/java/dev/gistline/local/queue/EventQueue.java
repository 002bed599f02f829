package dev.gistline.local.queue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * A queue with the contract of an <a href="https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-visibility-timeout.html">SQS
 * standard queue</a> and its redrive policy: a received message is hidden until it is deleted or its time is over, and
 * one that was received too often without being deleted becomes a dead letter.
 */
public final class EventQueue implements AutoCloseable {
    private final Duration visibility;
    private final int maxReceives;
    private final Clock clock;
    private final Journal journal;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final ArrayDeque<Entry> visible = new ArrayDeque<>();
    private final PriorityQueue<Entry> hidden = new PriorityQueue<>((a, b) -> Long.compare(a.visibleAt, b.visibleAt));
    private final Map<String, Entry> byReceipt = new HashMap<>();
    private final Map<String, DeadLetter> dead = new LinkedHashMap<>();
    private boolean closed;

    private static final class Entry {
        final String id;
        final String body;
        final long sent;
        long firstReceived;
        int receives;
        long visibleAt;
        String receipt = "";
        String reason = "its receiver neither deleted nor returned it in time";

        Entry(String id, String body, long sent) {
            this.id = id;
            this.body = body;
            this.sent = sent;
        }
    }

    /**
     * Opens the queue with what its journal holds.
     *
     * @param visibility how long a received message is hidden
     * @param maxReceives the receives after which a message becomes a dead letter
     * @param journal the file that keeps the messages; null to keep them in memory
     */
    public EventQueue(Duration visibility, int maxReceives, Clock clock, @Nullable Path journal) {
        this.visibility = visibility;
        this.maxReceives = maxReceives;
        this.clock = clock;
        Journal.State kept = journal == null ? Journal.State.EMPTY : Journal.read(journal);
        for (Journal.Sent sent : kept.waiting()) {
            visible.add(new Entry(sent.id(), sent.body(), sent.millis()));
        }
        for (DeadLetter letter : kept.dead()) {
            dead.put(letter.id(), letter);
        }
        this.journal = journal == null ? Journal.none() : Journal.open(journal, kept);
    }

    public void send(String body) {
        lock.lock();
        try {
            Entry entry = new Entry(UUID.randomUUID().toString(), body, clock.millis());
            journal.sent(entry.id, entry.sent, body);
            visible.add(entry);
            changed.signal();
        } finally {
            lock.unlock();
        }
    }

    /** Up to {@code most} messages, waiting for the first one; empty when the time is over or the queue closed. */
    public List<Message> receive(int most, Duration wait) throws InterruptedException {
        long nanos = wait.toNanos();
        lock.lockInterruptibly();
        try {
            while (true) {
                show();
                List<Message> received = closed ? List.of() : take(most);
                if (!received.isEmpty() || closed || nanos <= 0) {
                    return received;
                }
                nanos -= await(nanos);
            }
        } finally {
            lock.unlock();
        }
    }

    /** Waits for a change or for the next hidden message to show, and gives the nanoseconds waited. */
    private long await(long most) throws InterruptedException {
        long wait = most;
        if (!hidden.isEmpty()) {
            long untilShown = TimeUnit.MILLISECONDS.toNanos(hidden.peek().visibleAt - clock.millis());
            wait = Math.max(1_000_000, Math.min(most, untilShown));
        }
        return wait - Math.max(0, changed.awaitNanos(wait));
    }

    private void show() {
        long now = clock.millis();
        while (!hidden.isEmpty() && hidden.peek().visibleAt <= now) {
            Entry entry = hidden.remove();
            byReceipt.remove(entry.receipt);
            visible.add(entry);
        }
    }

    private List<Message> take(int most) {
        List<Message> received = new ArrayList<>();
        long now = clock.millis();
        while (received.size() < most && !visible.isEmpty()) {
            Entry entry = visible.remove();
            if (entry.receives >= maxReceives) {
                bury(entry);
                continue;
            }
            entry.receives++;
            entry.firstReceived = entry.receives == 1 ? now : entry.firstReceived;
            entry.receipt = entry.id + "#" + entry.receives;
            entry.visibleAt = now + visibility.toMillis();
            byReceipt.put(entry.receipt, entry);
            hidden.add(entry);
            received.add(
                    new Message(entry.id, entry.receipt, entry.body, entry.sent, entry.firstReceived, entry.receives));
        }
        return received;
    }

    private void bury(Entry entry) {
        DeadLetter letter = new DeadLetter(entry.id, entry.body, entry.sent, entry.receives, entry.reason);
        journal.died(letter);
        dead.put(letter.id(), letter);
    }

    /** Done with it: it is not delivered again. A receipt that is no longer valid deletes nothing. */
    public void delete(Message message) {
        lock.lock();
        try {
            Entry entry = byReceipt.remove(message.receipt());
            if (entry != null) {
                hidden.remove(entry);
                journal.deleted(entry.id);
                changed.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Notes why a try failed, and has the message come again after {@code retryAfter}, its receipt of no more use. */
    public void failed(Message message, String reason, Duration retryAfter) {
        lock.lock();
        try {
            Entry entry = byReceipt.get(message.receipt());
            if (entry != null) {
                entry.reason = reason;
                hidden.remove(entry);
                entry.visibleAt = clock.millis() + retryAfter.toMillis();
                hidden.add(entry);
                changed.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    public List<DeadLetter> deadLetters() {
        lock.lock();
        try {
            return List.copyOf(dead.values());
        } finally {
            lock.unlock();
        }
    }

    /** The messages that wait or are being tried. */
    public int size() {
        lock.lock();
        try {
            return visible.size() + hidden.size();
        } finally {
            lock.unlock();
        }
    }

    /** Ends every wait for messages; what has been received can still be deleted. */
    public void endReceiving() {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** What was not deleted stays in the journal. */
    @Override
    public void close() {
        lock.lock();
        try {
            endReceiving();
            journal.close();
        } finally {
            lock.unlock();
        }
    }
}
