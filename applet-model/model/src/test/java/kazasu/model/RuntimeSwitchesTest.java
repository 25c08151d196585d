package kazasu.model;

import static org.assertj.core.api.Assertions.assertThat;

import kazasu.apdu.CommandApdu;
import org.junit.jupiter.api.Test;

/** The switches that change no row but the state: resets and status (docs/decisions.md §5, §7). */
final class RuntimeSwitchesTest {
    private static final String JPKI = "00A4040C0A" + Aids.JPKI;
    private static final String READ = "00B0810001";

    @Test
    void aWarmResetCanTakeTheStatus() {
        ObedientCard card = verified(Switch.WARM_RESET_STATUS, "falls");
        card.oracle().warmReset();
        card.send(JPKI);
        assertThat(card.send(READ)).isEqualTo("6982");
    }

    @Test
    void aWarmResetCanLeaveTheApplication() {
        ObedientCard card = verified(Switch.WARM_RESET_APPLICATION, "unchanged");
        card.oracle().warmReset();
        assertThat(card.send(READ)).isEqualTo("309000");
    }

    @Test
    void theFirstCommandIsTheFirstAfterEachPowerUp() {
        ObedientCard card = new ObedientCard(Specimen.full()
                .switches(Switches.DEFAULTS.with(Switch.FIRST_COMMAND, "6F00"))
                .build());
        assertThat(card.send(JPKI)).isEqualTo("6F00");
        assertThat(card.send(JPKI)).isEqualTo("9000");
        card.oracle().warmReset();
        assertThat(card.send(JPKI)).isEqualTo("9000");
        card.oracle().powerOff();
        card.oracle().powerOn();
        assertThat(card.send("00")).isEqualTo("6F00");
        assertThat(card.send("00B0880000")).isEqualTo("6D00");
    }

    @Test
    void aFailedVerifyCanLeaveTheStatus() {
        ObedientCard card = verified(Switch.FAILURE_DROPS_STATUS, "no");
        assertThat(card.send("0020009B06303030303030")).isEqualTo("63C4");
        assertThat(card.send(READ)).isEqualTo("309000");
    }

    @Test
    void aGoodChangeCanTakeTheStatus() {
        ObedientCard card = verified(Switch.CHANGE_KEEPS_STATUS, "no");
        assertThat(card.send("0024019B06414243444546")).isEqualTo("9000");
        assertThat(card.send(READ)).isEqualTo("6982");
    }

    @Test
    void aShortIdOfReadBinaryAlwaysMakesCurrent() {
        ObedientCard card = verified(Switch.SHORT_ID_MAKES_CURRENT, "no");
        card.send(READ);
        card.send("0020009B");
        assertThat(card.send("00B0000101")).isEqualTo("319000");
    }

    @Test
    void eachApplicationHasItsOwnStatusAndAnotherEndsIt() {
        ObedientCard card = new ObedientCard(Specimen.everything().build());
        card.send("00A4040C0A" + Aids.TEXT);
        card.send(CommandApdu.of(0, 0x20, 0, 0x91, Specimen.OTHER_PINS.get(PinRule.TEXT))
                .bytes());
        card.send("00A4040C0A" + Aids.TEXT);
        assertThat(card.send(READ)).isEqualTo("219000");
        card.send("00A4040C0A" + Aids.COMMON);
        card.send("00A4040C0A" + Aids.TEXT);
        assertThat(card.send(READ)).isEqualTo("6982");
    }

    private static ObedientCard verified(Switch which, String value) {
        ObedientCard card = new ObedientCard(
                Specimen.full().switches(Switches.DEFAULTS.with(which, value)).build());
        card.send(JPKI);
        card.send(CommandApdu.of(0, 0x20, 0, 0x9B, Specimen.SIGNATURE_PASSWORD).bytes());
        return card;
    }
}
