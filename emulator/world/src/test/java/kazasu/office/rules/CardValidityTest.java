package kazasu.office.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.function.Supplier;
import kazasu.office.OfficeSwitches;
import kazasu.office.Refusal;
import kazasu.office.RefusedException;
import kazasu.office.ResidenceStatus;
import kazasu.office.ResidenceStatus.HighlySkilled2;
import kazasu.office.ResidenceStatus.JapaneseNational;
import kazasu.office.ResidenceStatus.MidToLongTerm;
import kazasu.office.ResidenceStatus.PermanentResident;
import kazasu.office.ResidenceStatus.SpecialPermanentResident;
import kazasu.pki.CertificateSwitches;
import kazasu.pki.LeapDayBirthdayPolicy;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** rules.md §1.6 and §2.3. */
class CardValidityTest {
    private static final OfficeSwitches DEFAULTS = OfficeSwitches.DEFAULTS;
    private static final LocalDate STAY = day("2028-03-31");

    @ParameterizedTest(name = "born {0}, received {1}, made {2}: to {3}")
    @CsvSource({
        // 18 when the application was received: the tenth birthday
        "1991-05-04, 2026-11-01, 2026-11-22, 2036-05-04",
        "2008-11-01, 2026-11-01, 2026-11-22, 2036-11-01",
        // not yet 18 then, though 18 when the card was made: the fifth
        "2008-11-02, 2026-11-01, 2026-11-22, 2031-11-02",
        "2020-01-01, 2026-11-01, 2026-11-22, 2031-01-01",
        // made on the birthday: it isn't counted; the day before: it is
        "1990-11-14, 2026-11-01, 2026-11-13, 2035-11-14",
        "1990-11-14, 2026-11-01, 2026-11-14, 2036-11-14",
        "1990-11-14, 2026-11-01, 2026-11-15, 2036-11-14",
        // before 2022-04-01 the line was 20, by the day of receipt
        "2003-06-01, 2022-03-31, 2022-04-20, 2026-06-01",
        "2003-06-01, 2022-04-01, 2022-04-20, 2031-06-01",
        "2002-03-31, 2022-03-31, 2022-04-20, 2032-03-31",
        "2002-04-01, 2022-03-31, 2022-04-20, 2027-04-01",
    })
    void aJapaneseHoldersCard(LocalDate born, LocalDate received, LocalDate made, LocalDate lastDay) {
        CardTerms terms = new CardTerms(born, received, made, new JapaneseNational());
        assertThat(CardValidity.lastDay(terms, DEFAULTS)).isEqualTo(lastDay);
    }

    static ResidenceStatus[] withoutStay() {
        return new ResidenceStatus[] {
            new JapaneseNational(), new PermanentResident(), new SpecialPermanentResident(), new HighlySkilled2()
        };
    }

    @ParameterizedTest
    @MethodSource("withoutStay")
    void thoseWithoutAPeriodOfStayFollowTheJapaneseRule(ResidenceStatus status) {
        assertThat(CardValidity.lastDay(made("2026-11-22", status), DEFAULTS)).isEqualTo(day("2036-05-04"));
    }

    @ParameterizedTest(name = "stay until {0}: to {1}")
    @CsvSource({
        "2026-11-22, 2026-11-22",
        "2028-03-31, 2028-03-31",
        "2036-05-04, 2036-05-04",
        "2036-05-05, 2036-05-04",
    })
    void aForeignResidentsCardEndsWithTheStay(LocalDate stay, LocalDate lastDay) {
        assertThat(CardValidity.lastDay(made("2026-11-22", new MidToLongTerm(stay)), DEFAULTS))
                .isEqualTo(lastDay);
    }

    @ParameterizedTest(name = "on {1} the stay becomes {0}: {2} {3}")
    @CsvSource({
        "2031-03-31, 2028-03-01, 2031-03-31,",
        "2031-03-31, 2028-03-31, 2031-03-31,",
        "2031-03-31, 2028-04-01, , CARD_EXPIRED",
        "2040-03-31, 2028-03-01, 2036-05-04,",
        "2028-02-29, 2028-03-01, , APPLICANT_STAY_ENDED",
    })
    void anExtension(LocalDate stay, LocalDate today, @Nullable LocalDate end, @Nullable Refusal refusal) {
        CardTerms terms = made("2026-11-22", new MidToLongTerm(STAY));
        check(() -> CardValidity.changed(terms, STAY, new MidToLongTerm(stay), today, DEFAULTS), end, refusal);
    }

    @Test
    void whoBecomesAPermanentResidentGetsTheLastBirthday() {
        CardTerms terms = made("2026-11-22", new MidToLongTerm(STAY));
        assertThat(CardValidity.changed(terms, STAY, new PermanentResident(), day("2027-01-01"), DEFAULTS))
                .isEqualTo(day("2036-05-04"));
    }

    @ParameterizedTest(name = "on {0}, granted before {1}: {2} {3}")
    @CsvSource({
        "2028-03-31, false, 2028-05-31,",
        "2028-04-01, false, , CARD_EXPIRED",
        "2028-03-01, true, , CARD_EXTENSION_REPEATED",
    })
    void aSpecialExtension(LocalDate today, boolean before, @Nullable LocalDate end, @Nullable Refusal refusal) {
        CardTerms terms = made("2026-11-22", new MidToLongTerm(STAY));
        check(() -> CardValidity.speciallyExtended(terms, STAY, before, today, DEFAULTS), end, refusal);
    }

    @Test
    void aSpecialExtensionEndsWithTheLastBirthday() {
        CardTerms terms = made("2026-11-22", new MidToLongTerm(day("2036-04-01")));
        assertThat(CardValidity.speciallyExtended(terms, day("2036-04-01"), false, day("2036-03-01"), DEFAULTS))
                .isEqualTo(day("2036-05-04"));
    }

    @Test
    void aCardWithoutStayIsNotExtended() {
        CardTerms terms = made("2026-11-22", new PermanentResident());
        LocalDate end = day("2036-05-04");
        check(
                () -> CardValidity.changed(terms, end, new MidToLongTerm(STAY), day("2027-01-01"), DEFAULTS),
                null,
                Refusal.CARD_WITHOUT_STAY);
        check(
                () -> CardValidity.speciallyExtended(terms, end, false, day("2027-01-01"), DEFAULTS),
                null,
                Refusal.CARD_WITHOUT_STAY);
    }

    @ParameterizedTest(name = "{0}, received {1}, made {2}: {3}")
    @CsvSource({
        "2026-01-01, 2025-12-31, 2026-01-20, DATE_BEFORE_BIRTH",
        "2000-01-01, 2026-01-20, 2026-01-19, DATE_OUT_OF_ORDER",
        "2000-01-01, 2028-03-30, 2028-04-01, APPLICANT_STAY_ENDED",
    })
    void daysInTheWrongOrder(LocalDate born, LocalDate received, LocalDate made, Refusal refusal) {
        check(
                () -> CardValidity.lastDay(new CardTerms(born, received, made, new MidToLongTerm(STAY)), DEFAULTS),
                null,
                refusal);
    }

    @Test
    void aBirthdayOn29FebruaryIsASwitch() {
        CardTerms terms =
                new CardTerms(day("2000-02-29"), day("2025-03-01"), day("2025-03-15"), new JapaneseNational());
        CertificateSwitches standard = CertificateSwitches.DEFAULTS;
        OfficeSwitches march = DEFAULTS.with(new CertificateSwitches(
                standard.authorityKeyIdentifier(),
                standard.subjectKeyIdentifier(),
                standard.notBefore(),
                LeapDayBirthdayPolicy.MAR_1,
                standard.authenticationPolicy()));
        assertThat(CardValidity.lastDay(terms, DEFAULTS)).isEqualTo(day("2035-02-28"));
        assertThat(CardValidity.lastDay(terms, march)).isEqualTo(day("2035-03-01"));
    }

    @ParameterizedTest(name = "planned {0}, moved {1}: file until {2}")
    @CsvSource({
        "2026-04-01, 2026-04-01, 2026-04-15",
        "2026-04-01, 2026-04-16, 2026-04-30",
        "2026-04-01, 2026-04-17, 2026-05-01",
        "2026-04-01, 2026-04-25, 2026-05-01",
        "2026-04-01, 2026-03-20, 2026-04-03",
    })
    void theLastDayToMoveIn(LocalDate planned, LocalDate moved, LocalDate last) {
        assertThat(CardValidity.lastDayToMoveIn(planned, moved)).isEqualTo(last);
    }

    @ParameterizedTest(name = "applied for on 2026-11-22, handed over on {0}: {1}")
    @CsvSource({"2026-11-21, DATE_OUT_OF_ORDER", "2026-11-22, CARD_NOT_SAME_DAY", "2026-11-23,"})
    void aCardIsNotMadeOnTheSameDay(LocalDate today, @Nullable Refusal refusal) {
        assertThat(CardValidity.handOver(day("2026-11-22"), today).orElse(null)).isEqualTo(refusal);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2015-12-31, CARD_NOT_YET", "2016-01-01,"})
    void cardsBeganIn2016(LocalDate date, @Nullable Refusal refusal) {
        assertThat(CardValidity.newCard(date).orElse(null)).isEqualTo(refusal);
    }

    /** The plan of rules.md §1.7. */
    @Test
    void theNextCardEndsAMonthAfterTheBirthdayAndIsRenewedWithinAYear() {
        CardTerms terms = made("2028-06-01", new JapaneseNational());
        assertThat(NextCard.lastDay(terms, DEFAULTS)).isEqualTo(day("2038-06-04"));
        assertThat(NextCard.windowOpens(day("2038-06-04"))).isEqualTo(day("2037-06-05"));
        assertThat(NextCard.lastDay(made("2028-06-01", new MidToLongTerm(day("2030-01-01"))), DEFAULTS))
                .isEqualTo(day("2030-01-01"));
    }

    private static void check(Supplier<LocalDate> computation, @Nullable LocalDate end, @Nullable Refusal refusal) {
        if (refusal == null) {
            assertThat(computation.get()).isEqualTo(end);
        } else {
            assertThatThrownBy(computation::get)
                    .isInstanceOfSatisfying(
                            RefusedException.class, e -> assertThat(e.refusal()).isEqualTo(refusal));
        }
    }

    private static CardTerms made(String issued, ResidenceStatus status) {
        return new CardTerms(day("1991-05-04"), day(issued).minusDays(21), day(issued), status);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
