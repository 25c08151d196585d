package kazasu.office.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kazasu.office.Refusal;
import kazasu.pki.CertificateKind;
import kazasu.pki.status.RevocationReason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** rules.md §5 and §2.4. */
class PhoneRulesTest {
    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "ANDROID, 2023-05-10, PHONE_NOT_YET",
        "ANDROID, 2023-05-11,",
        "IPHONE, 2025-06-23, PHONE_NOT_YET",
        "IPHONE, 2025-06-24,",
    })
    void sinceWhen(Phone phone, LocalDate date, @Nullable Refusal refusal) {
        assertThat(PhoneRules.enrolment(phone, date).orElse(null)).isEqualTo(refusal);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"ANDROID, SUPERSEDED", "IPHONE,"})
    void aSecondDeviceIsNotRefused(Phone phone, @Nullable RevocationReason oldDevice) {
        assertThat(PhoneRules.revokesOldDevice(phone).orElse(null)).isEqualTo(oldDevice);
    }

    @ParameterizedTest(name = "{0}, on a phone {1}: {2}")
    @CsvSource({
        "SIGNATURE, false, CERTIFICATE_HOLD_STAYS",
        "USER_AUTHENTICATION, false, CERTIFICATE_HOLD_STAYS",
        "SIGNATURE, true, CERTIFICATE_HOLD_STAYS",
        "USER_AUTHENTICATION, true,",
    })
    void whichHoldIsLifted(CertificateKind kind, boolean onPhone, @Nullable Refusal refusal) {
        assertThat(PhoneRules.holdRelease(kind, onPhone).orElse(null)).isEqualTo(refusal);
    }
}
