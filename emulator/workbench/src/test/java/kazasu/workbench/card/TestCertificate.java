package kazasu.workbench.card;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A certificate to show. */
final class TestCertificate {
    private TestCertificate() {}

    static X509Certificate certificate() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            KeyPair keys = generator.generateKeyPair();
            X500Name name = new X500Name("CN=TEST 0001,C=JP");
            Date from = Date.from(Instant.parse("2026-04-01T00:00:00Z"));
            Date until = Date.from(Instant.parse("2031-05-04T14:59:59Z"));
            return new JcaX509CertificateConverter()
                    .getCertificate(new JcaX509v3CertificateBuilder(
                                    name, BigInteger.valueOf(0xCAFE), from, until, name, keys.getPublic())
                            .build(new JcaContentSignerBuilder("SHA256withRSA").build(keys.getPrivate())));
        } catch (GeneralSecurityException | OperatorCreationException e) {
            throw new AssertionError(e);
        }
    }

    static byte[] padded(int size) {
        try {
            byte[] der = certificate().getEncoded();
            byte[] file = Arrays.copyOf(der, size);
            Arrays.fill(file, der.length, size, (byte) 0xFF);
            return file;
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
