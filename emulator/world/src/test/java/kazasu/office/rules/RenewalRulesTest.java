package kazasu.office.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import kazasu.office.OfficeSwitches;
import kazasu.office.Refusal;
import kazasu.office.rules.RenewalRules.Occasion;
import kazasu.pki.CertificateKind;
import kazasu.pki.Validity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** rules.md §1.5. */
class RenewalRulesTest {
    private static final OfficeSwitches DEFAULTS = OfficeSwitches.DEFAULTS;
    private static final LocalDate BORN = LocalDate.of(1990, 11, 14);
    private static final Instant OLD = Instant.parse("2031-11-14T14:59:59Z");

    @ParameterizedTest(name = "on {0}: {1}, to {2}")
    @CsvSource({
        "2028-01-01, REISSUE, 2032-11-14",
        "2031-08-14, REISSUE, 2035-11-14",
        "2031-08-15, RENEWAL, 2036-11-14",
        "2031-11-13, RENEWAL, 2036-11-14",
        "2031-11-14, RENEWAL, 2037-11-14",
        "2031-11-15, AFTER_EXPIRY, 2036-11-14",
        "2040-01-01, AFTER_EXPIRY, 2044-11-14",
    })
    void anIssueInPlaceOfOneThatEndsOn20311114(LocalDate date, Occasion occasion, LocalDate lastDay) {
        assertThat(RenewalRules.occasion(date, OLD)).isEqualTo(occasion);
        assertThat(RenewalRules.notAfter(date, BORN, OLD, DEFAULTS)).isEqualTo(Validity.endOfDay(lastDay));
    }

    @Test
    void theCardIsACap() {
        Instant card = Validity.endOfDay(LocalDate.of(2033, 5, 4));
        assertThat(RenewalRules.notAfter(LocalDate.of(2031, 9, 1), BORN, OLD, DEFAULTS, card))
                .isEqualTo(card);
    }

    @ParameterizedTest(name = "ends {0}: window and notice on {1}")
    @CsvSource({
        "2031-11-14, 2031-08-15",
        "2031-05-31, 2031-03-01",
        "2032-05-31, 2032-03-01",
        "2031-05-29, 2031-03-01",
        "2031-01-31, 2030-11-01",
    })
    void theWindow(LocalDate lastDay, LocalDate opens) {
        Instant end = Validity.endOfDay(lastDay);
        assertThat(RenewalRules.windowOpens(end)).isEqualTo(opens);
        assertThat(RenewalRules.noticeDate(end)).isEqualTo(opens);
        assertThat(RenewalRules.occasion(opens, end)).isEqualTo(Occasion.RENEWAL);
        assertThat(RenewalRules.occasion(opens.minusDays(1), end)).isEqualTo(Occasion.REISSUE);
    }

    @ParameterizedTest(name = "{0} {1}: {2} h by occasion, {3} h by kind")
    @CsvSource({
        "SIGNATURE, RENEWAL, 1, 24",
        "SIGNATURE, REISSUE, 1, 24",
        "SIGNATURE, AFTER_EXPIRY, 24, 24",
        "USER_AUTHENTICATION, RENEWAL, 1, 1",
        "USER_AUTHENTICATION, AFTER_EXPIRY, 24, 1",
    })
    void usableAfter(CertificateKind kind, Occasion occasion, int byOccasion, int byKind) {
        assertThat(RenewalRules.usableAfter(kind, occasion, DEFAULTS)).isEqualTo(Duration.ofHours(byOccasion));
        assertThat(RenewalRules.usableAfter(kind, occasion, DEFAULTS.with("office.usable-after", "by-kind")))
                .isEqualTo(Duration.ofHours(byKind));
    }

    @ParameterizedTest(name = "expired {0}: health insurance until {1}")
    @CsvSource({"2026-11-14, 2027-02-28", "2026-11-30, 2027-02-28", "2027-11-01, 2028-02-29", "2026-01-31, 2026-04-30"})
    void healthInsuranceGoesOn(LocalDate lastDay, LocalDate until) {
        assertThat(RenewalRules.healthInsuranceUntil(Validity.endOfDay(lastDay)))
                .isEqualTo(until);
    }

    @ParameterizedTest(name = "{0}: issue {1}, renewal {2}, revocation {3}")
    @CsvSource({
        "NONE, , CERTIFICATE_NONE, CERTIFICATE_NONE",
        "VALID, CERTIFICATE_DOUBLE_ISSUE, ,",
        "HELD, CERTIFICATE_HOLD_STAYS, CERTIFICATE_HOLD_STAYS,",
        "EXPIRED, , , CERTIFICATE_EXPIRED",
        "REVOKED, , CERTIFICATE_REVOKED, CERTIFICATE_REVOKED",
    })
    void whatTheOldCertificateAllows(
            CertificateStanding old, @Nullable Refusal issue, @Nullable Refusal renewal, @Nullable Refusal revocation) {
        assertThat(old.refusal(Procedure.ISSUE).orElse(null)).isEqualTo(issue);
        assertThat(old.refusal(Procedure.RENEWAL).orElse(null)).isEqualTo(renewal);
        assertThat(old.refusal(Procedure.REVOCATION).orElse(null)).isEqualTo(revocation);
        assertThat(old.refusal(Procedure.KEY_COMPROMISE_NOTICE).orElse(null)).isEqualTo(revocation);
        assertThat(old.refusal(Procedure.PIN_RESET)).isEmpty();
    }

    /** rules.md §2.3, L. */
    @Test
    void recordsAreKept() {
        assertThat(Retention.revocationDataUntil(OLD)).isEqualTo(OLD);
        assertThat(Retention.issueRecordUntil(OLD)).isEqualTo(Instant.parse("2041-11-14T14:59:59Z"));
        assertThat(Retention.crlUntil(Instant.parse("2026-11-22T15:00:00Z")))
                .isEqualTo(Instant.parse("2036-11-22T15:00:00Z"));
    }
}
