package kazasu.portal.tls;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.RSAPublicKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Optional;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Makes the certificates of a portal. Their names say TEST; they hold for ten years from the day before on, since they are made once. */
final class TestCertificates {
    private static final Duration LIFE = Duration.ofDays(3652);

    private final Instant from;

    TestCertificates(Instant now) {
        this.from = now.truncatedTo(ChronoUnit.DAYS).minus(Duration.ofDays(1));
    }

    KeyedCertificate authority(RSAPrivateCrtKey key) {
        X500Name name = new X500Name("C=JP,O=KAZASU TEST,CN=KAZASU TEST portal CA");
        return sign(name, key, Optional.empty(), new Use(KeyUsage.keyCertSign | KeyUsage.cRLSign, true, false));
    }

    KeyedCertificate server(RSAPrivateCrtKey key, KeyedCertificate authority) {
        X500Name name = new X500Name("C=JP,O=KAZASU TEST,CN=localhost");
        Use use = new Use(KeyUsage.digitalSignature | KeyUsage.keyEncipherment, false, true);
        return sign(name, key, Optional.of(authority), use);
    }

    KeyedCertificate encryption(RSAPrivateCrtKey key, KeyedCertificate authority) {
        X500Name name = new X500Name("C=JP,O=KAZASU TEST,CN=KAZASU TEST portal encryption");
        return sign(name, key, Optional.of(authority), new Use(KeyUsage.keyEncipherment, false, false));
    }

    private record Use(int keyUsage, boolean authority, boolean server) {}

    private KeyedCertificate sign(X500Name name, RSAPrivateCrtKey key, Optional<KeyedCertificate> issuer, Use use) {
        try {
            PublicKey half = publicKey(key);
            X500Name issuerName = issuer.map(by -> nameOf(by.certificate())).orElse(name);
            X509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                    issuerName, serial(half), Date.from(from), Date.from(from.plus(LIFE)), name, half);
            PublicKey issuerKey =
                    issuer.map(by -> by.certificate().getPublicKey()).orElse(half);
            addExtensions(builder, half, issuerKey, use);
            X509CertificateHolder signed = builder.build(new JcaContentSignerBuilder("SHA256withRSA")
                    .build(issuer.map(KeyedCertificate::key).orElse(key)));
            return new KeyedCertificate(key, new JcaX509CertificateConverter().getCertificate(signed));
        } catch (GeneralSecurityException | CertIOException | OperatorCreationException e) {
            throw new IllegalStateException("a certificate of the portal can't be made", e);
        }
    }

    private static void addExtensions(X509v3CertificateBuilder builder, PublicKey key, PublicKey issuer, Use use)
            throws GeneralSecurityException, CertIOException {
        JcaX509ExtensionUtils extensions = new JcaX509ExtensionUtils();
        builder.addExtension(
                Extension.basicConstraints,
                true,
                use.authority() ? new BasicConstraints(0) : new BasicConstraints(false));
        builder.addExtension(Extension.keyUsage, true, new KeyUsage(use.keyUsage()));
        builder.addExtension(Extension.subjectKeyIdentifier, false, extensions.createSubjectKeyIdentifier(key));
        builder.addExtension(Extension.authorityKeyIdentifier, false, extensions.createAuthorityKeyIdentifier(issuer));
        if (use.server()) {
            builder.addExtension(
                    Extension.extendedKeyUsage, false, new ExtendedKeyUsage(KeyPurposeId.id_kp_serverAuth));
            builder.addExtension(Extension.subjectAlternativeName, false, loopback());
        }
    }

    private static GeneralNames loopback() {
        return new GeneralNames(new GeneralName[] {
            new GeneralName(GeneralName.dNSName, "localhost"),
            new GeneralName(GeneralName.iPAddress, "127.0.0.1"),
            new GeneralName(GeneralName.iPAddress, "::1")
        });
    }

    private static X500Name nameOf(X509Certificate certificate) {
        return X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded());
    }

    /** Positive, 16 bytes at most, and another one for another key. */
    private static BigInteger serial(PublicKey key) throws CertificateException {
        try {
            byte[] hash = java.security.MessageDigest.getInstance("SHA-256").digest(key.getEncoded());
            return new BigInteger(1, java.util.Arrays.copyOf(hash, 15)).setBit(112);
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new CertificateException(e);
        }
    }

    private static PublicKey publicKey(RSAPrivateCrtKey key) throws GeneralSecurityException {
        return KeyFactory.getInstance("RSA")
                .generatePublic(new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent()));
    }
}
