package kazasu.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import kazasu.office.OfficeSwitches.MoverSignature;
import kazasu.pki.CertificateSwitches;
import kazasu.pki.LeapDayBirthdayPolicy;
import kazasu.pki.status.RevocationReason;
import org.junit.jupiter.api.Test;

class OfficeSwitchesTest {
    private static final OfficeSwitches DEFAULTS = OfficeSwitches.DEFAULTS;

    @Test
    void oneIsSetByNameAndTheOthersStay() {
        OfficeSwitches set = DEFAULTS.with("office.mover-signature", "move-out-notice");
        assertThat(set.moverSignature()).isEqualTo(MoverSignature.MOVE_OUT_NOTICE);
        assertThat(set.with("office.mover-signature", "move-in")).isEqualTo(DEFAULTS);
    }

    @Test
    void aReasonIsSetByName() {
        assertThat(DEFAULTS.with("office.card-ended-reason", "unspecified").cardEndedReason())
                .isEqualTo(RevocationReason.UNSPECIFIED);
    }

    @Test
    void theCertificatesSwitchesAreSetAsAWhole() {
        CertificateSwitches others = new CertificateSwitches(
                false,
                true,
                CertificateSwitches.NotBefore.MIDNIGHT,
                LeapDayBirthdayPolicy.MAR_1,
                CertificateSwitches.DEFAULTS.authenticationPolicy());
        assertThat(DEFAULTS.with(others).certificates()).isEqualTo(others);
        assertThat(DEFAULTS.with(others).values()).isEqualTo(DEFAULTS.values());
    }

    @Test
    void anUnknownNameOrValueListsWhatThereIs() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DEFAULTS.with("office.nonsense", "yes"))
                .withMessageContaining("office.found-card");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DEFAULTS.with("office.found-card", "keep"))
                .withMessage("office.found-card is one of revoke-both, signature-only, not keep");
        assertThatIllegalArgumentException().isThrownBy(() -> DEFAULTS.with("office.certificates", "x"));
    }

    /** The table "Those of the office": name, values with the default first, source. */
    @Test
    void theDecisionsPageHasEverySwitchWithItsDefaultFirst() throws IOException {
        Map<String, String> table = Files.readAllLines(Path.of("../../docs/decisions.md")).stream()
                .filter(line -> line.startsWith("| `office."))
                .map(line -> line.split("\\|"))
                .collect(Collectors.toMap(
                        cells -> cells[1].trim().replace("`", ""),
                        cells -> cells[2].trim().split("[ ,]")[0]));
        assertThat(table).isEqualTo(DEFAULTS.values());
    }
}
