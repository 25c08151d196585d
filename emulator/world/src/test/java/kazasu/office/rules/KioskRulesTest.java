package kazasu.office.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import kazasu.office.Refusal;
import kazasu.office.rules.KioskVisit.Chain;
import kazasu.pki.Validity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** rules.md §3, kiosk and app. Times are Japan's. */
class KioskRulesTest {
    @ParameterizedTest(name = "{0} at {1}, app {2}, now {3}, other PIN {4}, {5}, {6}: {7}")
    @CsvSource({
        "SIGNATURE, SEVEN_ELEVEN, 2026-11-21T12:00, 2026-11-22T10:00, true, VALID, VALID,",
        "USER_AUTHENTICATION, SEVEN_ELEVEN, 2026-11-21T12:00, 2026-11-22T10:00, true, VALID, VALID,",
        // the two other PINs
        "TEXT, SEVEN_ELEVEN, 2026-11-21T12:00, 2026-11-22T10:00, true, VALID, VALID, KIOSK_PIN_AT_COUNTER",
        "RESIDENT_REGISTER, SEVEN_ELEVEN, 2026-11-21T12:00, 2026-11-22T10:00, true, VALID, VALID, KIOSK_PIN_AT_COUNTER",
        // hours
        "SIGNATURE, LAWSON, 2026-11-21T12:00, 2026-11-22T06:29:59, true, VALID, VALID, KIOSK_CLOSED",
        "SIGNATURE, LAWSON, 2026-11-21T12:00, 2026-11-22T06:30, true, VALID, VALID,",
        "SIGNATURE, LAWSON, 2026-11-22T12:00, 2026-11-22T22:59:59, true, VALID, VALID,",
        "SIGNATURE, LAWSON, 2026-11-22T12:00, 2026-11-22T23:00, true, VALID, VALID, KIOSK_CLOSED",
        // the app
        "SIGNATURE, LAWSON, , 2026-11-22T10:00, true, VALID, VALID, KIOSK_WITHOUT_APP_STEP",
        "SIGNATURE, LAWSON, 2026-11-22T10:01, 2026-11-22T10:00, true, VALID, VALID, KIOSK_WITHOUT_APP_STEP",
        "SIGNATURE, LAWSON, 2026-11-21T10:00, 2026-11-22T10:00, true, VALID, VALID,",
        "SIGNATURE, LAWSON, 2026-11-21T09:59:59, 2026-11-22T10:00, true, VALID, VALID, KIOSK_APP_STEP_TOO_OLD",
        // the other PIN
        "SIGNATURE, LAWSON, 2026-11-22T09:00, 2026-11-22T10:00, false, VALID, VALID, KIOSK_OTHER_PIN_UNKNOWN",
        // both certificates
        "SIGNATURE, LAWSON, 2026-11-22T09:00, 2026-11-22T10:00, true, EXPIRED, VALID, KIOSK_CERTIFICATE_EXPIRED",
        "SIGNATURE, LAWSON, 2026-11-22T09:00, 2026-11-22T10:00, true, VALID, EXPIRED, KIOSK_CERTIFICATE_EXPIRED",
        "SIGNATURE, LAWSON, 2026-11-22T09:00, 2026-11-22T10:00, true, REVOKED, VALID, KIOSK_CERTIFICATE_REVOKED",
        "SIGNATURE, LAWSON, 2026-11-22T09:00, 2026-11-22T10:00, true, VALID, HELD, KIOSK_CERTIFICATE_REVOKED",
        "USER_AUTHENTICATION, AEON_FUJI, 2026-11-22T09:00, 2026-11-22T10:00, true, NONE, VALID, KIOSK_CERTIFICATE_REVOKED",
        // since when
        "SIGNATURE, LAWSON, 2022-02-28T09:00, 2022-02-28T10:00, true, VALID, VALID, KIOSK_NOT_YET",
        "SIGNATURE, LAWSON, 2022-03-01T09:00, 2022-03-01T10:00, true, VALID, VALID,",
        "USER_AUTHENTICATION, AEON_FUJI, 2024-08-31T09:00, 2024-08-31T10:00, true, VALID, VALID, KIOSK_NOT_YET",
        "USER_AUTHENTICATION, AEON_FUJI, 2024-09-01T09:00, 2024-09-01T10:00, true, VALID, VALID,",
    })
    void atTheKiosk(
            FormPin pin,
            Chain chain,
            @Nullable LocalDateTime app,
            LocalDateTime now,
            boolean otherPin,
            CertificateStanding signature,
            CertificateStanding authentication,
            @Nullable Refusal refusal) {
        KioskVisit visit = new KioskVisit(
                pin, chain, app == null ? null : inJapan(app), inJapan(now), otherPin, signature, authentication);
        assertThat(KioskRules.refusal(visit).orElse(null)).isEqualTo(refusal);
    }

    @ParameterizedTest(name = "{0}: signature {1}, user authentication {2}")
    @CsvSource({
        "SEVEN_ELEVEN, true, true",
        "LAWSON, true, false",
        "FAMILY_MART, true, false",
        "MINISTOP, true, false",
        "DAIEI, true, false",
        "AEON_FUJI, false, true",
    })
    void theChains(Chain chain, boolean signature, boolean authentication) {
        assertThat(refusalAt(chain, FormPin.SIGNATURE)).isEqualTo(signature ? null : Refusal.KIOSK_OF_OTHER_CHAIN);
        assertThat(refusalAt(chain, FormPin.USER_AUTHENTICATION))
                .isEqualTo(authentication ? null : Refusal.KIOSK_OF_OTHER_CHAIN);
        assertThat(chain.resets(FormPin.TEXT)).isFalse();
        assertThat(chain.resets(FormPin.RESIDENT_REGISTER)).isFalse();
    }

    @ParameterizedTest(name = "{0}, other PIN {1}, face {2}, {3}: {4}")
    @CsvSource({
        "SIGNATURE, true, true, VALID,",
        "SIGNATURE, false, true, VALID, KIOSK_OTHER_PIN_UNKNOWN",
        "SIGNATURE, true, false, VALID, KIOSK_FACE_DIFFERS",
        "SIGNATURE, true, true, REVOKED, KIOSK_CERTIFICATE_REVOKED",
        "SIGNATURE, true, true, EXPIRED, KIOSK_CERTIFICATE_EXPIRED",
        "TEXT, true, true, VALID, KIOSK_PIN_AT_COUNTER",
    })
    void inTheApp(
            FormPin pin, boolean otherPin, boolean face, CertificateStanding signature, @Nullable Refusal refusal) {
        assertThat(KioskRules.inTheApp(
                                pin, LocalDate.of(2026, 11, 22), otherPin, face, signature, CertificateStanding.VALID)
                        .orElse(null))
                .isEqualTo(refusal);
    }

    private static @Nullable Refusal refusalAt(Chain chain, FormPin pin) {
        Instant now = inJapan(LocalDateTime.of(2026, 11, 22, 10, 0));
        KioskVisit visit =
                new KioskVisit(pin, chain, now, now, true, CertificateStanding.VALID, CertificateStanding.VALID);
        return KioskRules.refusal(visit).orElse(null);
    }

    private static Instant inJapan(LocalDateTime time) {
        return time.atZone(Validity.JAPAN).toInstant();
    }
}
