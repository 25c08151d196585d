package kazasu.portal.tap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.security.cert.CertificateEncodingException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import kazasu.card.EmbeddedCard;
import kazasu.card.SeededChance;
import kazasu.client.CardSigner;
import kazasu.client.JpkiCard;
import kazasu.office.counter.CounterFixture;
import kazasu.office.rules.Fees;
import kazasu.office.rules.Phone;
import kazasu.pki.CertificateKind;
import kazasu.portal.CardAnswer;
import kazasu.portal.PortalException;
import kazasu.portal.PortalRefusal;
import kazasu.portal.PortalSite;
import kazasu.portal.TestKeys;
import kazasu.portal.UnverifiedException;
import kazasu.portal.account.Session;
import kazasu.verifier.Document;
import kazasu.verifier.Reason;
import org.junit.jupiter.api.Test;

class TerminalTest extends CounterFixture {
    private static final FaceAuthorisation AUTHORISED =
            new FaceAuthorisation(LocalDate.of(2024, 4, 1), Optional.empty());

    private final EmbeddedCard card = cardOf(TARO);
    private final PortalSite site = new PortalSite(new PortalSite.Setting(
            ledger, town.authorities(), TestKeys.PORTAL, clock, new SeededChance(18, 1), Fees.Check.OCSP));
    private final Terminal terminal = new Terminal(site, Optional.of(AUTHORISED));

    TerminalTest() {
        published();
    }

    private void published() {
        clock.pass(Duration.ofMinutes(15));
    }

    private static CardAnswer byPin(EmbeddedCard card) {
        return challenge -> {
            byte[] bytes = challenge.encoded();
            try (CardSigner signer = CardSigner.of(card, CertificateKind.USER_AUTHENTICATION, "1234".toCharArray())) {
                return new Document.LoginAnswer(
                        bytes, signer.sign(bytes), signer.certificate().getEncoded());
            } catch (CertificateEncodingException e) {
                throw new AssertionError(e);
            }
        };
    }

    @Test
    void theCardAloneOpensWhatThePinOpenedBefore() {
        refuses(PortalRefusal.NOT_CHECKED_BEFORE, () -> terminal.tap(card));
        Session first = terminal.prove(byPin(card));
        Session later = terminal.tap(card);
        assertThat(later.account()).isEqualTo(first.account());
        assertThat(later.means()).isEqualTo(Session.Means.TAP);
        assertThat(card.isPowered()).isFalse();
    }

    @Test
    void aTapIsNoProofForTheNextOne() {
        terminal.face(card, () -> true);
        refuses(PortalRefusal.NOT_CHECKED_BEFORE, () -> terminal.tap(card));
    }

    @Test
    void aTapAsksWhetherTheCertificateStands() {
        terminal.prove(byPin(card));
        counter().revoke(HIMSELF, AUTHENTICATION);
        published();
        unverified(Reason.REVOKED, () -> terminal.tap(card));
        unverified(Reason.REVOKED, () -> terminal.face(card, () -> true));
    }

    @Test
    void aTapSpendsNoTry() {
        terminal.prove(byPin(card));
        terminal.tap(card);
        card.powerOn();
        assertThat(JpkiCard.select(card).triesLeft(CertificateKind.USER_AUTHENTICATION))
                .isEqualTo(3);
    }

    @Test
    void anAndroidPhoneGivesNothingWithoutThePin() {
        EmbeddedCard phone = town.online().enrol(town.online().enrolment(Phone.ANDROID, card, pins), chance, pins);
        published();
        refuses(PortalRefusal.CARD_WANTS_PIN, () -> terminal.tap(phone));
        refuses(PortalRefusal.CARD_WANTS_PIN, () -> terminal.face(phone, () -> true));
    }

    @Test
    void theFaceOpensForTheAuthorisedOnly() {
        assertThat(terminal.face(card, () -> true).means()).isEqualTo(Session.Means.FACE);
        refuses(PortalRefusal.FACE_DIFFERS, () -> terminal.face(card, () -> false));
        AtomicInteger compared = new AtomicInteger();
        for (Optional<FaceAuthorisation> none : List.of(
                Optional.<FaceAuthorisation>empty(),
                Optional.of(new FaceAuthorisation(LocalDate.of(2099, 1, 1), Optional.empty())),
                Optional.of(
                        new FaceAuthorisation(LocalDate.of(2020, 1, 1), Optional.of(LocalDate.of(2020, 12, 31)))))) {
            refuses(
                    PortalRefusal.NOT_AUTHORISED,
                    () -> new Terminal(site, none).face(card, () -> {
                        compared.incrementAndGet();
                        return true;
                    }));
        }
        assertThat(compared).hasValue(0);
    }

    @Test
    void somethingElseInTheReaderIsNoCard() {
        refuses(PortalRefusal.NOT_FROM_CARD, () -> terminal.tap(new Stranger()));
    }

    private void refuses(PortalRefusal refusal, Runnable entry) {
        assertThatExceptionOfType(PortalException.class)
                .isThrownBy(entry::run)
                .satisfies(e -> assertThat(e.refusal()).isEqualTo(refusal));
    }

    private void unverified(Reason reason, Runnable entry) {
        assertThatExceptionOfType(UnverifiedException.class)
                .isThrownBy(entry::run)
                .satisfies(e -> assertThat(e.reason()).isEqualTo(reason));
    }
}
