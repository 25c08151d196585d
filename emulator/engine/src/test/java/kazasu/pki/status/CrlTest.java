package kazasu.pki.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import java.security.SignatureException;
import java.security.cert.X509CRL;
import java.security.cert.X509CRLEntry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Random;
import kazasu.pki.CertificateKind;
import kazasu.pki.CertificationAuthority;
import kazasu.pki.Holder;
import kazasu.pki.Municipality;
import kazasu.pki.TestGenerations;
import org.assertj.core.api.Assertions;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.AuthorityKeyIdentifier;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.CRLNumber;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.IssuingDistributionPoint;
import org.bouncycastle.cert.X509CRLHolder;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** rules.md §2.3 to §2.5, RFC 5280 §5. */
class CrlTest {
    private static final Instant NOW = Instant.parse("2026-11-28T15:00:00Z");
    private static final Municipality MAEBASHI = Holder.SPECIMEN.municipality();
    private static final CertificationAuthority CA = TestGenerations.ALL.at(CertificateKind.SIGNATURE, NOW);

    @ParameterizedTest
    @EnumSource
    void java_reads_every_reason(RevocationReason reason) throws Exception {
        BigInteger serial = BigInteger.valueOf(0x067C6A22);
        X509CRL crl = sign(List.of(new RevocationEntry(serial, NOW.minusSeconds(7), reason)))
                .x509();
        crl.verify(CA.certificate().getPublicKey());
        assertThat(crl.getVersion()).isEqualTo(2);
        assertThat(crl.getThisUpdate()).isEqualTo(NOW);
        assertThat(crl.getNextUpdate()).isEqualTo(NOW.plusSeconds(86_400));
        X509CRLEntry entry = crl.getRevokedCertificate(serial);
        assertThat(entry.getRevocationDate()).isEqualTo(NOW.minusSeconds(7));
        if (reason == RevocationReason.UNSPECIFIED) {
            assertThat(entry.hasExtensions()).isFalse();
        } else {
            assertThat(entry.getRevocationReason().ordinal()).isEqualTo(reason.code());
            assertThat(entry.getCriticalExtensionOIDs()).isNullOrEmpty();
        }
    }

    @Test
    void speaks_about_the_partition_that_the_certificates_name() throws Exception {
        byte[] certificate = TestGenerations.issue(CertificateKind.SIGNATURE, NOW, BigInteger.TEN)
                .certificate()
                .getEncoded();
        CRLDistPoint points = CRLDistPoint.getInstance(Certificate.getInstance(certificate)
                .getTBSCertificate()
                .getExtensions()
                .getExtensionParsedValue(Extension.cRLDistributionPoints));
        X509CRLHolder crl = new X509CRLHolder(sign(List.of()).encoded());
        IssuingDistributionPoint point = IssuingDistributionPoint.getInstance(
                crl.getExtension(Extension.issuingDistributionPoint).getParsedValue());

        assertThat(point.getDistributionPoint().getEncoded("DER"))
                .isEqualTo(
                        points.getDistributionPoints()[0].getDistributionPoint().getEncoded("DER"));
        assertThat(point.onlyContainsUserCerts()).isFalse();
        assertThat(crl.getCriticalExtensionOIDs()).containsOnly(Extension.issuingDistributionPoint);
    }

    @Test
    void names_the_key_of_its_generation_and_its_number() throws Exception {
        X509CRLHolder crl = new X509CRLHolder(sign(List.of()).encoded());
        assertThat(crl.getExtensionOIDs().toArray())
                .containsExactly(
                        Extension.authorityKeyIdentifier, Extension.cRLNumber, Extension.issuingDistributionPoint);
        assertThat(AuthorityKeyIdentifier.getInstance(crl.getExtension(Extension.authorityKeyIdentifier)
                                .getParsedValue())
                        .getKeyIdentifierOctets())
                .isEqualTo(CA.keyIdentifier());
        assertThat(CRLNumber.getInstance(crl.getExtension(Extension.cRLNumber).getParsedValue())
                        .getCRLNumber())
                .isEqualTo(BigInteger.valueOf(42));
        assertThat(crl.getIssuer()).isEqualTo(CA.name());
        assertThat(crl.getRevokedCertificates()).isEmpty();
    }

    @Test
    void the_key_of_another_generation_does_not_fit() {
        X509CRL crl = sign(List.of()).x509();
        for (CertificationAuthority other : TestGenerations.ALL.all(CertificateKind.SIGNATURE)) {
            if (other != CA) {
                Assertions.assertThatExceptionOfType(SignatureException.class)
                        .isThrownBy(() -> crl.verify(other.certificate().getPublicKey()));
            }
        }
    }

    /** A second writer of the same list. */
    @Test
    void byte_for_byte_what_bouncy_castle_writes() throws Exception {
        List<RevocationEntry> entries = entries(300);
        X509v2CRLBuilder builder = new X509v2CRLBuilder(CA.name(), Date.from(NOW));
        builder.setNextUpdate(Date.from(NOW.plusSeconds(86_400)));
        for (RevocationEntry entry : entries) {
            Date at = Date.from(entry.revokedAt());
            if (entry.reason() == RevocationReason.UNSPECIFIED) {
                builder.addCRLEntry(entry.serialNumber(), at, null);
            } else {
                builder.addCRLEntry(entry.serialNumber(), at, entry.reason().code());
            }
        }
        X509CRLHolder ours = new X509CRLHolder(sign(entries).encoded());
        for (Object oid : ours.getExtensionOIDs()) {
            builder.addExtension(ours.getExtension((ASN1ObjectIdentifier) oid));
        }
        assertThat(Arrays.mismatch(ours.getEncoded(), builder.build(CA.signer()).getEncoded()))
                .isEqualTo(-1);
    }

    @Test
    void a_hundred_thousand_entries_in_three_and_a_half_megabytes() {
        byte[] encoded = sign(entries(100_000)).encoded();
        assertThat(encoded.length).isBetween(3_400_000, 3_700_000);
        X509CRLHolder crl = read(encoded);
        assertThat(crl.getRevokedCertificates()).hasSize(100_000);
    }

    @Test
    void refuses_what_no_list_can_say() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Crl.sign(CA, MAEBASHI, BigInteger.ONE, NOW, NOW, List.of()));
        for (BigInteger serial : List.of(BigInteger.ZERO, BigInteger.ONE.negate(), BigInteger.ONE.shiftLeft(159))) {
            RevocationEntry entry = new RevocationEntry(serial, NOW, RevocationReason.SUPERSEDED);
            assertThatIllegalArgumentException().isThrownBy(() -> sign(List.of(entry)));
        }
    }

    @Test
    void callers_cannot_change_it() {
        Crl crl = sign(List.of());
        crl.encoded()[0] = 0;
        assertThat(crl.encoded()[0]).isEqualTo((byte) 0x30);
    }

    /** Serial numbers of 1 to 20 bytes, times on both sides of 1950 and 2050, all reasons. */
    private static List<RevocationEntry> entries(int count) {
        Random random = new Random(count);
        RevocationReason[] reasons = RevocationReason.values();
        List<RevocationEntry> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            BigInteger serial = count > 1000
                    ? BigInteger.valueOf(0x01000000L + i)
                    : new BigInteger(1 + random.nextInt(159), random)
                            .add(BigInteger.ONE)
                            .shiftRight(1)
                            .add(BigInteger.ONE);
            Instant at = NOW.plusSeconds(random.nextInt() * 3L);
            entries.add(new RevocationEntry(serial, at, reasons[i % reasons.length]));
        }
        return entries;
    }

    private static Crl sign(List<RevocationEntry> entries) {
        return Crl.sign(CA, MAEBASHI, BigInteger.valueOf(42), NOW, NOW.plusSeconds(86_400), entries);
    }

    private static X509CRLHolder read(byte[] encoded) {
        try {
            return new X509CRLHolder(encoded);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
