package kazasu.office.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kazasu.model.Certainty;
import kazasu.office.OfficeSwitches;
import kazasu.pki.CertificateKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** rules.md §2.6. */
class FeesTest {
    private static final OfficeSwitches WAIVER_GOES_ON =
            OfficeSwitches.DEFAULTS.with("office.issue-fee-waiver", "goes-on");

    @ParameterizedTest(name = "{0} on {1}: {2} yen, or {3} if the waiver goes on")
    @CsvSource({
        "FIRST_LOAD, 2022-12-28, 0, 0",
        "FIRST_LOAD, 2026-11-22, 0, 0",
        "FURTHER_ISSUE, 2016-01-20, 0, 0",
        "FURTHER_ISSUE, 2023-03-31, 0, 0",
        "FURTHER_ISSUE, 2023-04-01, 200, 0",
        "FURTHER_ISSUE, 2026-11-22, 200, 0",
        "CERTIFICATES_AFTER_LOSS, 2023-03-31, 200, 200",
        "CERTIFICATES_AFTER_LOSS, 2023-04-01, 200, 200",
        "CARD_AFTER_LOSS, 2023-03-31, 1000, 1000",
        "CARD_AFTER_LOSS, 2026-11-22, 1000, 1000",
        "CARD_ONLY_AFTER_LOSS, 2026-11-22, 800, 800",
        "KIOSK_RESET, 2026-11-22, 0, 0",
        "JUKI_CERTIFICATE, 2015-12-22, 500, 500",
    })
    void aHoldersFee(FeeCase why, LocalDate date, int standard, int waived) {
        assertThat(Fees.of(why, date, OfficeSwitches.DEFAULTS).total()).isEqualTo(standard);
        assertThat(Fees.of(why, date, WAIVER_GOES_ON).total()).isEqualTo(waived);
    }

    @ParameterizedTest
    @EnumSource
    void everyItemSaysWhatForInBothLanguages(FeeCase why) {
        Fee fee = Fees.of(why, LocalDate.of(2026, 11, 22), OfficeSwitches.DEFAULTS);
        assertThat(fee.items()).isNotEmpty().allSatisfy(item -> {
            assertThat(item.reason().en()).isASCII().isNotBlank();
            assertThat(item.reason().ja()).matches(".*[\\p{IsHan}].*");
        });
    }

    @Test
    void aCardAfterLossHasTwoItems() {
        Fee fee = Fees.of(FeeCase.CARD_AFTER_LOSS, LocalDate.of(2026, 11, 22), OfficeSwitches.DEFAULTS);
        assertThat(fee.items()).extracting(Fee.Item::yen).isEqualTo(List.of(800, 200));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2023-03-31, C", "2023-04-01, U"})
    void whatFollowsTheWaiverIsNotSettled(LocalDate date, Certainty certainty) {
        assertThat(Fees.of(FeeCase.FURTHER_ISSUE, date, OfficeSwitches.DEFAULTS).source())
                .isEqualTo(new Source("R §2.6", certainty));
    }

    @ParameterizedTest(name = "{1} about {0} on {2}: {3} yen, or {4} if the waiver goes on")
    @CsvSource({
        "SIGNATURE, OCSP, 2022-12-31, 20, 20",
        "USER_AUTHENTICATION, OCSP, 2022-12-31, 2, 2",
        "SIGNATURE, CRL, 2022-12-31, 20, 20",
        "SIGNATURE, OCSP, 2023-01-01, 0, 0",
        "SIGNATURE, OCSP, 2025-12-31, 0, 0",
        "SIGNATURE, OCSP, 2026-01-01, 20, 0",
        "USER_AUTHENTICATION, OCSP, 2026-01-01, 2, 0",
        "SIGNATURE, CRL, 2023-01-01, 0, 0",
        "SIGNATURE, CRL, 2026-01-01, 0, 0",
    })
    void aRelyingPartysFee(CertificateKind kind, Fees.Check check, LocalDate date, int standard, int waived) {
        OfficeSwitches goesOn = OfficeSwitches.DEFAULTS.with("office.ocsp-fee-waiver", "goes-on");
        assertThat(Fees.ofCheck(kind, check, date, OfficeSwitches.DEFAULTS)).isEqualTo(standard);
        assertThat(Fees.ofCheck(kind, check, date, goesOn)).isEqualTo(waived);
    }
}
