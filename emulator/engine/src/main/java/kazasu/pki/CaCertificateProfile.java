package kazasu.pki;

import static kazasu.pki.CertificateSigning.distributionPoint;
import static kazasu.pki.CertificateSigning.extend;
import static kazasu.pki.CertificateSigning.keyIdentifier;

import java.math.BigInteger;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectKeyIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509v3CertificateBuilder;

/**
 * The authority's own certificate, with the profile that all published ones share
 * ({@code docs/reference/ca/ca-summary.md}): five extensions in this order and nothing else.
 */
final class CaCertificateProfile {
    private CaCertificateProfile() {}

    static X509Certificate selfSigned(AuthorityNames.Pair names, RSAPrivateCrtKey key, Instant begin) {
        X500Name name = names.distinguishedName();
        SigningKey signingKey = new SigningKey(key);
        RSAPublicKey publicKey = signingKey.publicKey();
        X509v3CertificateBuilder builder = new X509v3CertificateBuilder(
                name,
                serialNumber(publicKey),
                Date.from(begin.truncatedTo(ChronoUnit.SECONDS)),
                Date.from(notAfter(begin)),
                name,
                SubjectPublicKeyInfo.getInstance(publicKey.getEncoded()));
        extend(builder, Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
        extend(builder, Extension.subjectAlternativeName, false, DirectoryNames.asGeneralNames(names.japaneseName()));
        extend(builder, Extension.basicConstraints, true, new BasicConstraints(true));
        extend(builder, Extension.cRLDistributionPoints, false, distributionPoint(name));
        extend(builder, Extension.subjectKeyIdentifier, false, new SubjectKeyIdentifier(keyIdentifier(publicKey)));
        return CertificateSigning.sign(builder, signingKey.signer());
    }

    /** Ten years, the day of issue counted: issued 2023-07-16, it ends with 2033-07-15 in Japan. */
    static Instant notAfter(Instant begin) {
        return Validity.endOfDay(
                begin.atZone(Validity.JAPAN).toLocalDate().plusYears(10).minusDays(1));
    }

    /**
     * Three bytes, positive. From the key, not counted from 1: the authorities of two homes have one name, and software that
     * keeps certificates by issuer and number (NSS) refuses two that share both.
     */
    private static BigInteger serialNumber(RSAPublicKey key) {
        byte[] id = keyIdentifier(key);
        return BigInteger.valueOf(((id[0] & 0x3F) | 0x40) << 16 | (id[1] & 0xFF) << 8 | (id[2] & 0xFF));
    }
}
