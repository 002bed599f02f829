package dev.gistline.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class AttemptTest {
    private static final Attempt EARLY = new Attempt(false, () -> 120_000);

    @Test
    void givesTheResultOrTheFaultAsItIs() {
        IllegalStateException fault = new IllegalStateException("a fault");
        OutOfMemoryError full = new OutOfMemoryError("full");

        assertThat(EARLY.inTime(() -> "done")).isEqualTo("done");
        assertThatThrownBy(() -> EARLY.inTime(() -> {
                    throw fault;
                }))
                .isSameAs(fault);
        assertThatThrownBy(() -> EARLY.inTime(() -> {
                    throw full;
                }))
                .isSameAs(full);
    }

    @Test
    void waitsNoLongerThanThereIsTimeForARecord() {
        CountDownLatch never = new CountDownLatch(1);
        Attempt late = new Attempt(true, () -> 10_020);

        assertThatThrownBy(() -> late.inTime(() -> {
                    try {
                        never.await();
                    } catch (InterruptedException stop) {
                        Thread.currentThread().interrupt();
                    }
                    return "late";
                }))
                .isInstanceOf(Attempt.OutOfTime.class);
        never.countDown();
    }

    @Test
    void theLastTryIsMadeWhateverTimeIsLeft() {
        assertThat(new Attempt(false, () -> 60_000).mayBegin()).isTrue();
        assertThat(new Attempt(false, () -> 59_999).mayBegin()).isFalse();
        assertThat(new Attempt(true, () -> 1).mayBegin()).isTrue();
    }
}
