package kazasu.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** pcscd ignores a reader whose name contains one of the filter's parts. */
final class ForeignReadersTest {
    private static final List<String> FILTER = List.of(PcscdProcess.FOREIGN_NAMES.split(":"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sony RC-S300/P",
                "SCM Microsystems Inc. SCR 3310 [CCID Interface] (21120001000000)",
                "ACS ACR39U ICC Reader",
                "NTT Communications Corp. SCR3310-NTTCom USB SmartCard Reader",
                "Yubico YubiKey OTP+FIDO+CCID"
            })
    void realOnesAreIgnored(String name) {
        assertThat(FILTER).anyMatch(name::contains);
    }

    @Test
    void oursAreNot() {
        for (int pair = 0; pair < PrivatePcscd.MAX_READERS / 2; pair++) {
            assertThat(FILTER).noneMatch(PcscdFiles.readerName(pair, 1)::contains);
        }
    }
}
