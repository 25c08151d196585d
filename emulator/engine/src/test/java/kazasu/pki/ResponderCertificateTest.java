package kazasu.pki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPrivateCrtKey;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResponderCertificateTest {
    private static final CertificationAuthority CA =
            TestGenerations.ALL.byId("signature-2023").orElseThrow();

    @TempDir
    private Path home;

    @Test
    void may_sign_status_answers_and_nothing_else() throws Exception {
        X509Certificate certificate = on(LocalDate.of(2026, 11, 28));
        certificate.verify(CA.certificate().getPublicKey());
        assertThat(certificate.getExtendedKeyUsage()).containsExactly("1.3.6.1.5.5.7.3.9");
        assertThat(certificate.getKeyUsage()).startsWith(true).containsOnlyOnce(true);
        assertThat(certificate.getBasicConstraints()).isEqualTo(-1);
        assertThat(certificate.getNonCriticalExtensionOIDs())
                .contains("1.3.6.1.5.5.7.48.1.5", "2.5.29.35", "2.5.29.14");
        assertThat(certificate.getSubjectX500Principal().getName())
                .isEqualTo("CN=OCSP Responder,OU=JPKI for digital signature,O=JPKI-TEST,C=JP");
        assertThat(certificate.getSerialNumber().bitLength()).isEqualTo(63);
    }

    @Test
    void lives_for_two_days_and_is_the_same_whenever_it_is_made() {
        X509Certificate certificate = on(LocalDate.of(2026, 11, 28));
        assertThat(Period.of(certificate))
                .isEqualTo(new Period(Instant.parse("2026-11-27T15:00:00Z"), Instant.parse("2026-11-29T14:59:59Z")));
        assertThat(on(LocalDate.of(2026, 11, 28))).isEqualTo(certificate);
        assertThat(on(LocalDate.of(2026, 11, 29)).getSerialNumber()).isNotEqualTo(certificate.getSerialNumber());
    }

    @Test
    void never_outside_the_authoritys_own_validity() {
        assertThat(Period.of(on(LocalDate.of(2023, 7, 16))).begin())
                .isEqualTo(CA.period().begin());
        assertThat(Period.of(on(LocalDate.of(2033, 7, 15))).end())
                .isEqualTo(CA.period().end());
    }

    @Test
    void the_key_of_a_home_is_made_once_for_the_owner_only() throws IOException {
        RSAPrivateCrtKey first = ResponderKey.open(home, TestGenerations::privateKey);
        RSAPrivateCrtKey again = ResponderKey.open(home, () -> {
            throw new AssertionError("made again");
        });
        assertThat(again).isEqualTo(first);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
        assertThat(Files.readString(file())).startsWith("KAZASU TEST DATA");
    }

    @Test
    void a_damaged_key_is_named_and_left_as_it_is() throws IOException {
        ResponderKey.open(home, TestGenerations::privateKey);
        for (String damage :
                new String[] {"", "KAZASU", "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n"}) {
            Files.writeString(file(), damage);
            assertThatExceptionOfType(AuthorityFileException.class)
                    .isThrownBy(() -> ResponderKey.open(home, TestGenerations::privateKey))
                    .withMessageContaining(file().toString())
                    .withMessageContaining("to get a new key");
            assertThat(file()).hasContent(damage);
        }
    }

    private Path file() {
        return home.resolve("authorities/ocsp-responder.pem");
    }

    private static X509Certificate on(LocalDate day) {
        return CA.certifyResponder(TestGenerations.publicKey(), day);
    }
}
