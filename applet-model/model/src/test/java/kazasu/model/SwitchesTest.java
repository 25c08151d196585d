package kazasu.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SwitchesTest {
    @Test
    void everySwitchSurvivesItsByte() {
        for (Switch which : Switch.ofApplet()) {
            for (String value : which.choices()) {
                Switches set = Switches.DEFAULTS.with(which, value);
                assertThat(Switches.DEFAULTS.withAppletBytes(set.appletBytes())).isEqualTo(set);
            }
        }
    }

    @Test
    void defaultsAreNoDepartures() {
        Switches back = Switches.DEFAULTS.with(Switch.LOCKED, "6983").with(Switch.LOCKED, "6984");
        assertThat(back).isEqualTo(Switches.DEFAULTS);
        assertThat(back.departures()).isEmpty();
    }

    @Test
    void namesAreUnique() {
        for (Switch which : Switch.values()) {
            assertThat(Switch.named(which.key())).contains(which);
        }
    }

    @Test
    void anUnknownValueIsRefusedWithThoseThereAre() {
        assertThatThrownBy(() -> Switches.DEFAULTS.with(Switch.LOCKED, "6988"))
                .hasMessage("verify.locked is 6984 or 6983, not 6988");
    }

    @Test
    void bytesThatAreNoSwitchesAreRefused() {
        byte[] bytes = Switches.DEFAULTS.appletBytes();
        assertThatThrownBy(() -> Switches.DEFAULTS.withAppletBytes(new byte[bytes.length + 1]))
                .isInstanceOf(IllegalArgumentException.class);
        bytes[0] = 9;
        assertThatThrownBy(() -> Switches.DEFAULTS.withAppletBytes(bytes))
                .hasMessage("verify.locked-query has no value number 9");
    }
}
