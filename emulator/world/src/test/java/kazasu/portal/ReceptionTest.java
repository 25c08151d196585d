package kazasu.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import kazasu.card.SeededChance;
import kazasu.office.agency.Publication;
import kazasu.office.rules.Fees;
import kazasu.office.town.Townsfolk;
import kazasu.pki.CertificateKind;
import kazasu.pki.status.CrlSchedule;
import kazasu.portal.form.FilledForm;
import kazasu.portal.store.Sent;
import kazasu.portal.store.Submission;
import kazasu.portal.store.SubmissionState;
import kazasu.publication.SmallOffice;
import kazasu.verifier.Reason;
import kazasu.verifier.RevocationSource;
import kazasu.verifier.RevocationStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class ReceptionTest {
    private final SmallOffice office = new SmallOffice();
    private final Applicant taro = new Applicant(Townsfolk.TARO, office.card(), office.clock);
    private final Applicant hanako = new Applicant(Townsfolk.HANAKO, office.card(Townsfolk.HANAKO), office.clock);
    private final Outage outage = new Outage();
    private final Reception reception;

    ReceptionTest() {
        // what was issued is published with the next quarter of an hour
        office.clock.pass(Duration.ofMinutes(15));
        reception = site(Fees.Check.OCSP).reception();
    }

    @AfterEach
    void close() {
        office.close();
    }

    private PortalSite site(Fees.Check check) {
        return new PortalSite(
                new PortalSite.Setting(
                        office.ledger,
                        office.authorities(),
                        TestKeys.PORTAL,
                        office.clock,
                        new SeededChance(53, 1),
                        check),
                outage);
    }

    /** The source of revocations fails as long as a test says so. */
    private static final class Outage implements UnaryOperator<RevocationSource> {
        private Optional<Reason> reason = Optional.empty();

        @Override
        public RevocationSource apply(RevocationSource source) {
            return (certificate, authority, at) -> reason.<RevocationStatus>map(
                            why -> new RevocationStatus.Unavailable(why, "test"))
                    .orElseGet(() -> source.of(certificate, authority, at));
        }
    }

    private Submission handedOut() {
        return reception.handOut(Reception.filled("moving-out", taro.movingOut()), Optional.empty());
    }

    private Submission sent(Submission draft, Sent sent) {
        return reception.receive(draft.id(), sent);
    }

    private void refused(Submission answer, String reason) {
        assertThat(answer.reason()).contains(reason);
        assertThat(answer.state()).isEqualTo(SubmissionState.REFUSED);
        assertThat(answer.receptionNumber()).isPresent();
        assertThat(PortalRefusal.meaning(reason)).isPresent();
    }

    @Test
    void aRightSignatureIsAccepted() {
        Submission draft = handedOut();
        Submission answer = sent(draft, taro.cms(reception.document(draft)));
        assertThat(answer.reason()).isEmpty();
        assertThat(answer.state()).isEqualTo(SubmissionState.ACCEPTED);
        assertThat(answer.receptionNumber().orElseThrow()).startsWith("20261124-");
        assertThat(answer.signer())
                .contains(taro.held(CertificateKind.SIGNATURE).record().id());
        assertThat(reception.form(answer).map(FilledForm::values))
                .isEqualTo(reception.form(draft).map(FilledForm::values));
    }

    @Test
    void theFormHoldsWhatWasTyped() {
        Submission draft = handedOut();
        String form = new String(reception.document(draft), StandardCharsets.UTF_8);
        assertThat(form)
                .contains("submission=\"" + draft.id() + "\"")
                .contains("試験用 TEST")
                .contains("date=\"2026-11-24\"")
                .contains("&lt;TEST&gt; &amp; &quot;引用&quot;");
        assertThat(reception.form(draft).orElseThrow().values()).containsAllEntriesOf(taro.movingOut());
    }

    @Test
    void sendingAgainGivesTheSameNumber() {
        Submission draft = handedOut();
        Sent sent = taro.cms(reception.document(draft));
        Submission first = sent(draft, sent);
        office.clock.pass(Duration.ofDays(3));
        assertThat(sent(draft, sent)).isEqualTo(first);
    }

    @Test
    void anotherSignatureForTheSameApplicationIsNotTaken() {
        Submission draft = handedOut();
        sent(draft, taro.cms(reception.document(draft)));
        office.clock.pass(Duration.ofSeconds(1));
        Sent other = taro.cms(reception.document(draft));
        assertThatExceptionOfType(PortalException.class)
                .isThrownBy(() -> sent(draft, other))
                .satisfies(e -> assertThat(e.refusal()).isEqualTo(PortalRefusal.ALREADY_SENT));
    }

    @Test
    void aSignatureOfAnotherFormIsRefused() {
        Submission draft = handedOut();
        Submission other = handedOut();
        refused(sent(draft, taro.cms(reception.document(other))), Reason.CONTENT_CHANGED.word());
    }

    @Test
    void aSignatureOfSomebodyElseIsRefused() {
        Submission draft = handedOut();
        refused(sent(draft, hanako.cms(reception.document(draft))), Reason.ATTRIBUTES_DIFFERENT.word());
    }

    @Test
    void theAuthenticationKeySignsNoForm() {
        Submission draft = handedOut();
        Submission answer = sent(draft, taro.cmsByAuthenticationKey(reception.document(draft)));
        assertThat(answer.state()).isEqualTo(SubmissionState.REFUSED);
    }

    @Test
    void aRevokedCertificateIsRefused() {
        office.revoke(taro.held(CertificateKind.SIGNATURE));
        office.clock.pass(Duration.ofMinutes(15));
        Submission draft = handedOut();
        refused(sent(draft, taro.cms(reception.document(draft))), Reason.REVOKED.word());
        assertThat(reception.form(reception.find(draft.id()))).isEmpty();
    }

    @Test
    void aHeldCertificateIsRefused() {
        office.hold(taro.held(CertificateKind.SIGNATURE));
        office.clock.pass(Duration.ofMinutes(15));
        Submission draft = handedOut();
        refused(sent(draft, taro.cms(reception.document(draft))), Reason.ON_HOLD.word());
    }

    @Test
    void whatIsNoSignatureIsRefused() {
        refused(
                sent(handedOut(), new Sent("application/pkcs7-signature", new byte[] {0x30, 0x03, 2, 1, 1})),
                Reason.MALFORMED.word());
    }

    @Test
    void anUnreachableSourceHoldsAndNeverAccepts() {
        outage.reason = Optional.of(Reason.REVOCATION_UNREACHABLE);
        Submission draft = handedOut();
        Sent sent = taro.cms(reception.document(draft));
        Submission waiting = sent(draft, sent);
        assertThat(waiting.state()).isEqualTo(SubmissionState.PENDING);
        assertThat(waiting.reason()).contains(Reason.REVOCATION_UNREACHABLE.word());
        assertThat(waiting.receptionNumber()).isPresent();
        assertThat(sent(draft, sent)).isEqualTo(waiting);
        assertThat(reception.checkAgain(draft.id()).state()).isEqualTo(SubmissionState.PENDING);
        outage.reason = Optional.empty();
        assertThat(reception.checkAllAgain()).extracting(Submission::state).containsExactly(SubmissionState.ACCEPTED);
        assertThat(reception.checkAgain(draft.id()).receptionNumber()).isEqualTo(waiting.receptionNumber());
    }

    @Test
    void whatWaitedIsRefusedIfItTurnsOutToBeRevoked() {
        outage.reason = Optional.of(Reason.REVOCATION_STALE);
        Submission draft = handedOut();
        sent(draft, taro.cms(reception.document(draft)));
        office.revoke(taro.held(CertificateKind.SIGNATURE));
        office.clock.pass(Duration.ofMinutes(15));
        outage.reason = Optional.empty();
        refused(reception.checkAgain(draft.id()), Reason.REVOKED.word());
    }

    /** By lists: none was published, then there is one, then it has run out. */
    @Test
    void aListThatRanOutHolds() {
        Reception byLists = site(Fees.Check.CRL).reception();
        Submission draft = handedOut();
        assertThat(byLists.receive(draft.id(), taro.cms(reception.document(draft)))
                        .reason())
                .contains(Reason.REVOCATION_STALE.word());
        office.clock.pass(Duration.ofDays(1));
        new Publication(office.ledger, office.authorities(), office.clock, CrlSchedule.DEFAULT).publishDue();
        assertThat(byLists.checkAgain(draft.id()).state()).isEqualTo(SubmissionState.ACCEPTED);
        Submission later = handedOut();
        office.clock.pass(Duration.ofDays(14));
        Submission last = handedOut();
        assertThat(byLists.receive(last.id(), taro.cms(reception.document(last)))
                        .reason())
                .contains(Reason.REVOCATION_STALE.word());
        assertThat(later.id()).isNotEqualTo(last.id());
    }

    @Test
    void theAgencyIsAskedAndCharges() {
        Submission draft = handedOut();
        sent(draft, taro.cms(reception.document(draft)));
        long answers = office.ledger.transact(books -> books.queries()
                .bill(PortalSite.PARTY, java.time.YearMonth.of(2026, 11))
                .queries());
        assertThat(answers).isEqualTo(1);
    }

    @Test
    void noCertificateIsStoredInTheOpen() {
        Submission draft = handedOut();
        sent(draft, taro.cms(reception.document(draft)));
        X509Certificate certificate =
                taro.held(CertificateKind.SIGNATURE).record().certificate();
        byte[] key = certificate.getPublicKey().getEncoded();
        byte[] stored = office.ledger.transact(books -> books.beside()
                .one(
                        "select sent_envelope from portal_submission where id = ?",
                        row -> row.bytes("sent_envelope"),
                        draft.id()));
        assertThat(new String(stored, StandardCharsets.ISO_8859_1))
                .doesNotContain(new String(key, 30, 100, StandardCharsets.ISO_8859_1));
    }

    @Test
    void whatIsNotFilledInIsNotHandedOut() {
        Map<String, String> typed = new HashMap<>(taro.movingOut());
        typed.put("moving-date", "2026-02-30");
        typed.remove("new-address");
        FilledForm form = Reception.filled("moving-out", typed);
        assertThat(form.problems()).containsOnlyKeys("new-address", "moving-date");
        assertThatExceptionOfType(PortalException.class)
                .isThrownBy(() -> reception.handOut(form, Optional.empty()))
                .satisfies(e -> assertThat(e.refusal()).isEqualTo(PortalRefusal.FORM_INCOMPLETE));
    }

    @Test
    void strangersGetNothing() {
        for (Sent sent :
                new Sent[] {new Sent("application/pkcs7-signature", new byte[0]), new Sent("image/png", new byte[] {1})
                }) {
            assertThatExceptionOfType(PortalException.class).isThrownBy(() -> sent(handedOut(), sent));
        }
        assertThatExceptionOfType(PortalException.class)
                .isThrownBy(() -> reception.receive(
                        "'; drop table portal_submission; --", new Sent("application/xml", new byte[] {1})))
                .satisfies(e -> assertThat(e.refusal()).isEqualTo(PortalRefusal.SUBMISSION_UNKNOWN));
    }
}
