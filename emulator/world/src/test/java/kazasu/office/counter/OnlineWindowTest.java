package kazasu.office.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kazasu.card.EmbeddedCard;
import kazasu.office.CardKind;
import kazasu.office.CardState;
import kazasu.office.CertificateRecord;
import kazasu.office.Refusal;
import kazasu.office.Standing;
import kazasu.office.rules.Phone;
import kazasu.pki.CertificateKind;
import org.junit.jupiter.api.Test;

class OnlineWindowTest extends CounterFixture {
    private final EmbeddedCard card = cardOf(TARO);
    private final OnlineWindow online = town.online();

    private EmbeddedCard enrolled(Phone phone) {
        return online.enrol(online.enrolment(phone, card, pins), chance, pins);
    }

    private List<CertificateRecord> on(EmbeddedCard device) {
        String number = CounterCard.identify(device).number();
        return ledger.transact(books -> books.certificates().ofCard(number));
    }

    @Test
    void anOwnSignatureRevokes() {
        online.revoke(online.revocation(SIGNATURE, card, pins));
        assertThat(hasLive(TARO, CertificateKind.SIGNATURE)).isFalse();
        assertThat(hasLive(TARO, CertificateKind.USER_AUTHENTICATION)).isTrue();
        SignedRequest again = online.revocation(AUTHENTICATION, card, pins);
        refuses(Refusal.CERTIFICATE_REVOKED, () -> online.revoke(again));
    }

    @Test
    void aRequestThatWasChangedDoesNothing() {
        SignedRequest signed = online.revocation(SIGNATURE, card, pins);
        SignedRequest changed =
                new SignedRequest("REVOKE USER_AUTHENTICATION", signed.certificate(), signed.signature());
        refuses(Refusal.CERTIFICATE_OF_ANOTHER_HOLDER, () -> online.revoke(changed));
        refuses(
                Refusal.CERTIFICATE_OF_ANOTHER_HOLDER,
                () -> online.revoke(online.enrolment(Phone.ANDROID, card, pins)));
        assertThat(hasLive(TARO, CertificateKind.SIGNATURE)).isTrue();
    }

    @Test
    void aPhoneGetsCertificatesBesideTheCards() {
        EmbeddedCard phone = enrolled(Phone.ANDROID);
        assertThat(CounterCard.identify(phone).kind()).isEqualTo(CardKind.ANDROID);
        assertThat(on(phone)).hasSize(2).allMatch(record -> standing(record).isGood());
        agrees(phone, TARO, CertificateKind.SIGNATURE);
        assertThat(on(card)).allMatch(record -> standing(record).isGood());
    }

    @Test
    void oneAndroidPhoneAPersonAndSeveralIphones() {
        EmbeddedCard first = enrolled(Phone.ANDROID);
        EmbeddedCard second = enrolled(Phone.ANDROID);
        assertThat(on(first)).allMatch(record -> standing(record) instanceof Standing.Revoked);
        assertThat(on(second)).allMatch(record -> standing(record).isGood());
        EmbeddedCard iphone = enrolled(Phone.IPHONE);
        enrolled(Phone.IPHONE);
        assertThat(on(iphone)).allMatch(record -> standing(record).isGood());
    }

    @Test
    void aFoundPhoneIsReleasedButNotItsSignatureCertificate() {
        EmbeddedCard phone = enrolled(Phone.ANDROID);
        String number = CounterCard.identify(phone).number();
        counter().reportLoss(number);
        assertThat(on(phone)).allMatch(record -> standing(record) instanceof Standing.Held);
        assertThat(online.release(online.release(number, card, pins)).state()).isEqualTo(CardState.HANDED_OVER);
        assertThat(on(phone))
                .allMatch(
                        record -> standing(record).isGood() == (record.kind() == CertificateKind.USER_AUTHENTICATION));
    }

    @Test
    void aCardIsNotReleasedThatWay() {
        EmbeddedCard phone = enrolled(Phone.ANDROID);
        String number = CounterCard.identify(card).number();
        refuses(Refusal.CARD_UNKNOWN, () -> online.release(online.release(number, phone, pins)));
    }
}
