package kazasu.pki;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import org.bouncycastle.asn1.x509.TBSCertificate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** docs/reference/ca/ca-summary.md, and the published certificates themselves. */
class AuthoritiesTest {
    @ParameterizedTest(name = "{0} like {1}")
    @CsvSource({
        "SIGNATURE, sign_ca_2015.pem",
        "SIGNATURE, sign_ca_2023.pem",
        "USER_AUTHENTICATION, auth_ca_2015.pem",
        "USER_AUTHENTICATION, auth_ca_2023.pem"
    })
    void same_shape_as_the_published_certificate(CertificateKind kind, String published) throws Exception {
        assertThat(Shape.of(CertificateSigning.decode(ca(kind))))
                .isEqualTo(Shape.of(CertificateSigning.decode(published(published))));
    }

    @ParameterizedTest(name = "{0} like {1}")
    @CsvSource({"SIGNATURE, sign_ca_2023.pem", "USER_AUTHENTICATION, auth_ca_2023.pem"})
    void same_name_as_the_published_certificate_but_for_test(CertificateKind kind, String published) throws Exception {
        TBSCertificate real = CertificateSigning.decode(published(published)).getTBSCertificate();
        assertThat(text(ca(kind)).replace("JPKI-TEST", "JPKI").replace("（TEST）", ""))
                .isEqualTo(text(published(published)));
        assertThat(AuthorityNames.TEST.distinguishedName(kind).toString().replace("JPKI-TEST", "JPKI"))
                .isEqualTo(real.getSubject().toString());
    }

    @ParameterizedTest
    @EnumSource
    void signs_itself_and_says_test_in_every_name(CertificateKind kind) throws Exception {
        X509Certificate ca = ca(kind);
        ca.verify(ca.getPublicKey());
        assertThat(ca.getSubjectX500Principal()).isEqualTo(ca.getIssuerX500Principal());
        assertThat(ca.getSubjectX500Principal().getName()).contains("O=JPKI-TEST,C=JP");
        assertThat(ca.getSubjectAlternativeNames().toString()).contains("公的個人認証サービス（TEST）");
    }

    @Test
    void ten_years_the_day_of_issue_counted() {
        X509Certificate ca = ca(CertificateKind.SIGNATURE);
        assertThat(ca.getNotBefore().toInstant()).isEqualTo(Instant.parse("2026-11-23T01:30:15Z"));
        assertThat(ca.getNotAfter().toInstant()).isEqualTo(Instant.parse("2036-11-22T14:59:59Z"));
    }

    @ParameterizedTest
    @EnumSource
    void small_positive_serial_number_and_critical_extensions(CertificateKind kind) {
        X509Certificate ca = ca(kind);
        assertThat(ca.getSerialNumber().signum()).isPositive();
        assertThat(ca.getSerialNumber().bitLength()).isBetween(17, 23);
        assertThat(ca.getCriticalExtensionOIDs()).containsExactlyInAnyOrder("2.5.29.15", "2.5.29.19");
        assertThat(ca.getBasicConstraints()).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void the_two_are_apart_and_do_not_print_their_keys() {
        Authorities authorities = Fixture.AUTHORITIES;
        assertThat(authorities.of(CertificateKind.SIGNATURE)).isSameAs(authorities.signatureCa());
        assertThat(authorities.signatureCa().certificate().getPublicKey())
                .isNotEqualTo(authorities.userAuthenticationCa().certificate().getPublicKey());
        assertThat(authorities.toString())
                .contains("JPKI for digital signature")
                .doesNotContain("modulus");
    }

    private static X509Certificate ca(CertificateKind kind) {
        return Fixture.AUTHORITIES.of(kind).certificate();
    }

    private static X509Certificate published(String name) throws Exception {
        try (InputStream in = Files.newInputStream(Path.of("../../docs/reference/ca", name))) {
            return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in);
        }
    }

    /** The names of the subjectAltName as text. */
    private static String text(X509Certificate certificate) throws Exception {
        return certificate.getSubjectAlternativeNames().toString();
    }
}
