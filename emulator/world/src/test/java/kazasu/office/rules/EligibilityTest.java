package kazasu.office.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import kazasu.office.OfficeSwitches;
import kazasu.office.Refusal;
import kazasu.office.ResidenceStatus.JapaneseNational;
import kazasu.office.ResidenceStatus.SpecialPermanentResident;
import kazasu.pki.CertificateKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** rules.md §2.2. */
class EligibilityTest {
    private static final OfficeSwitches DEFAULTS = OfficeSwitches.DEFAULTS;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest(name = "born {0}, {1}: signature {2}, user authentication {3}")
    @CsvSource({
        "1991-05-04, , ,",
        "2011-11-22, , ,",
        "2011-11-23, , APPLICANT_UNDER_15,",
        "2026-11-22, , APPLICANT_UNDER_15,",
        "2026-11-23, , DATE_BEFORE_BIRTH, DATE_BEFORE_BIRTH",
        "1991-05-04, ADULT_WARD, APPLICANT_ADULT_WARD,",
        "1991-05-04, OPTED_OUT, APPLICANT_OPTED_OUT, APPLICANT_OPTED_OUT",
        "2020-05-04, OPTED_OUT, APPLICANT_OPTED_OUT, APPLICANT_OPTED_OUT",
        "1991-05-04, CARD_WITHOUT_PINS, CARD_WITHOUT_PINS,",
        "1991-05-04, ADULT_WARD CARD_WITHOUT_PINS, APPLICANT_ADULT_WARD,",
        "1991-05-04, ABROAD_WITH_CONTINUED_USE, ,",
        "2020-05-04, ABROAD_WITH_CONTINUED_USE, APPLICANT_UNDER_15,",
        "1991-05-04, ABROAD, CARD_LAPSED, CARD_LAPSED",
        "1991-05-04, ABROAD OPTED_OUT, CARD_LAPSED, CARD_LAPSED",
    })
    void whoMayHaveWhich(
            LocalDate born,
            @Nullable String circumstances,
            @Nullable Refusal signature,
            @Nullable Refusal authentication) {
        Set<Circumstance> all = circumstances(circumstances);
        assertThat(Eligibility.refusal(CertificateKind.SIGNATURE, born, TODAY, all, DEFAULTS)
                        .orElse(null))
                .isEqualTo(signature);
        assertThat(Eligibility.refusal(CertificateKind.USER_AUTHENTICATION, born, TODAY, all, DEFAULTS)
                        .orElse(null))
                .isEqualTo(authentication);
        assertThat(Eligibility.certificates(born, TODAY, all, DEFAULTS))
                .isEqualTo(kinds(signature == null, authentication == null));
    }

    @ParameterizedTest(name = "born {0}, {1}: {2}")
    @CsvSource({"1991-05-04, ADULT_WARD, true", "2020-05-04, ADULT_WARD, false"})
    void anExceptionForWardsIsASwitch(LocalDate born, String circumstances, boolean issued) {
        OfficeSwitches exception = DEFAULTS.with("office.ward-signature", "issued");
        assertThat(Eligibility.certificates(born, TODAY, circumstances(circumstances), exception))
                .isEqualTo(kinds(issued, true));
    }

    @ParameterizedTest(name = "born {0}, ward {1}: {2}")
    @CsvSource({
        "1991-05-04, false, false",
        "1991-05-04, true, true",
        "2011-11-22, false, false",
        "2011-11-23, false, true",
    })
    void whoNeedsALegalRepresentative(LocalDate born, boolean ward, boolean needed) {
        assertThat(Eligibility.needsLegalRepresentative(born, TODAY, ward, DEFAULTS))
                .isEqualTo(needed);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2023-12-14, CARD_WITHOUT_PINS_NOT_YET", "2023-12-15,"})
    void cardsWithoutPinsBeganIn2023(LocalDate date, @Nullable Refusal refusal) {
        assertThat(Eligibility.cardWithoutPins(date).orElse(null)).isEqualTo(refusal);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"PIN_RESET, CARD_WITHOUT_PINS", "PIN_CHANGE, CARD_WITHOUT_PINS", "PIN_SORT_CHANGE,", "RENEWAL,"})
    void whatACardWithoutPinsCanNot(Procedure procedure, @Nullable Refusal refusal) {
        assertThat(Eligibility.onCardWithoutPins(procedure).orElse(null)).isEqualTo(refusal);
    }

    @ParameterizedTest(name = "Japanese {0}, departure {1}: {2}")
    @CsvSource({
        "true, 2024-05-26, DEPARTURE_NOT_YET",
        "true, 2024-05-27,",
        "false, 2026-11-22, DEPARTURE_NOT_JAPANESE",
        "false, 2020-01-01, DEPARTURE_NOT_JAPANESE",
    })
    void whoCanGoOnUsingTheCardAbroad(boolean japanese, LocalDate departure, @Nullable Refusal refusal) {
        assertThat(Eligibility.continuedUse(
                                japanese ? new JapaneseNational() : new SpecialPermanentResident(), departure)
                        .orElse(null))
                .isEqualTo(refusal);
    }

    private static Set<Circumstance> circumstances(@Nullable String names) {
        Set<Circumstance> all = EnumSet.noneOf(Circumstance.class);
        if (names != null) {
            Arrays.stream(names.split(" ")).map(Circumstance::valueOf).forEach(all::add);
        }
        return all;
    }

    private static Set<CertificateKind> kinds(boolean signature, boolean authentication) {
        Set<CertificateKind> kinds = EnumSet.noneOf(CertificateKind.class);
        if (signature) {
            kinds.add(CertificateKind.SIGNATURE);
        }
        if (authentication) {
            kinds.add(CertificateKind.USER_AUTHENTICATION);
        }
        return kinds;
    }
}
