package kazasu.pki.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import kazasu.pki.CertificateKind;
import kazasu.pki.CertificationAuthority;
import kazasu.pki.TestGenerations;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.SingleResp;
import org.bouncycastle.cert.ocsp.UnknownStatus;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 6960, RFC 8954; rules.md §2.5. */
class OcspResponderTest {
    private static final Instant NOW = Instant.parse("2026-11-28T01:14:59Z");
    private static final Instant PUBLISHED = Instant.parse("2026-11-28T01:00:00Z");
    private static final CertificationAuthority SECOND =
            TestGenerations.ALL.byId("signature-2019").orElseThrow();
    private static final CertificationAuthority THIRD =
            TestGenerations.ALL.byId("signature-2023").orElseThrow();
    private static final byte[] NONCE = {1, 2, 3, 4, 5, 6, 7, 8};

    private final Book book = new Book();

    @Test
    void good_as_of_the_last_publication() throws Exception {
        SingleResp single = only(respond(OcspRequests.about(THIRD, Book.GOOD)));
        assertThat(single.getCertStatus()).isEqualTo(CertificateStatus.GOOD);
        assertThat(single.getThisUpdate()).isEqualTo(PUBLISHED);
        assertThat(single.getNextUpdate()).isEqualTo(Instant.parse("2026-11-28T01:15:00Z"));
        assertThat(book.lookups).containsExactly("signature-2023 1 2026-11-28T01:00:00Z");
    }

    @ParameterizedTest
    @EnumSource
    void revoked_with_time_and_reason(RevocationReason reason) {
        book.put(7, PUBLISHED.minusSeconds(5), reason);
        RevokedStatus status =
                (RevokedStatus) only(respond(OcspRequests.about(THIRD, 7))).getCertStatus();
        assertThat(status.getRevocationTime()).isEqualTo(PUBLISHED.minusSeconds(5));
        assertThat(status.hasRevocationReason()).isEqualTo(reason != RevocationReason.UNSPECIFIED);
        assertThat(status.hasRevocationReason() ? status.getRevocationReason() : 0)
                .isEqualTo(reason.code());
    }

    @Test
    void unknown_is_said_and_a_number_that_cannot_be_is_not_looked_up() {
        assertThat(only(respond(OcspRequests.about(THIRD, Book.UNKNOWN))).getCertStatus())
                .isInstanceOf(UnknownStatus.class);
        book.lookups.clear();
        for (BigInteger number : List.of(BigInteger.ZERO, BigInteger.ONE.negate(), BigInteger.ONE.shiftLeft(159))) {
            byte[] request =
                    new OcspRequests().add(OcspRequests.SHA_1, THIRD, number).encoded();
            assertThat(only(respond(request)).getCertStatus()).isInstanceOf(UnknownStatus.class);
        }
        assertThat(book.lookups).isEmpty();
    }

    @Test
    void signed_by_the_delegate_of_the_generation_that_was_asked_about() throws Exception {
        for (CertificateKind kind : CertificateKind.values()) {
            for (CertificationAuthority authority : TestGenerations.ALL.all(kind)) {
                Instant now = authority.period().begin().plusSeconds(100);
                BasicOCSPResp response =
                        OcspRequests.content(responder(now).respond(OcspRequests.about(authority, Book.GOOD)));
                assertThat(response.getCerts()).hasSize(1);
                assertThat(response.isSignatureValid(
                                new JcaContentVerifierProviderBuilder().build(response.getCerts()[0])))
                        .isTrue();
                assertThat(response.getCerts()[0].isSignatureValid(
                                new JcaContentVerifierProviderBuilder().build(authority.certificate())))
                        .isTrue();
                assertThat(response.getProducedAt()).isEqualTo(now);
            }
        }
    }

    @Test
    void several_questions_get_several_answers_in_their_order() {
        byte[] request = new OcspRequests()
                .add(OcspRequests.SHA_1, THIRD, BigInteger.TWO)
                .add(OcspRequests.SHA_256, THIRD, BigInteger.ONE)
                .encoded();
        OcspAnswer answer = responder(NOW).answer(request);
        SingleResp[] singles = OcspRequests.content(answer.encoded()).getResponses();
        assertThat(singles).hasSize(2);
        assertThat(singles[0].getCertID()).isEqualTo(OcspRequests.id(OcspRequests.SHA_1, THIRD, BigInteger.TWO));
        assertThat(singles[0].getCertStatus()).isInstanceOf(UnknownStatus.class);
        assertThat(singles[1].getCertID()).isEqualTo(OcspRequests.id(OcspRequests.SHA_256, THIRD, BigInteger.ONE));
        assertThat(singles[1].getCertStatus()).isEqualTo(CertificateStatus.GOOD);
        assertThat(answer.asked())
                .containsExactly(
                        new OcspAnswer.Asked("signature-2023", BigInteger.TWO),
                        new OcspAnswer.Asked("signature-2023", BigInteger.ONE));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 8, 32})
    void a_nonce_comes_back(int length) {
        byte[] request = about(Book.GOOD).nonce(new byte[length]).encoded();
        BasicOCSPResp response = OcspRequests.content(respond(request));
        assertThat(response.getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce)
                        .getExtnValue()
                        .getOctets())
                .hasSize(length + 2)
                .startsWith(4, length);
    }

    @Test
    void without_a_nonce_none_is_sent() {
        assertThat(OcspRequests.content(respond(OcspRequests.about(THIRD, Book.GOOD)))
                        .hasExtensions())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 33, 200})
    void a_nonce_too_short_or_too_long_is_malformed(int length) {
        assertThat(status(about(Book.GOOD).nonce(new byte[length]).encoded())).isEqualTo(OcspStatus.MALFORMED_REQUEST);
    }

    @Test
    void a_bare_nonce_and_a_critical_extension_are_malformed_another_extension_is_not() {
        ASN1ObjectIdentifier other = new ASN1ObjectIdentifier("1.2.3");
        assertThat(status(about(Book.GOOD)
                        .extension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce, false, NONCE)
                        .encoded()))
                .isEqualTo(OcspStatus.MALFORMED_REQUEST);
        assertThat(status(about(Book.GOOD).extension(other, true, NONCE).encoded()))
                .isEqualTo(OcspStatus.MALFORMED_REQUEST);
        assertThat(status(about(Book.GOOD).extension(other, false, NONCE).encoded()))
                .isEqualTo(OcspStatus.SUCCESSFUL);
    }

    @Test
    void speaks_for_its_own_authorities_only_and_for_one_at_a_time() {
        CertificationAuthority stranger = TestGenerations.stranger();
        assertThat(status(OcspRequests.about(stranger, Book.GOOD))).isEqualTo(OcspStatus.UNAUTHORIZED);
        byte[] mixed = new OcspRequests()
                .add(OcspRequests.SHA_1, THIRD, BigInteger.ONE)
                .add(OcspRequests.SHA_1, SECOND, BigInteger.ONE)
                .encoded();
        assertThat(status(mixed)).isEqualTo(OcspStatus.UNAUTHORIZED);
        byte[] sha512 = new OcspRequests()
                .add(OcspRequests.SHA_512, THIRD, BigInteger.ONE)
                .encoded();
        assertThat(status(sha512)).isEqualTo(OcspStatus.UNAUTHORIZED);
        assertThat(book.lookups).isEmpty();
    }

    @Test
    void an_authority_past_its_end_or_before_its_begin_has_no_delegate() {
        Instant end = THIRD.period().end();
        assertThat(responder(end).answer(OcspRequests.about(THIRD, Book.GOOD)).status())
                .isEqualTo(OcspStatus.SUCCESSFUL);
        for (Instant outside :
                List.of(end.plusSeconds(1), THIRD.period().begin().minusSeconds(1))) {
            OcspAnswer answer = responder(outside).answer(OcspRequests.about(THIRD, Book.GOOD));
            assertThat(answer.status()).isEqualTo(OcspStatus.UNAUTHORIZED);
        }
    }

    @Test
    void a_ledger_that_fails_is_an_internal_error_and_is_asked_again() throws Exception {
        OcspResponder responder = new OcspResponder(
                TestGenerations.ALL.all(),
                TestGenerations.privateKey(),
                (authority, serial, at) -> {
                    book.lookups.add("failed");
                    throw new IllegalStateException("serial 1");
                },
                Clock.fixed(NOW, ZoneOffset.UTC));
        byte[] request = OcspRequests.about(THIRD, Book.GOOD);
        assertThat(new OCSPResp(responder.respond(request)).getStatus()).isEqualTo(2);
        assertThat(responder.answer(request).status()).isEqualTo(OcspStatus.INTERNAL_ERROR);
        assertThat(responder.answer(request).asked()).isEmpty();
        assertThat(book.lookups).hasSize(3);
    }

    @Test
    void a_refusal_is_an_answer_without_content() throws Exception {
        OCSPResp refusal =
                new OCSPResp(OcspAnswer.error(OcspStatus.UNAUTHORIZED).encoded());
        assertThat(refusal.getStatus()).isEqualTo(6);
        assertThat(refusal.getResponseObject()).isNull();
        assertThatIllegalArgumentException().isThrownBy(() -> OcspAnswer.error(OcspStatus.SUCCESSFUL));
    }

    private OcspResponder responder(Instant now) {
        return new OcspResponder(
                TestGenerations.ALL.all(), TestGenerations.privateKey(), book, Clock.fixed(now, ZoneOffset.UTC));
    }

    private byte[] respond(byte[] request) {
        return responder(NOW).respond(request);
    }

    private OcspStatus status(byte[] request) {
        return responder(NOW).answer(request).status();
    }

    private static OcspRequests about(long serialNumber) {
        return new OcspRequests().add(OcspRequests.SHA_1, THIRD, BigInteger.valueOf(serialNumber));
    }

    private static SingleResp only(byte[] response) {
        SingleResp[] singles = OcspRequests.content(response).getResponses();
        assertThat(singles).hasSize(1);
        return singles[0];
    }
}
