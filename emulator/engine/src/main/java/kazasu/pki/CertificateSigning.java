package kazasu.pki;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.operator.ContentSigner;

/** What both kinds of certificate, the authority's and the holder's, need to be written. */
final class CertificateSigning {
    private CertificateSigning() {}

    static Certificate decode(X509Certificate certificate) {
        try {
            return Certificate.getInstance(certificate.getEncoded());
        } catch (CertificateEncodingException e) {
            throw new IllegalArgumentException("a certificate without an encoding", e);
        }
    }

    /** SHA-1 of the subjectPublicKey's content, the identifier that the published certificates carry. */
    static byte[] keyIdentifier(PublicKey key) {
        byte[] bits = SubjectPublicKeyInfo.getInstance(key.getEncoded())
                .getPublicKeyData()
                .getBytes();
        try {
            return MessageDigest.getInstance("SHA-1").digest(bits);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One distribution point: a directory name, never a URI. */
    static CRLDistPoint distributionPoint(X500Name name) {
        DistributionPointName point = new DistributionPointName(DirectoryNames.asGeneralNames(name));
        return new CRLDistPoint(new DistributionPoint[] {new DistributionPoint(point, null, null)});
    }

    static void extend(
            X509v3CertificateBuilder builder, ASN1ObjectIdentifier type, boolean critical, ASN1Encodable value) {
        try {
            builder.addExtension(type, critical, value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static X509Certificate sign(X509v3CertificateBuilder builder, ContentSigner issuer) {
        try {
            return new JcaX509CertificateConverter().getCertificate(builder.build(issuer));
        } catch (CertificateException e) {
            throw new IllegalStateException("a certificate that can't be read", e);
        }
    }
}
