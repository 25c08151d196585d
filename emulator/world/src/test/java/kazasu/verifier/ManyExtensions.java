package kazasu.verifier;

import java.math.BigInteger;
import java.time.Duration;
import java.util.Date;
import kazasu.pki.CertificateKind;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509v3CertificateBuilder;

/** Certificates that an authority would never make, made by one. */
final class ManyExtensions {
    private ManyExtensions() {}

    static byte[] certificate(int count) throws Exception {
        X509v3CertificateBuilder builder = new X509v3CertificateBuilder(
                World.authority(CertificateKind.USER_AUTHENTICATION).name(),
                BigInteger.TEN,
                Date.from(World.NOW.minus(Duration.ofDays(1))),
                Date.from(World.NOW.plus(Duration.ofDays(1))),
                new X500Name("CN=many"),
                SubjectPublicKeyInfo.getInstance(World.publicKey(World.KEY).getEncoded()));
        for (int i = 0; i < count; i++) {
            builder.addExtension(new ASN1ObjectIdentifier("1.3.6.1.4.1.99999." + i), false, DERNull.INSTANCE);
        }
        return builder.build(
                        World.authority(CertificateKind.USER_AUTHENTICATION).signer())
                .getEncoded();
    }
}
