package kazasu.pki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** rules.md §6. */
class JukiIssuanceTest {
    private static final CertificationAuthority GUNMA = TestGenerations.GOVERNOR;

    @TempDir
    private Path home;

    @ParameterizedTest(name = "issued {0}: to {1}")
    @CsvSource({
        "2015-12-22, 2018-12-21",
        "2013-01-01, 2015-12-31",
        "2013-03-01, 2016-02-29",
        "2012-03-01, 2015-02-28",
        "2012-02-29, 2015-02-28",
        "2013-02-28, 2016-02-27"
    })
    void three_years_the_day_of_issue_counted(LocalDate issued, LocalDate lastDay) {
        assertThat(Validity.jukiNotAfter(issued)).isEqualTo(Instant.parse(lastDay + "T14:59:59Z"));
        X509Certificate certificate = at(issued + "T02:00:00Z")
                .issue(Holder.SPECIMEN, TestGenerations.publicKey())
                .certificate();
        assertThat(Period.of(certificate).lastDay()).isEqualTo(lastDay);
    }

    @Test
    void a_signature_certificate_with_the_four_attributes_by_the_governor() throws Exception {
        IssuedCertificate issued = at("2014-06-01T00:00:00Z").issue(Holder.SPECIMEN, TestGenerations.publicKey());
        X509Certificate certificate = issued.certificate();
        certificate.verify(GUNMA.certificate().getPublicKey());
        assertThat(issued.authority()).isSameAs(GUNMA);
        assertThat(certificate.getIssuerX500Principal().getName())
                .isEqualTo("OU=Governor of Gunma-ken,OU=Basic Resident Register Card,O=JPKI-TEST,C=JP");
        assertThat(PersonOnCertificate.of(certificate).orElseThrow().name()).isEqualTo("検証　太郎");
        assertThat(certificate.getKeyUsage()).startsWith(true, true, false);
        assertThat(CertificateSigning.decode(certificate)
                        .getTBSCertificate()
                        .getExtensions()
                        .getExtensionParsedValue(org.bouncycastle.asn1.x509.Extension.certificatePolicies)
                        .toString())
                .contains("1.2.392.200149.8.5.1.0.10");
        assertThat(certificate.getSerialNumber()).isEqualTo(BigInteger.valueOf(4711));
    }

    @Test
    void issued_to_the_last_second_of_the_last_day_and_no_longer() {
        assertThat(at("2015-12-22T14:59:59Z").issue(Holder.SPECIMEN, TestGenerations.publicKey()))
                .isNotNull();
        assertThatExceptionOfType(JukiIssueEndedException.class)
                .isThrownBy(() -> at("2015-12-22T15:00:00Z").issue(Holder.SPECIMEN, TestGenerations.publicKey()))
                .withMessageContaining("2015-12-22")
                .satisfies(e -> {
                    assertThat(e.date()).isEqualTo(LocalDate.of(2015, 12, 23));
                    assertThat(e.reason().ja()).contains("2015-12-22 に終了しました", "2015-12-23");
                });
    }

    @Test
    void refused_before_the_authority_begins() {
        assertThatExceptionOfType(NoAuthorityException.class)
                .isThrownBy(() -> at("2008-12-31T14:59:59Z").issue(Holder.SPECIMEN, TestGenerations.publicKey()))
                .withMessage("no governor's CA can issue on 2008-12-31; there is one from 2009-01-01 to 2015-12-22");
    }

    @Test
    void no_certificate_outlives_its_authority() {
        assertThat(GUNMA.period().lastDay()).isEqualTo(LocalDate.of(2018, 12, 31));
        assertThat(Validity.jukiNotAfter(JukiIssuance.LAST_DAY))
                .isBefore(GUNMA.period().end());
    }

    @Test
    void authorities_do_not_issue_for_each_other() {
        CertificationAuthority signature =
                TestGenerations.ALL.byId("signature-2015").orElseThrow();
        Instant now = Instant.parse("2015-12-01T00:00:00Z");
        CertificateContents contents = new CertificateContents(
                TestGenerations.publicKey(), BigInteger.ONE, now, now.plusSeconds(9), Holder.SPECIMEN, "ID");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> signature.issue(new JukiCertificateProfile(), contents, CertificateSwitches.DEFAULTS))
                .withMessageContaining("signature-2015");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> GUNMA.issue(new SignatureCertificateProfile(), contents, CertificateSwitches.DEFAULTS));
    }

    @Test
    void kept_in_the_home() {
        CertificationAuthority made = JukiAuthority.open(home, Prefecture.GUNMA, TestGenerations::privateKey);
        CertificationAuthority again = JukiAuthority.open(home, Prefecture.GUNMA, () -> {
            throw new AssertionError("made again");
        });
        assertThat(again.certificate()).isEqualTo(made.certificate());
        assertThat(again.id()).isEqualTo("juki-10");
        assertThat(again.role()).isEqualTo(AuthorityRole.GOVERNOR);
        assertThat(Files.exists(home.resolve("authorities/juki-10.pem"))).isTrue();
    }

    private static JukiIssuance at(String instant) {
        return new JukiIssuance(
                prefecture -> {
                    assertThat(prefecture).isEqualTo(Prefecture.GUNMA);
                    return GUNMA;
                },
                Clock.fixed(Instant.parse(instant), ZoneOffset.UTC),
                new TestChance(1),
                kind -> BigInteger.valueOf(4711),
                CertificateSwitches.DEFAULTS);
    }
}
