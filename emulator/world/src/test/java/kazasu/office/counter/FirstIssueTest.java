package kazasu.office.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import kazasu.card.EmbeddedCard;
import kazasu.office.Application;
import kazasu.office.ApplicationState;
import kazasu.office.CardRecord;
import kazasu.office.CardState;
import kazasu.office.Refusal;
import kazasu.office.Standing;
import kazasu.office.rules.FormPin;
import kazasu.office.town.Townsfolk;
import kazasu.pki.CertificateKind;
import kazasu.pki.status.RevocationReason;
import org.junit.jupiter.api.Test;

class FirstIssueTest extends CounterFixture {
    private static final Attendance WITH_PASSPORT = Attendance.holderWithPassport(TARO.code());

    private CardRecord record(Application application) {
        return ledger.transact(
                books -> books.cards().find(application.card().orElseThrow()).orElseThrow());
    }

    @Test
    void aFirstCardIsOrderedMadeAndHandedOver() {
        Application ordered = counter().orderCard(CardOrder.of(TARO.code()));
        assertThat(record(ordered).state()).isEqualTo(CardState.ORDERED);
        clock.pass(Duration.ofDays(20));
        EmbeddedCard card = town.make(ordered.id());
        assertThat(record(ordered).state()).isEqualTo(CardState.MADE);
        assertThat(record(ordered).issued()).isEqualTo(LocalDate.of(2026, 12, 14));
        clock.pass(Duration.ofDays(10));
        Application done = counter().handOver(WITH_PASSPORT, card, Optional.empty(), pins);
        assertThat(done.state()).isEqualTo(ApplicationState.COMPLETED);
        assertThat(record(ordered).state()).isEqualTo(CardState.HANDED_OVER);
        assertThat(record(ordered).expires()).isEqualTo(LocalDate.of(2036, 5, 4));
        assertThat(lastDay(newest(TARO, CertificateKind.SIGNATURE))).isEqualTo(LocalDate.of(2031, 5, 4));
        assertThat(paid(TARO)).containsExactly(0);
        for (CertificateKind kind : CertificateKind.values()) {
            agrees(card, TARO, kind);
        }
        CounterCard seen = CounterCard.identify(card);
        for (FormPin pin : FormPin.values()) {
            seen.verify(pin, pins);
        }
    }

    @Test
    void noCardOnTheSameDay() {
        EmbeddedCard card =
                town.make(counter().orderCard(CardOrder.of(TARO.code())).id());
        refuses(Refusal.CARD_NOT_SAME_DAY, () -> counter().handOver(WITH_PASSPORT, card, Optional.empty(), pins));
    }

    @Test
    void theNewCardProvesNobodysIdentity() {
        EmbeddedCard card =
                town.make(counter().orderCard(CardOrder.of(TARO.code())).id());
        clock.pass(Duration.ofDays(1));
        refuses(Refusal.IDENTITY_NO_PHOTO_ID, () -> counter().handOver(HIMSELF, card, Optional.empty(), pins));
        refuses(
                Refusal.CARD_OF_ANOTHER_HOLDER,
                () -> counter()
                        .handOver(
                                Attendance.holderWithPassport(Townsfolk.HANAKO.code()), card, Optional.empty(), pins));
    }

    @Test
    void aSecondCardIsRefusedAndTheRefusalKept() {
        cardOf(TARO);
        refuses(Refusal.CARD_ALREADY_HELD, () -> counter().orderCard(CardOrder.of(TARO.code())));
        Application kept = ledger.transact(books -> books.applications().ofResident(TARO.code()))
                .get(1);
        assertThat(kept.state()).isEqualTo(ApplicationState.REFUSED);
        assertThat(kept.reason()).hasValue("card-already-held");
    }

    @Test
    void thereAreNoCardsWithoutPinsBeforeDecember2023() {
        clock.set(LocalDate.of(2023, 12, 14));
        CardOrder order = CardOrder.of(TARO.code()).withoutPins();
        refuses(Refusal.CARD_WITHOUT_PINS_NOT_YET, () -> counter().orderCard(order));
        clock.set(LocalDate.of(2023, 12, 15));
        assertThat(counter().orderCard(order).state()).isEqualTo(ApplicationState.ACCEPTED);
    }

    @Test
    void somebodyWhoIsOnNoRegisterGetsNothing() {
        refuses(Refusal.APPLICANT_NOT_ON_REGISTER, () -> counter().orderCard(CardOrder.of("99999999999")));
    }

    @Test
    void aCardWithoutCertificatesGetsThemLaterForNothing() {
        EmbeddedCard card = town.handedOver(TARO, CardOrder.of(TARO.code()).with(Set.of()), pins, clock);
        assertThat(certificates(TARO, CertificateKind.SIGNATURE)).isEmpty();
        counter().issue(WITH_PASSPORT, card, BOTH, pins);
        agrees(card, TARO, CertificateKind.SIGNATURE);
        agrees(card, TARO, CertificateKind.USER_AUTHENTICATION);
        assertThat(paid(TARO)).containsExactly(0, 0);
    }

    @Test
    void aCardThatNobodyCollectsIsDestroyed() {
        Application ordered = counter().orderCard(CardOrder.of(TARO.code()));
        town.make(ordered.id());
        counter().neverCollected(ordered.id());
        assertThat(record(ordered).state()).isEqualTo(CardState.LAPSED);
        assertThat(standing(newest(TARO, CertificateKind.SIGNATURE)))
                .isInstanceOfSatisfying(
                        Standing.Revoked.class,
                        revoked -> assertThat(revoked.reason()).isEqualTo(RevocationReason.UNSPECIFIED));
        counter().orderCard(CardOrder.of(TARO.code()));
    }

    @Test
    void aLostCardIsReplacedForAThousandYen() {
        EmbeddedCard lost = cardOf(TARO);
        Application again = counter().replaceLostCard(CardOrder.of(TARO.code()));
        assertThat(hasLive(TARO, CertificateKind.SIGNATURE)).isFalse();
        EmbeddedCard card = town.make(again.id());
        clock.pass(Duration.ofDays(1));
        counter().handOver(WITH_PASSPORT, card, Optional.empty(), pins);
        agrees(card, TARO, CertificateKind.SIGNATURE);
        assertThat(paid(TARO)).containsExactly(0, 1000);
        refuses(Refusal.CARD_LAPSED, () -> counter().renew(HIMSELF, lost, BOTH, pins));
    }

    @Test
    void aCardSpoiltAtTheFactoryIsMadeAnew() {
        Application ordered = counter().orderCard(CardOrder.of(TARO.code()));
        town.make(ordered.id());
        ledger.run(books -> books.cards().update(record(books, ordered).with(CardState.ORDERED)));
        town.make(ordered.id());
        assertThat(certificates(TARO, CertificateKind.SIGNATURE)).hasSize(2);
        assertThat(standing(certificates(TARO, CertificateKind.SIGNATURE).get(0)))
                .isInstanceOf(Standing.Revoked.class);
    }

    private static CardRecord record(kazasu.office.ledger.Books books, Application application) {
        return books.cards().find(application.card().orElseThrow()).orElseThrow();
    }
}
