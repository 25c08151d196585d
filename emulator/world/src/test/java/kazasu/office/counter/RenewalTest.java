package kazasu.office.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import kazasu.card.EmbeddedCard;
import kazasu.card.Vanishing;
import kazasu.office.Application;
import kazasu.office.ApplicationState;
import kazasu.office.CertificateRecord;
import kazasu.office.Refusal;
import kazasu.office.Standing;
import kazasu.office.rules.FormPin;
import kazasu.office.town.Townsfolk;
import kazasu.office.town.TypedPins;
import kazasu.pki.CertificateKind;
import kazasu.pki.status.RevocationReason;
import org.junit.jupiter.api.Test;

class RenewalTest extends CounterFixture {
    @Test
    void withinTheWindowItIsTheSixthBirthdayAndTheOldOneEnds() {
        EmbeddedCard card = cardOf(TARO);
        CertificateRecord old = newest(TARO, CertificateKind.SIGNATURE);
        clock.set(LocalDate.of(2031, 2, 5));
        Application done = counter().renew(HIMSELF, card, BOTH, pins);
        assertThat(done.state()).isEqualTo(ApplicationState.COMPLETED);
        CertificateRecord renewed = newest(TARO, CertificateKind.SIGNATURE);
        assertThat(lastDay(renewed)).isEqualTo(LocalDate.of(2036, 5, 4));
        assertThat(renewed.replaces()).hasValue(old.id());
        assertThat(standing(old)).isEqualTo(new Standing.Revoked(clock.instant(), RevocationReason.SUPERSEDED));
        agrees(card, TARO, CertificateKind.SIGNATURE);
        agrees(card, TARO, CertificateKind.USER_AUTHENTICATION);
        assertThat(paid(TARO)).containsExactly(0, 200);
    }

    @Test
    void beforeTheWindowItCountsAsANewIssue() {
        EmbeddedCard card = cardOf(TARO);
        clock.set(LocalDate.of(2031, 2, 4));
        counter().renew(HIMSELF, card, BOTH, pins);
        assertThat(lastDay(newest(TARO, CertificateKind.SIGNATURE))).isEqualTo(LocalDate.of(2035, 5, 4));
    }

    @Test
    void afterExpiryItIsAnIssue() {
        EmbeddedCard card = cardOf(TARO);
        clock.set(LocalDate.of(2031, 5, 5));
        refuses(Refusal.CERTIFICATE_EXPIRED, () -> counter().renew(HIMSELF, card, BOTH, pins));
        counter().issue(HIMSELF, card, BOTH, pins);
        assertThat(lastDay(newest(TARO, CertificateKind.SIGNATURE))).isEqualTo(LocalDate.of(2036, 5, 4));
    }

    @Test
    void aSecondLiveOneIsNotIssued() {
        EmbeddedCard card = cardOf(TARO);
        refuses(Refusal.CERTIFICATE_DOUBLE_ISSUE, () -> counter().issue(HIMSELF, card, SIGNATURE, pins));
    }

    @Test
    void aWrongPinStopsItBeforeTheCardIsTouched() {
        EmbeddedCard card = cardOf(TARO);
        CertificateRecord old = newest(TARO, CertificateKind.SIGNATURE);
        TypedPins wrong = TypedPins.specimen().knows(FormPin.SIGNATURE, "WRONG999");
        refuses(Refusal.PIN_WRONG, () -> counter().renew(HIMSELF, card, SIGNATURE, wrong));
        assertThat(standing(old).isGood()).isTrue();
        agrees(card, TARO, CertificateKind.SIGNATURE);
        assertThat(counter().resume(card, pins)).isEmpty();
    }

    @Test
    void theCardOfSomebodyElseIsRefused() {
        EmbeddedCard card = cardOf(TARO);
        refuses(
                Refusal.CARD_OF_ANOTHER_HOLDER,
                () -> counter().renew(Attendance.holder(Townsfolk.HANAKO.code()), card, BOTH, pins));
        refuses(
                Refusal.APPLICANT_OF_OTHER_MUNICIPALITY,
                () -> town.counter(Townsfolk.TAKASAKI).renew(HIMSELF, card, BOTH, pins));
    }

    @Test
    void aCardTakenOutInTheMiddleCanBeGoneOnWith() {
        EmbeddedCard card = cardOf(TARO);
        card.powerOff();
        refuses(Refusal.CARD_REMOVED, () -> counter().renew(HIMSELF, new Vanishing(card, false, 60), BOTH, pins));
        refuses(Refusal.OFFICE_UNFINISHED_APPLICATION, () -> counter().renew(HIMSELF, card, BOTH, pins));
        Application done = counter().resume(card, pins).orElseThrow();
        assertThat(done.state()).isEqualTo(ApplicationState.COMPLETED);
        agrees(card, TARO, CertificateKind.SIGNATURE);
        agrees(card, TARO, CertificateKind.USER_AUTHENTICATION);
        assertThat(paid(TARO)).containsExactly(0, 200);
    }

    @Test
    void orGivenUp() {
        EmbeddedCard card = cardOf(TARO);
        card.powerOff();
        refuses(Refusal.CARD_REMOVED, () -> counter().renew(HIMSELF, new Vanishing(card, false, 60), BOTH, pins));
        Application open = ledger.transact(books -> books.applications().ofResident(TARO.code()))
                .get(1);
        Application closed = counter().abandon(open.id(), Optional.of(card));
        assertThat(closed.state()).isEqualTo(ApplicationState.ABANDONED);
        assertThat(hasLive(TARO, CertificateKind.SIGNATURE)).isFalse();
        assertThat(paid(TARO)).containsExactly(0);
        counter().issue(HIMSELF, card, BOTH, pins);
        agrees(card, TARO, CertificateKind.SIGNATURE);
    }

    @Test
    void aDayWithoutAnAuthorityStopsItBeforeTheCardIsTouched() {
        clock.set(LocalDate.of(2029, 6, 1));
        EmbeddedCard card = cardOf(TARO);
        clock.set(LocalDate.of(2033, 7, 17));
        refuses(Refusal.CERTIFICATE_NO_GENERATION, () -> counter().renew(HIMSELF, card, BOTH, pins));
        assertThat(counter().resume(card, pins)).isEmpty();
        agrees(card, TARO, CertificateKind.SIGNATURE);
        agrees(card, TARO, CertificateKind.USER_AUTHENTICATION);
    }

    @Test
    void aCardThatWasNotHandedOverIsCalledSo() {
        EmbeddedCard card =
                town.make(counter().orderCard(CardOrder.of(TARO.code())).id());
        refuses(Refusal.CARD_NOT_HANDED_OVER, () -> counter().renew(HIMSELF, card, BOTH, pins));
    }
}
