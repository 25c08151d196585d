package kazasu.office.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import kazasu.office.LifeEvent;
import kazasu.office.OfficeSwitches;
import kazasu.office.Refusal;
import kazasu.office.ResidenceStatus.JapaneseNational;
import kazasu.office.ResidenceStatus.MidToLongTerm;
import kazasu.pki.CertificateKind;
import kazasu.pki.Validity;
import kazasu.pki.status.RevocationReason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** rules.md §6. */
class JukiRulesTest {
    private static final OfficeSwitches DEFAULTS = OfficeSwitches.DEFAULTS;

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "SIGNATURE, 2015-12-22,",
        "SIGNATURE, 2015-12-23, JUKI_CERTIFICATE_ENDED",
        "USER_AUTHENTICATION, 2015-12-22, JUKI_SIGNATURE_ONLY",
        "USER_AUTHENTICATION, 2026-11-22, JUKI_SIGNATURE_ONLY",
    })
    void theLastCertificates(CertificateKind kind, LocalDate date, @Nullable Refusal refusal) {
        assertThat(JukiRules.certificate(kind, date).orElse(null)).isEqualTo(refusal);
    }

    @ParameterizedTest(name = "on {0}, holds a My Number Card {1}: {2}")
    @CsvSource({
        "2015-12-28, false,",
        "2015-12-28, true, CARD_JUKI_HELD",
        "2015-12-29, false, JUKI_CARD_ENDED",
        "2015-12-29, true, JUKI_CARD_ENDED",
    })
    void theLastCards(LocalDate date, boolean holdsMyNumberCard, @Nullable Refusal refusal) {
        assertThat(JukiRules.card(date, holdsMyNumberCard).orElse(null)).isEqualTo(refusal);
    }

    @ParameterizedTest(name = "holds a juki card {0}, returns it {1}: {2}")
    @CsvSource({"false, false,", "true, true,", "true, false, CARD_JUKI_HELD"})
    void noDoubleHolding(boolean holds, boolean returns, @Nullable Refusal refusal) {
        assertThat(JukiRules.handOverOfMyNumberCard(holds, returns).orElse(null))
                .isEqualTo(refusal);
    }

    @ParameterizedTest(name = "issued {0}: to {1}, from the next day counted {2}")
    @CsvSource({
        "2015-12-22, 2018-12-21, 2018-12-22",
        "2015-01-01, 2017-12-31, 2018-01-01",
        "2012-02-29, 2015-02-28, 2015-02-28",
        "2013-03-01, 2016-02-29, 2016-03-01",
    })
    void threeYears(LocalDate issued, LocalDate byTheAct, LocalDate byOneCity) {
        OfficeSwitches city = DEFAULTS.with("office.juki-first-day", "next-day");
        assertThat(JukiRules.notAfter(issued, DEFAULTS)).isEqualTo(Validity.endOfDay(byTheAct));
        assertThat(JukiRules.notAfter(issued, city)).isEqualTo(Validity.endOfDay(byOneCity));
    }

    @ParameterizedTest(name = "issued {0}, stay until {1}: to {2}")
    @CsvSource({
        "2015-12-28, , 2025-12-28",
        "2015-12-28, 2018-03-31, 2018-03-31",
        "2015-12-28, 2030-03-31, 2025-12-28",
    })
    void tenYearsOfTheCard(LocalDate issued, @Nullable LocalDate stay, LocalDate lastDay) {
        assertThat(JukiRules.cardLastDay(issued, stay == null ? new JapaneseNational() : new MidToLongTerm(stay)))
                .isEqualTo(lastDay);
    }

    /** The card of a holder whose stay ended in 2016 has expired; its certificate of 2015 has not. */
    @Test
    void aCertificateOutlivesItsCard() {
        LocalDate issued = LocalDate.of(2015, 12, 22);
        LocalDate card = JukiRules.cardLastDay(issued, new MidToLongTerm(LocalDate.of(2016, 3, 31)));
        Instant later = Validity.endOfDay(card.plusDays(1));
        Instant end = JukiRules.notAfter(issued, DEFAULTS);
        assertThat(JukiRules.isUsable(later, end)).isTrue();
        assertThat(JukiRules.isUsable(end, end)).isTrue();
        assertThat(JukiRules.isUsable(end.plusMillis(999), end)).isTrue();
        assertThat(JukiRules.isUsable(end.plusSeconds(1), end)).isFalse();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "MOVE_WITHIN, AFFILIATION_CHANGED",
        "NAME_CHANGE, AFFILIATION_CHANGED",
        "SEX_CORRECTION, AFFILIATION_CHANGED",
        "BIRTH_DATE_CORRECTION, AFFILIATION_CHANGED",
        "DEATH, CESSATION_OF_OPERATION",
        "CARD_RETURNED, CESSATION_OF_OPERATION",
        "MINOR_CORRECTION,",
    })
    void anyChangeOfTheFourAttributesRevokes(LifeEvent event, @Nullable RevocationReason reason) {
        assertThat(JukiRules.revokedBy(event, DEFAULTS).orElse(null)).isEqualTo(reason);
    }

    @Test
    void thereIsASignatureCertificateOnly() {
        assertThat(JukiRules.certificates()).containsExactly(CertificateKind.SIGNATURE);
    }
}
