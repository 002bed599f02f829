package dev.gistline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SequenceTest {
    private static final Instant TIME = Instant.parse("2024-05-17T08:30:00.125Z");

    @Test
    void ordersAsTheNumbersDo() {
        Random random = new Random(1);
        for (int i = 0; i < 2000; i++) {
            BigInteger one = new BigInteger(random.nextInt(1, 120), random);
            BigInteger other = new BigInteger(random.nextInt(1, 120), random);
            assertThat(Integer.signum(
                            Sequence.of(one.toString(16), TIME).compareTo(Sequence.of(other.toString(16), TIME))))
                    .isEqualTo(one.compareTo(other));
        }
    }

    @Test
    void leadingZerosAndCaseDoNotMatter() {
        assertThat(Sequence.of("00aF", TIME)).isEqualTo(Sequence.of("Af", TIME));
    }

    @Test
    void oneSequencerForAllIsParted() {
        // LocalStack gives every event the same sequencer.
        assertThat(Sequence.of("0055AED6DCD90281E5", TIME))
                .isLessThan(Sequence.of("0055AED6DCD90281E5", TIME.plusMillis(1)));
    }

    @Test
    void aTimeStandsAmongSequencersOfItsSecond() {
        Sequence of2015 = Sequence.of("0055AED6DCD90281E5", TIME);
        Instant second = Instant.ofEpochSecond(0x55AED6DCL);

        assertThat(Sequence.of(null, second)).isLessThan(of2015);
        assertThat(Sequence.of(null, second.plusSeconds(1))).isGreaterThan(of2015);
        assertThat(Sequence.of(null, second.plusMillis(1))).isGreaterThan(Sequence.of(null, second));
    }

    @Test
    void keepsTheTime() {
        assertThat(Sequence.of("1", TIME).time()).isEqualTo(TIME);
        assertThat(Sequence.of("1", Instant.EPOCH).time()).isEqualTo(Instant.EPOCH);
        assertThatThrownBy(() -> Sequence.of("1", Instant.MIN)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Sequence(Sequence.of("1", TIME).value())).isEqualTo(Sequence.of("1", TIME));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "g", "0x1", "-1", "1 ", "111111111111111111111111111111111"})
    void refusesWhatIsNoSequencer(String sequencer) {
        assertThatThrownBy(() -> Sequence.of(sequencer, TIME)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Sequence(sequencer)).isInstanceOf(IllegalArgumentException.class);
    }
}
