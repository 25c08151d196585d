package kazasu.pki.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.cert.CertPath;
import java.security.cert.CertPathValidator;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertPathValidatorException.BasicReason;
import java.security.cert.CertStore;
import java.security.cert.CertificateFactory;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXParameters;
import java.security.cert.PKIXRevocationChecker;
import java.security.cert.PKIXRevocationChecker.Option;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CRL;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kazasu.pki.CertificateKind;
import kazasu.pki.CertificationAuthority;
import kazasu.pki.Holder;
import kazasu.pki.IssuedCertificate;
import kazasu.pki.TestGenerations;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The JDK's own validator as a relying party, fed with a list or an answer. */
class JavaPkixTest {
    private static final Instant NOW = Instant.parse("2026-11-28T01:00:00Z");
    private static final BigInteger SERIAL = BigInteger.valueOf(0x01020304);

    private final Book book = new Book();

    @ParameterizedTest
    @EnumSource
    void takes_the_list(CertificateKind kind) {
        IssuedCertificate issued = TestGenerations.issue(kind, NOW, SERIAL);
        assertThatCode(() -> validateByCrl(issued, List.of())).doesNotThrowAnyException();
        assertRevoked(() -> validateByCrl(
                issued,
                List.of(new RevocationEntry(SERIAL, NOW.minusSeconds(60), RevocationReason.AFFILIATION_CHANGED))));
    }

    @ParameterizedTest
    @EnumSource
    void takes_the_answer(CertificateKind kind) {
        IssuedCertificate issued = TestGenerations.issue(kind, NOW, BigInteger.valueOf(Book.GOOD));
        assertThatCode(() -> validateByOcsp(issued)).doesNotThrowAnyException();
        book.put(Book.GOOD, NOW.minusSeconds(60), RevocationReason.CERTIFICATE_HOLD);
        assertRevoked(() -> validateByOcsp(issued));
    }

    private static void validateByCrl(IssuedCertificate issued, List<RevocationEntry> entries)
            throws GeneralSecurityException {
        X509CRL list = Crl.sign(
                        issued.authority(),
                        Holder.SPECIMEN.municipality(),
                        BigInteger.ONE,
                        NOW,
                        NOW.plusSeconds(86_400),
                        entries)
                .x509();
        PKIXParameters parameters = parameters(issued.authority());
        parameters.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(List.of(list))));
        CertPathValidator.getInstance("PKIX").validate(path(issued), parameters);
    }

    private void validateByOcsp(IssuedCertificate issued) throws GeneralSecurityException {
        OcspResponder responder = new OcspResponder(
                TestGenerations.ALL.all(), TestGenerations.privateKey(), book, Clock.fixed(NOW, ZoneOffset.UTC));
        byte[] request = new OcspRequests()
                .add(
                        OcspRequests.SHA_1,
                        issued.authority(),
                        issued.certificate().getSerialNumber())
                .encoded();
        CertPathValidator validator = CertPathValidator.getInstance("PKIX");
        PKIXRevocationChecker checker = (PKIXRevocationChecker) validator.getRevocationChecker();
        checker.setOptions(EnumSet.of(Option.NO_FALLBACK));
        checker.setOcspResponses(Map.of(issued.certificate(), responder.respond(request)));
        PKIXParameters parameters = parameters(issued.authority());
        parameters.addCertPathChecker(checker);
        validator.validate(path(issued), parameters);
    }

    /** Tried: the critical policies with a qualifier need a word. */
    private static PKIXParameters parameters(CertificationAuthority anchor) throws GeneralSecurityException {
        PKIXParameters parameters = new PKIXParameters(Set.of(new TrustAnchor(anchor.certificate(), null)));
        parameters.setPolicyQualifiersRejected(false);
        parameters.setDate(Date.from(NOW.plusSeconds(60)));
        return parameters;
    }

    private static CertPath path(IssuedCertificate issued) throws GeneralSecurityException {
        return CertificateFactory.getInstance("X.509").generateCertPath(List.of(issued.certificate()));
    }

    private static void assertRevoked(org.assertj.core.api.ThrowableAssert.ThrowingCallable validation) {
        assertThatExceptionOfType(CertPathValidatorException.class)
                .isThrownBy(validation)
                .satisfies(e -> assertThat(e.getReason()).isEqualTo(BasicReason.REVOKED));
    }
}
