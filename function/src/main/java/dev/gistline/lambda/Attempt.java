package dev.gistline.lambda;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/**
 * One try at an event.
 *
 * @param last whether the event does not come again when it fails: what went wrong must then be on record
 * @param millisLeft how long Lambda lets the function go on
 * @param atFirst how long that was when the try began
 */
record Attempt(boolean last, IntSupplier millisLeft, int atFirst) {
    /** The longest article that is taken, 97,000 words, took 26 to 48 seconds on a machine with much else to do. */
    private static final int LONGEST = 60_000;

    /** Left for the table to take a record, its client's retries included, and for the answer. */
    private static final int RESERVE = 10_000;

    /** One that begins now. */
    Attempt(boolean last, IntSupplier millisLeft) {
        this(last, millisLeft, millisLeft.getAsInt());
    }

    /** The time is up, and the work not done. */
    static final class OutOfTime extends RuntimeException {
        OutOfTime(TimeoutException late) {
            super("the analysis was not done in time", late);
        }
    }

    /** Whether an event that can come again is better begun now: one that Lambda cuts off takes its whole batch with it. */
    boolean mayBegin() {
        return last || hadTime();
    }

    /** Whether it began with as much time as the longest article takes: others of the batch may have left it less. */
    boolean hadTime() {
        return atFirst >= LONGEST;
    }

    /**
     * The result of {@code work}, which is waited for no longer than there is time. Work that is given up cannot be
     * stopped: it goes on until its end, beside whatever this process does next.
     *
     * @throws OutOfTime when it is not done in time
     */
    <T> T inTime(Supplier<T> work) {
        FutureTask<T> task = new FutureTask<>(work::get);
        Thread.ofPlatform().daemon().name("analysis").start(task);
        try {
            return task.get(Math.max(0, millisLeft.getAsInt() - RESERVE), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            throw new OutOfTime(late);
        } catch (ExecutionException failed) {
            switch (failed.getCause()) {
                case RuntimeException fault -> throw fault;
                case Error fault -> throw fault;
                case null, default -> throw new IllegalStateException(failed);
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stop);
        }
    }
}
