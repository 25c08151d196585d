package kazasu.office.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import kazasu.office.CardKind;
import kazasu.office.CertificateRecord;
import kazasu.office.Procedure;
import kazasu.office.RelyingParty;
import kazasu.office.ledger.Partition;
import kazasu.office.rules.Fees.Check;
import kazasu.pki.CertificateKind;
import kazasu.pki.CertificationAuthority;
import kazasu.pki.status.OcspResponder;
import kazasu.pki.status.RevocationReason;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * {@code openssl verify -crl_check} and {@code openssl ocsp} agree with the ledger after the next publication, for every state and
 * generation; before it their stale answer is the one expected.
 */
@Tag("openssl")
final class OpenSslAgreementTest extends AgencyFixture {
    @TempDir
    Path directory;

    /** What happens to a certificate. */
    enum Fate {
        NOTHING("", (test, record) -> {}),
        HOLD(
                "certificateHold",
                (test, record) -> test.ledger.run(books -> test.agency.hold(books, record.id(), "LOST"))),
        HOLD_THEN_REVOCATION("cessationOfOperation", (test, record) -> {
            HOLD.happens(test, record);
            test.revoke(record, RevocationReason.CESSATION_OF_OPERATION);
        }),
        UNSPECIFIED("", RevocationReason.UNSPECIFIED),
        KEY_COMPROMISE("keyCompromise", RevocationReason.KEY_COMPROMISE),
        AUTHORITY_COMPROMISE(
                "cACompromise",
                (test, record) -> test.ledger.run(
                        books -> test.agency.keyCompromised(books, record.id().authority()))),
        CHANGE("affiliationChanged", RevocationReason.AFFILIATION_CHANGED),
        RENEWAL("superseded", (test, record) -> test.issue(Procedure.RENEWAL, 1, BOTH));

        private final String reason;
        private final BiConsumer<OpenSslAgreementTest, CertificateRecord> event;

        Fate(String reason, BiConsumer<OpenSslAgreementTest, CertificateRecord> event) {
            this.reason = reason;
            this.event = event;
        }

        Fate(String ocspReason, RevocationReason reason) {
            this(ocspReason, (test, record) -> test.revoke(record, reason));
        }

        void happens(OpenSslAgreementTest test, CertificateRecord record) {
            event.accept(test, record);
        }
    }

    static Stream<Arguments> cases() {
        return Stream.of("2016-06-01", "2020-06-01", "2026-06-01")
                .flatMap(day -> Stream.of(Fate.values())
                        .map(fate -> Arguments.of(LocalDate.parse(day), CertificateKind.SIGNATURE, fate)));
    }

    static Stream<Arguments> otherKind() {
        return Stream.of("2016-06-01", "2020-06-01", "2026-06-01")
                .map(day -> Arguments.of(LocalDate.parse(day), CertificateKind.USER_AUTHENTICATION, Fate.HOLD));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource({"cases", "otherKind"})
    void agreesAfterTheNextPublication(LocalDate day, CertificateKind kind, Fate fate) throws IOException {
        clock.set(day);
        CertificateRecord record = issueBoth().get(kind);
        publication.publishDue();
        pass(Duration.ofSeconds(1));
        fate.happens(this, record);
        assertThat(verify(record)).contains(": OK");
        assertThat(ocsp(record)).contains("ee.pem: good");

        pass(Duration.ofMinutes(15));
        boolean good = standing(record).isGood();
        assertThat(verify(record)).contains(": OK");
        assertOcsp(record, good, fate);

        pass(Duration.ofDays(1));
        publication.publishDue();
        assertThat(verify(record)).contains(good ? ": OK" : "certificate revoked");
        assertOcsp(record, good, fate);
        desk.register(new RelyingParty("A", BOTH));
        assertThat(desk.check("A", record.certificate(), Check.CRL, clock.instant())
                        .isGood())
                .isEqualTo(good);
    }

    @Test
    void aGovernorsListAndAnswersAgreeToo() throws IOException {
        card(7, CardKind.JUKI, LocalDate.of(2025, 12, 1));
        clock.set(LocalDate.of(2015, 12, 21));
        CertificateRecord record = issue(Procedure.JUKI_ISSUE, 7, SIGNATURE).get(CertificateKind.SIGNATURE);
        publication.publishDue();
        assertThat(verify(record)).contains(": OK");
        revoke(record, RevocationReason.AFFILIATION_CHANGED);
        pass(Duration.ofDays(1));
        publication.publishDue();
        assertThat(verify(record)).contains("certificate revoked");
        assertThat(ocsp(record)).contains("Response verify OK", "ee.pem: revoked", "Reason: affiliationChanged");
    }

    @Test
    void whatHasEndedIsUnknownToOcspAndOffTheList() throws IOException {
        CertificateRecord record = issue(CertificateKind.SIGNATURE);
        revoke(record, RevocationReason.AFFILIATION_CHANGED);
        CertificateRecord next = issue(CertificateKind.SIGNATURE);
        clock.set(record.notAfter().plus(Duration.ofDays(1)));
        publication.publishDue();
        assertThat(verify(record)).contains("certificate has expired").doesNotContain("revoked");
        assertThat(verify(next)).contains("certificate has expired").doesNotContain("revoked");
        assertThat(ocsp(next)).contains("ee.pem: unknown");
        assertThat(ocsp(record)).contains("ee.pem: revoked");
    }

    private void assertOcsp(CertificateRecord record, boolean good, Fate fate) throws IOException {
        String answer = ocsp(record);
        assertThat(answer).contains("Response verify OK", good ? "ee.pem: good" : "ee.pem: revoked");
        if (!fate.reason.isEmpty()) {
            assertThat(answer).contains("Reason: " + fate.reason);
        }
    }

    private void revoke(CertificateRecord record, RevocationReason reason) {
        ledger.run(books -> agency.revoke(books, record.id(), reason, "TEST"));
    }

    /** With every generation's certificate, and every list there is. */
    private String verify(CertificateRecord record) {
        List<byte[]> lists = ledger
                .<List<Partition>>transact(books -> books.publications().partitions())
                .stream()
                .flatMap(partition ->
                        publication
                                .latest(
                                        partition.authority(),
                                        partition.municipality().code(),
                                        clock.instant())
                                .stream())
                .map(list -> list.encoded())
                .toList();
        return OpenSsl.run(List.of(
                "verify",
                "-crl_check",
                "-attime",
                Long.toString(clock.instant().getEpochSecond()),
                "-CAfile",
                anchors(record).toString(),
                "-CRLfile",
                OpenSsl.lists(directory.resolve("lists.pem"), lists).toString(),
                certificate(record).toString()));
    }

    private String ocsp(CertificateRecord record) throws IOException {
        Path issuer = OpenSsl.certificates(directory.resolve("issuer.pem"), List.of(agency.authority(record.id())));
        Path request = directory.resolve("request.der");
        List<String> question = List.of(
                "ocsp",
                "-no_nonce",
                "-issuer",
                issuer.toString(),
                "-cert",
                certificate(record).toString());
        OpenSsl.run(Stream.concat(question.stream(), Stream.of("-reqout", request.toString()))
                .toList());
        List<Partition> partitions =
                ledger.transact(books -> books.publications().partitions());
        OcspResponder responder =
                new OcspResponder(AUTHORITIES.of(partitions), KEYS.get(), new LedgerStatuses(ledger), clock);
        Path response = Files.write(directory.resolve("response.der"), responder.respond(Files.readAllBytes(request)));
        return OpenSsl.run(Stream.concat(
                        question.stream(),
                        Stream.of(
                                "-respin",
                                response.toString(),
                                "-CAfile",
                                anchors(record).toString(),
                                "-attime",
                                Long.toString(clock.instant().getEpochSecond()),
                                // the answer's own time is compared with the machine's clock
                                "-validity_period",
                                "2000000000"))
                .toList());
    }

    /** Every generation, of one name; a governor has one. */
    private Path anchors(CertificateRecord record) {
        List<X509Certificate> generations = AUTHORITIES.generations().all(record.kind()).stream()
                .map(CertificationAuthority::certificate)
                .toList();
        boolean governor = record.id().authority().startsWith("juki");
        return OpenSsl.certificates(
                directory.resolve("anchors.pem"), governor ? List.of(agency.authority(record.id())) : generations);
    }

    private Path certificate(CertificateRecord record) {
        return OpenSsl.certificates(directory.resolve("ee.pem"), List.of(record.certificate()));
    }
}
