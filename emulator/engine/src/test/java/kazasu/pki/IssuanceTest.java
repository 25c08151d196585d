package kazasu.pki;

import static kazasu.pki.CertificateKind.SIGNATURE;
import static kazasu.pki.CertificateKind.USER_AUTHENTICATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.bouncycastle.asn1.x509.AuthorityKeyIdentifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The specimen holder was born on 1991-05-04. */
class IssuanceTest {
    private static final PublicKey KEY = TestGenerations.publicKey();

    @ParameterizedTest(name = "{0}: {1} by {2}, to {3}")
    @CsvSource({
        "2016-01-20T01:00:00Z, SIGNATURE, signature-2015, 2020-05-04T14:59:59Z",
        "2020-01-20T01:00:00Z, SIGNATURE, signature-2019, 2024-05-04T14:59:59Z",
        "2026-11-28T01:00:00Z, SIGNATURE, signature-2023, 2031-05-04T14:59:59Z",
        "2018-05-04T01:00:00Z, USER_AUTHENTICATION, user-authentication-2015, 2023-05-04T14:59:59Z"
    })
    void by_the_generation_of_the_day(Instant now, CertificateKind kind, String authority, Instant end)
            throws Exception {
        IssuedCertificate issued = at(now).issue(kind, Holder.SPECIMEN, KEY);
        X509Certificate certificate = issued.certificate();
        assertThat(issued.authority().id()).isEqualTo(authority);
        certificate.verify(issued.authority().certificate().getPublicKey());
        assertThat(Period.of(certificate)).isEqualTo(new Period(now, end));
        assertThat(certificate.getPublicKey()).isEqualTo(KEY);
        AuthorityKeyIdentifier id = AuthorityKeyIdentifier.fromExtensions(
                CertificateSigning.decode(certificate).getTBSCertificate().getExtensions());
        assertThat(id.getKeyIdentifierOctets()).isEqualTo(issued.authority().keyIdentifier());
    }

    @Test
    void numbers_come_from_where_they_are_given_out() {
        Instant now = Instant.parse("2026-11-28T01:00:00Z");
        X509Certificate certificate =
                at(now).issue(USER_AUTHENTICATION, Holder.SPECIMEN, KEY).certificate();
        assertThat(certificate.getSerialNumber()).isEqualTo(BigInteger.valueOf(0x06D18007));
    }

    @ParameterizedTest(name = "{0}: to {1}")
    @CsvSource({
        "2031-02-05T00:00:00Z, 2036-05-04T14:59:59Z",
        "2031-02-04T00:00:00Z, 2035-05-04T14:59:59Z",
        "2031-05-05T00:00:00Z, 2036-05-04T14:59:59Z"
    })
    void renewed_within_the_window_it_lasts_to_the_sixth_birthday(Instant now, Instant end) {
        Instant old = Instant.parse("2031-05-04T14:59:59Z");
        X509Certificate renewed =
                at(now).renew(SIGNATURE, Holder.SPECIMEN, KEY, old).certificate();
        assertThat(renewed.getNotAfter().toInstant()).isEqualTo(end);
    }

    @Test
    void no_certificate_exceeds_a_cap() {
        Issuance issuance = at(Instant.parse("2031-03-01T00:00:00Z"));
        Instant old = Instant.parse("2031-05-04T14:59:59Z");
        Instant card = Instant.parse("2033-01-31T14:59:59Z");
        Instant later = Instant.parse("2050-01-31T14:59:59Z");
        assertThat(issuance.issue(SIGNATURE, Holder.SPECIMEN, KEY, later, card)
                        .certificate()
                        .getNotAfter())
                .isEqualTo(card);
        assertThat(issuance.renew(SIGNATURE, Holder.SPECIMEN, KEY, old, later, card)
                        .certificate()
                        .getNotAfter())
                .isEqualTo(card);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> issuance.issue(SIGNATURE, Holder.SPECIMEN, KEY, old.minusSeconds(1L << 26)));
    }

    @Test
    void a_date_that_no_generation_covers_is_refused_and_takes_no_number() {
        Issuance issuance = new Issuance(
                TestGenerations.ALL,
                Clock.fixed(Instant.parse("2014-03-01T00:00:00Z"), ZoneOffset.UTC),
                new TestChance(1),
                kind -> {
                    throw new AssertionError("a number was taken");
                },
                CertificateSwitches.DEFAULTS);
        assertThatExceptionOfType(NoAuthorityException.class)
                .isThrownBy(() -> issuance.issue(SIGNATURE, Holder.SPECIMEN, KEY))
                .withMessageContaining("2014-03-01");
    }

    @Test
    void takes_the_key_of_the_next_card_too() {
        PublicKey point = new TestChance(5).nextEcKey("secp384r1").getPublic();
        X509Certificate certificate = at(Instant.parse("2026-11-28T01:00:00Z"))
                .issue(USER_AUTHENTICATION, Holder.SPECIMEN, point)
                .certificate();
        assertThat(certificate.getPublicKey().getEncoded()).isEqualTo(point.getEncoded());
        assertThat(certificate.getSigAlgName()).isEqualTo("SHA256withRSA");
    }

    private static Issuance at(Instant now) {
        return new Issuance(
                TestGenerations.ALL,
                Clock.fixed(now, ZoneOffset.UTC),
                new TestChance(1),
                kind -> BigInteger.valueOf(0x06D18007),
                CertificateSwitches.DEFAULTS);
    }
}
