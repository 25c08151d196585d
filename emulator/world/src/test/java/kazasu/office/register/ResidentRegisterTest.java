package kazasu.office.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kazasu.card.EmbeddedCard;
import kazasu.office.CardState;
import kazasu.office.OfficeSwitches;
import kazasu.office.Refusal;
import kazasu.office.Resident;
import kazasu.office.Standing;
import kazasu.office.counter.CounterCard;
import kazasu.office.counter.CounterFixture;
import kazasu.office.ledger.RegisterEntry;
import kazasu.office.town.Townsfolk;
import kazasu.pki.BirthDate;
import kazasu.pki.CertificateKind;
import kazasu.pki.Sex;
import kazasu.pki.status.RevocationReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ResidentRegisterTest extends CounterFixture {
    private static final String CODE = TARO.code();

    private CardState stateOf(EmbeddedCard card) {
        String number = CounterCard.identify(card).number();
        return ledger.transact(books -> books.cards().find(number).orElseThrow())
                .state();
    }

    private boolean isGood(CertificateKind kind) {
        return standing(newest(TARO, kind)).isGood();
    }

    private void signatureEnded() {
        assertThat(standing(newest(TARO, CertificateKind.SIGNATURE)))
                .isEqualTo(new Standing.Revoked(clock.instant(), RevocationReason.AFFILIATION_CHANGED));
        assertThat(isGood(CertificateKind.USER_AUTHENTICATION)).isTrue();
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                change("転居", register -> register.moveWithin(CODE, "群馬県前橋市別町二丁目")),
                change("婚姻", register -> register.changeName(CODE, "別姓　太郎")),
                change("性別", register -> register.correctSex(CODE, Sex.UNKNOWN)),
                change("生年月日", register -> register.correctBirthDate(CODE, BirthDate.of(LocalDate.of(1991, 5, 5)))),
                change("住居表示", register -> register.renumberAddress(CODE, "群馬県前橋市検証町一番")));
    }

    private static Arguments change(String name, Consumer<ResidentRegister> change) {
        return Arguments.of(name, change);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void aChangeOfAnAttributeEndsTheSignatureCertificateAlone(String name, Consumer<ResidentRegister> change) {
        EmbeddedCard card = cardOf(TARO);
        change.accept(town.register());
        signatureEnded();
        assertThat(stateOf(card)).isEqualTo(CardState.HANDED_OVER);
        counter().issue(HIMSELF, card, SIGNATURE, pins);
        agrees(card, TARO, CertificateKind.SIGNATURE);
    }

    @Test
    void aMinorCorrectionEndsNothing() {
        cardOf(TARO);
        town.register().minorCorrection(CODE, TARO.attributes());
        assertThat(isGood(CertificateKind.SIGNATURE)).isTrue();
    }

    @Test
    void aDeathEndsAllAndTheRecord() {
        EmbeddedCard card = cardOf(TARO);
        refuses(Refusal.DATE_IN_FUTURE, () -> town.register().death(CODE, LocalDate.of(2027, 1, 1)));
        town.register().death(CODE, LocalDate.of(2026, 11, 24));
        assertThat(isGood(CertificateKind.USER_AUTHENTICATION)).isFalse();
        assertThat(stateOf(card)).isEqualTo(CardState.LAPSED);
        refuses(Refusal.APPLICANT_NOT_ON_REGISTER, () -> town.register().moveWithin(CODE, "どこか"));
        refuses(Refusal.APPLICANT_NOT_ON_REGISTER, () -> counter().renew(HIMSELF, card, BOTH, pins));
    }

    @Test
    void aMoverKeepsTheCardIfTheNoticeComesInTime() {
        EmbeddedCard card = cardOf(TARO);
        town.register().noticeOfMovingOut(CODE, LocalDate.of(2026, 12, 1));
        assertThat(isGood(CertificateKind.SIGNATURE)).isTrue();
        clock.set(LocalDate.of(2026, 12, 14));
        town.register().moveIn(CODE, Townsfolk.TAKASAKI, "群馬県高崎市新町", LocalDate.of(2026, 12, 1));
        signatureEnded();
        assertThat(stateOf(card)).isEqualTo(CardState.HANDED_OVER);
        refuses(Refusal.APPLICANT_OF_OTHER_MUNICIPALITY, () -> counter().issue(HIMSELF, card, SIGNATURE, pins));
        town.counter(Townsfolk.TAKASAKI).issue(HIMSELF, card, SIGNATURE, pins);
        assertThat(newest(TARO, CertificateKind.SIGNATURE).municipality()).isEqualTo(Townsfolk.TAKASAKI.code());
    }

    @Test
    void aMoverLosesTheCardAfterFourteenDaysOrThirty() {
        EmbeddedCard card = cardOf(TARO);
        town.register().noticeOfMovingOut(CODE, LocalDate.of(2026, 12, 1));
        clock.set(LocalDate.of(2026, 12, 31));
        assertThat(town.register().daily()).isEmpty();
        clock.set(LocalDate.of(2027, 1, 1));
        assertThat(town.register().daily()).hasSize(1);
        assertThat(town.register().daily()).isEmpty();
        assertThat(stateOf(card)).isEqualTo(CardState.LAPSED);
        assertThat(isGood(CertificateKind.USER_AUTHENTICATION)).isFalse();
    }

    @Test
    void aLateNoticeOfMovingInCostsTheCard() {
        EmbeddedCard card = cardOf(TARO);
        town.register().noticeOfMovingOut(CODE, LocalDate.of(2026, 11, 26));
        clock.set(LocalDate.of(2026, 12, 11));
        town.register().moveIn(CODE, Townsfolk.TAKASAKI, "群馬県高崎市新町", LocalDate.of(2026, 11, 26));
        assertThat(stateOf(card)).isEqualTo(CardState.LAPSED);
    }

    @Test
    void abroadWithContinuedUseTheCardGoesAlong() {
        EmbeddedCard card = cardOf(TARO);
        town.register().departure(CODE, LocalDate.of(2026, 12, 1), true);
        assertThat(isGood(CertificateKind.SIGNATURE)).isTrue();
        clock.set(LocalDate.of(2026, 12, 1));
        town.register().daily();
        signatureEnded();
        assertThat(stateOf(card)).isEqualTo(CardState.HANDED_OVER);
        counter().issue(HIMSELF, card, SIGNATURE, pins);
        clock.pass(Duration.ofDays(100));
        town.register().returnFromAbroad(CODE, Townsfolk.MAEBASHI, "群馬県前橋市帰国町");
        signatureEnded();
    }

    @Test
    void abroadWithoutItEverythingEnds() {
        EmbeddedCard card = cardOf(TARO);
        town.register().departure(CODE, LocalDate.of(2026, 11, 25), false);
        assertThat(stateOf(card)).isEqualTo(CardState.LAPSED);
        assertThat(isGood(CertificateKind.USER_AUTHENTICATION)).isFalse();
        refuses(
                Refusal.DEPARTURE_NOT_JAPANESE,
                () -> town.register().departure(Townsfolk.MARIA.code(), LocalDate.of(2026, 11, 25), true));
    }

    @Test
    void aStayThatEndsTakesTheCardAlong() {
        EmbeddedCard card = cardOf(Townsfolk.MARIA);
        clock.set(LocalDate.of(2028, 3, 31));
        assertThat(town.register().daily()).isEmpty();
        clock.set(LocalDate.of(2028, 4, 1));
        town.register().daily();
        assertThat(stateOf(card)).isEqualTo(CardState.LAPSED);
    }

    @Test
    void aBatchRecordsItAtMidnight() {
        cardOf(TARO);
        town.with(OfficeSwitches.DEFAULTS.with("office.recording", "next-day"))
                .register()
                .changeName(CODE, "別姓　太郎");
        assertThat(isGood(CertificateKind.SIGNATURE)).isTrue();
        clock.pass(Duration.ofHours(14));
        assertThat(isGood(CertificateKind.SIGNATURE)).isFalse();
    }

    @Test
    void somebodyIsEnteredOnce() {
        Resident born = Townsfolk.newcomer(77, LocalDate.of(2026, 11, 1));
        assertThat(town.register().enter(born)).isEqualTo(town.register().find(born.code()));
        List<RegisterEntry> history = ledger.transact(books -> books.residents().history(born.code()));
        assertThat(history).hasSize(1);
        refuses(Refusal.DATE_IN_FUTURE, () -> town.register().enter(Townsfolk.newcomer(78, LocalDate.of(2027, 1, 1))));
    }
}
