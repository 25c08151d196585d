package kazasu.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kazasu.apdu.CardRemovedException;
import kazasu.apdu.CardSlot;
import kazasu.apdu.Hex;
import kazasu.apdu.Protocol;
import org.junit.jupiter.api.Test;

class TracedTest {
    private final StubSlot slot = new StubSlot();
    private final Traced traced = new Traced(slot, false);

    @Test
    void writesCommandsAndAnswersInHexAndWords() {
        traced.powerOn();
        traced.transmit(Hex.parse("00A4020C02000A"));
        assertThat(traced.lines()).hasSize(3);
        assertThat(traced.lines().get(0)).isEqualTo("* power on");
        assertThat(traced.lines().get(1)).startsWith("> 00A4020C02000A").contains("SELECT");
        assertThat(traced.lines().get(2)).startsWith("< 9000");
    }

    @Test
    void neverHoldsAPin() {
        traced.transmit(Hex.parse("00200080 04 39383736"));
        traced.transmit(Hex.parse("00240180 04 39383736"));
        traced.transmit(Hex.parse("002C0298 04 39383736"));
        assertThat(String.join("\n", traced.lines()))
                .contains("VERIFY")
                .doesNotContain("39383736")
                .doesNotContain("9876");
    }

    @Test
    void writesThatTheCardIsGone() {
        slot.gone = true;
        assertThatThrownBy(() -> traced.transmit(Hex.parse("00200080"))).isInstanceOf(CardRemovedException.class);
        assertThat(traced.lines()).last().isEqualTo("! card removed");
    }

    private static final class StubSlot implements CardSlot {
        private boolean gone;

        @Override
        public byte[] transmit(byte[] command) {
            if (gone) {
                throw new CardRemovedException("gone");
            }
            return Hex.parse("9000");
        }

        @Override
        public byte[] atr() {
            return new byte[0];
        }

        @Override
        public Protocol protocol() {
            return Protocol.T1;
        }

        @Override
        public void powerOn() {}

        @Override
        public void powerOff() {}

        @Override
        public void warmReset() {}

        @Override
        public boolean isPowered() {
            return true;
        }

        @Override
        public void close() {}
    }
}
