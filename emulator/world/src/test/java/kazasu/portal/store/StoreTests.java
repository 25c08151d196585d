package kazasu.portal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import kazasu.card.SeededChance;
import kazasu.office.CertificateId;
import kazasu.office.ledger.Ledger;
import kazasu.office.town.MovableClock;
import kazasu.portal.TestKeys;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What the store must do, on a database that a subclass names. The tests share it, so each has a day of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class StoreTests {
    private static final byte[] SIGNATURE = {1, 2, 3};
    private static final Sent SENT = new Sent("application/pkcs7-signature", SIGNATURE);
    private static final CertificateId SIGNER = new CertificateId("signature-2023", BigInteger.valueOf(0x0100_0000));
    private static final Decision ACCEPTED =
            new Decision(SubmissionState.ACCEPTED, Optional.empty(), Optional.of(SIGNER));
    private static final Decision PENDING =
            new Decision(SubmissionState.PENDING, Optional.of("revocation-stale"), Optional.of(SIGNER));
    private static final Decision REFUSED =
            new Decision(SubmissionState.REFUSED, Optional.of("revoked"), Optional.of(SIGNER));

    private Ledger ledger = Ledger.inMemory();
    private final MovableClock clock = MovableClock.on(LocalDate.of(2026, 11, 1));
    private SubmissionStore store = store();

    abstract Ledger open();

    private SubmissionStore store() {
        return new SubmissionStore(ledger, TestKeys.PORTAL.encryption(), clock, new SeededChance(51, 2));
    }

    @BeforeAll
    void begin() {
        ledger.close();
        ledger = open();
        store = store();
    }

    @AfterAll
    void end() {
        ledger.close();
    }

    private static byte[] form(String id) {
        return ("<form id='" + id + "'>転出届</form>").getBytes(StandardCharsets.UTF_8);
    }

    private Submission draft() {
        return store.draft("moving-out", Optional.empty(), StoreTests::form);
    }

    @Test
    void aDraftComesBackByteForByte() {
        Submission draft = draft();
        assertThat(store.find(draft.id())).contains(draft);
        assertThat(store.form(draft)).contains(form(draft.id()));
        assertThat(store.sent(draft)).isEmpty();
        assertThat(store.find("nobody's")).isEmpty();
    }

    @Test
    void noPlainTextIsStored() {
        Submission draft = draft();
        store.receive(draft.id(), new Sent("application/xml", form("sent")), ACCEPTED);
        List<byte[]> stored = ledger.transact(books -> {
            SubmissionRows rows = new SubmissionRows(books.beside());
            return List.of(
                    rows.form(draft.id()).orElseThrow(),
                    rows.sent(draft.id()).orElseThrow().envelope());
        });
        assertThat(stored)
                .allSatisfy(bytes -> assertThat(new String(bytes, StandardCharsets.UTF_8))
                        .doesNotContain("転出届")
                        .doesNotContain("form"));
    }

    @Test
    void whatIsReceivedHasANumberAndIsThere() {
        Submission draft = draft();
        Submission received = store.receive(draft.id(), SENT, ACCEPTED);
        assertThat(received.state()).isEqualTo(SubmissionState.ACCEPTED);
        assertThat(received.receptionNumber().orElseThrow()).matches("[0-9]{8}-[0-9]{6}");
        assertThat(received.signer()).contains(SIGNER);
        assertThat(store.find(draft.id())).contains(received);
        assertThat(store.sent(received).orElseThrow().bytes()).isEqualTo(SIGNATURE);
    }

    @Test
    void aSecondReceptionChangesNothing() {
        Submission draft = draft();
        Submission first = store.receive(draft.id(), SENT, REFUSED);
        assertThat(store.receive(draft.id(), new Sent("application/xml", new byte[] {9}), ACCEPTED))
                .isEqualTo(first);
        assertThat(store.decide(draft.id(), ACCEPTED)).isEqualTo(first);
    }

    @Test
    void ofARefusedOneNothingIsKeptThatWasSent() {
        Submission refused = store.receive(draft().id(), SENT, REFUSED);
        assertThat(refused.reason()).contains("revoked");
        assertThat(store.form(refused)).isEmpty();
        assertThat(store.sent(refused)).isEmpty();
    }

    @Test
    void whatWaitsIsDecidedLater() {
        Submission waiting = store.receive(draft().id(), SENT, PENDING);
        assertThat(store.pending()).contains(waiting);
        Submission accepted = store.decide(waiting.id(), ACCEPTED);
        assertThat(accepted.state()).isEqualTo(SubmissionState.ACCEPTED);
        assertThat(accepted.reason()).isEmpty();
        assertThat(accepted.receptionNumber()).isEqualTo(waiting.receptionNumber());
        assertThat(store.pending()).extracting(Submission::id).doesNotContain(waiting.id());
    }

    @Test
    void numbersOfADayCountUpWithoutGaps() {
        clock.pass(Duration.ofDays(2));
        List<String> numbers = IntStream.range(0, 3)
                .mapToObj(i -> store.receive(draft().id(), SENT, i == 1 ? REFUSED : ACCEPTED)
                        .receptionNumber()
                        .orElseThrow()
                        .substring(9))
                .toList();
        assertThat(numbers).containsExactly("000001", "000002", "000003");
    }

    @Test
    void manyAtOnceGetNumbersOfTheirOwn() {
        clock.pass(Duration.ofDays(2));
        List<Submission> drafts = IntStream.range(0, 40).mapToObj(i -> draft()).toList();
        Set<String> numbers = ConcurrentHashMap.newKeySet();
        drafts.parallelStream()
                .forEach(draft -> numbers.add(store.receive(draft.id(), SENT, ACCEPTED)
                        .receptionNumber()
                        .orElseThrow()));
        assertThat(numbers).hasSize(40);
    }

    @Test
    void theSameOneAtOnceIsReceivedOnce() {
        Submission draft = draft();
        Set<String> numbers = ConcurrentHashMap.newKeySet();
        IntStream.range(0, 16)
                .parallel()
                .forEach(i -> numbers.add(store.receive(draft.id(), SENT, ACCEPTED)
                        .receptionNumber()
                        .orElseThrow()));
        assertThat(numbers).hasSize(1);
    }

    @Test
    void aDraftThatNobodySendsIsForgotten() {
        Submission draft = draft();
        Submission received = store.receive(draft().id(), SENT, ACCEPTED);
        clock.pass(SubmissionStore.DRAFT_LIFE);
        assertThat(store.find(draft.id())).isEmpty();
        draft();
        assertThat(store.form(draft)).isEmpty();
        assertThat(store.find(received.id())).isPresent();
    }

    @Test
    void anotherKeyOpensNothing() {
        Submission draft = draft();
        SubmissionStore other = new SubmissionStore(ledger, TestKeys.PORTAL.server(), clock, new SeededChance(51, 3));
        assertThatExceptionOfType(DamagedEnvelopeException.class).isThrownBy(() -> other.form(draft));
    }

    @Test
    void aRowThatWasExchangedIsNoticed() {
        Submission one = draft();
        Submission other = draft();
        ledger.run(books -> books.beside()
                .change(
                        "update portal_submission set form_envelope = (select form_envelope from portal_submission where id = ?)"
                                + " where id = ?",
                        other.id(),
                        one.id()));
        assertThatExceptionOfType(DamagedEnvelopeException.class).isThrownBy(() -> store.form(one));
    }
}
