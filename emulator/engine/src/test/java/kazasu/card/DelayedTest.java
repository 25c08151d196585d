package kazasu.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import kazasu.model.Latency;
import org.junit.jupiter.api.Test;

class DelayedTest {
    private final List<Long> waits = new ArrayList<>();
    private long now = 1_000;

    /** Time goes on by what is waited for only. */
    private final Pace pace = new Pace() {
        @Override
        public long now() {
            return now;
        }

        @Override
        public void until(long moment) {
            waits.add(moment - now);
            now = moment;
        }
    };

    private long time(Latency latency, String command, String answer) {
        ScriptedSlot.ask(new Delayed(ScriptedSlot.answering(answer), latency, pace), command);
        return waits.get(waits.size() - 1) / 1_000;
    }

    @Test
    void aSignatureTakesWhatTheLatencyProfileSays() {
        String signature = "00".repeat(256) + "9000";
        assertThat(time(Latency.FAST, "802A0080010100", signature)).isEqualTo(55_000 + 2_000 + 12 * (7 + 258));
        assertThat(time(Latency.TYPICAL, "802A0080010100", signature)).isEqualTo(200_000 + 4_000 + 24 * (7 + 258));
        assertThat(time(Latency.OLD, "802A0080010100", signature)).isEqualTo(445_000 + 8_000 + 94 * (7 + 258));
    }

    @Test
    void makingAKeyIsAPrivateOperationAndReadingItIsNot() {
        assertThat(time(Latency.FAST, "0046809700", "9000")).isGreaterThan(55_000);
        assertThat(time(Latency.FAST, "0046819700", "9000")).isLessThan(3_000);
    }

    @Test
    void whatWasRefusedCostsItsTransportOnly() {
        assertThat(time(Latency.OLD, "802A0080010100", "6982")).isEqualTo(8_000 + 94 * 9);
        assertThat(time(Latency.OLD, "00B0000004", "010203049000")).isEqualTo(8_000 + 94 * 11);
    }

    @Test
    void theMachinesPaceDoesNotComeBackTooEarly() {
        long start = Pace.SYSTEM.now();
        Pace.SYSTEM.until(start + 1_000_000);
        assertThat(Pace.SYSTEM.now() - start).isGreaterThanOrEqualTo(1_000_000);
        Pace.SYSTEM.until(start);
    }
}
