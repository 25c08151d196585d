package kazasu.office.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kazasu.card.EmbeddedCard;
import kazasu.office.CardState;
import kazasu.office.CertificateRecord;
import kazasu.office.Refusal;
import kazasu.office.Standing;
import kazasu.office.ledger.RegisterEntry;
import kazasu.pki.CertificateKind;
import kazasu.pki.status.RevocationReason;
import org.junit.jupiter.api.Test;

class EndDeskTest extends CounterFixture {
    private static final Attendance WITH_PASSPORT = Attendance.holderWithPassport(TARO.code());

    private void revoked(CertificateKind kind, RevocationReason reason) {
        assertThat(standing(newest(TARO, kind))).isEqualTo(new Standing.Revoked(clock.instant(), reason));
    }

    private CardState stateOf(EmbeddedCard card) {
        String number = CounterCard.identify(card).number();
        return ledger.transact(books -> books.cards().find(number).orElseThrow())
                .state();
    }

    @Test
    void whatTheHolderNamesEnds() {
        cardOf(TARO);
        counter().revoke(WITH_PASSPORT, SIGNATURE);
        revoked(CertificateKind.SIGNATURE, RevocationReason.CESSATION_OF_OPERATION);
        assertThat(standing(newest(TARO, CertificateKind.USER_AUTHENTICATION)).isGood())
                .isTrue();
        refuses(Refusal.CERTIFICATE_NONE, () -> counter().revoke(WITH_PASSPORT, SIGNATURE));
    }

    @Test
    void aLeakedKeyEndsItsCertificate() {
        EmbeddedCard card = cardOf(TARO);
        counter().reportKeyCompromise(WITH_PASSPORT, BOTH);
        revoked(CertificateKind.SIGNATURE, RevocationReason.KEY_COMPROMISE);
        revoked(CertificateKind.USER_AUTHENTICATION, RevocationReason.KEY_COMPROMISE);
        refuses(Refusal.CERTIFICATE_REVOKED, () -> counter().renew(HIMSELF, card, SIGNATURE, pins));
        counter().issue(HIMSELF, card, BOTH, pins);
        agrees(card, TARO, CertificateKind.SIGNATURE);
    }

    @Test
    void anErrorInACertificateEndsIt() {
        cardOf(TARO);
        CertificateRecord wrong = newest(TARO, CertificateKind.SIGNATURE);
        assertThat(counter().recordingError(wrong.id()).holder()).isEqualTo(TARO.code());
        revoked(CertificateKind.SIGNATURE, RevocationReason.AFFILIATION_CHANGED);
        List<RegisterEntry> history = ledger.transact(books -> books.residents().history(TARO.code()));
        RegisterEntry told = history.get(history.size() - 1);
        assertThat(told.kind()).isEqualTo("RECORDING_ERROR");
        assertThat(told.detail()).isEqualTo(wrong.id().toString());
        refuses(Refusal.CERTIFICATE_REVOKED, () -> counter().recordingError(wrong.id()));
    }

    @Test
    void aLostCardIsStoppedAndFoundAgain() {
        EmbeddedCard card = cardOf(TARO);
        String number = CounterCard.identify(card).number();
        counter().reportLoss(number);
        assertThat(stateOf(card)).isEqualTo(CardState.SUSPENDED);
        for (CertificateKind kind : CertificateKind.values()) {
            assertThat(standing(newest(TARO, kind))).isInstanceOf(Standing.Held.class);
        }
        refuses(Refusal.CARD_SUSPENDED, () -> counter().renew(HIMSELF, card, BOTH, pins));
        refuses(Refusal.CARD_SUSPENDED, () -> counter().reportLoss(number));
        counter().cardFound(WITH_PASSPORT, card);
        assertThat(stateOf(card)).isEqualTo(CardState.HANDED_OVER);
        revoked(CertificateKind.SIGNATURE, RevocationReason.CESSATION_OF_OPERATION);
        revoked(CertificateKind.USER_AUTHENTICATION, RevocationReason.CESSATION_OF_OPERATION);
        refuses(Refusal.CARD_NOT_SUSPENDED, () -> counter().cardFound(WITH_PASSPORT, card));
    }

    @Test
    void certificatesAnewAfterALossCostSomethingEvenUnderTheWaiver() {
        clock.set(LocalDate.of(2022, 12, 28));
        EmbeddedCard card = cardOf(TARO);
        counter().renew(HIMSELF, card, BOTH, pins);
        counter().reportLoss(CounterCard.identify(card).number());
        counter().cardFound(WITH_PASSPORT, card);
        counter().issue(HIMSELF, card, BOTH, pins);
        assertThat(paid(TARO)).containsExactly(0, 0, 200);
    }

    @Test
    void aReturnedCardIsOver() {
        EmbeddedCard card = cardOf(TARO);
        counter().returnCard(HIMSELF, card);
        assertThat(stateOf(card)).isEqualTo(CardState.RETURNED);
        revoked(CertificateKind.USER_AUTHENTICATION, RevocationReason.CESSATION_OF_OPERATION);
        refuses(Refusal.CARD_RETURNED, () -> counter().issue(HIMSELF, card, BOTH, pins));
        counter().orderCard(CardOrder.of(TARO.code()));
    }
}
