package kazasu.pki;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPrivateCrtKey;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.openssl.jcajce.JcaPEMKeyConverter;
import org.bouncycastle.util.io.pem.PemObject;
import org.bouncycastle.util.io.pem.PemWriter;

/** The text of an authority's file: a line that marks it as test data, the certificate, the key. */
final class AuthorityPem {
    private static final String MARK =
            "KAZASU TEST DATA: certificate and key of a test authority. Trust it in tests only.\n";

    private AuthorityPem() {}

    static String format(CertificationAuthority authority) {
        StringWriter text = new StringWriter();
        text.write(MARK);
        try (PemWriter pem = new PemWriter(text)) {
            pem.writeObject(new PemObject("CERTIFICATE", authority.certificate().getEncoded()));
            pem.writeObject(
                    new PemObject("PRIVATE KEY", authority.issuerPrivateKey().getEncoded()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (CertificateException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    static CertificationAuthority parse(Path file, String text, AuthorityPlan plan) {
        try (PEMParser pem = new PEMParser(new StringReader(text))) {
            if (!(pem.readObject() instanceof X509CertificateHolder certificate)
                    || !(pem.readObject() instanceof PrivateKeyInfo key)) {
                throw new AuthorityFileException(
                        file, "is not an authority: a certificate and then a key are expected");
            }
            if (!certificate.getSubject().equals(plan.names().distinguishedName())) {
                throw new AuthorityFileException(file, "is the file of another authority, " + certificate.getSubject());
            }
            return authority(file, plan, certificate, new JcaPEMKeyConverter().getPrivateKey(key));
        } catch (IOException | CertificateException | RuntimeException e) {
            throw e instanceof AuthorityFileException known ? known : new AuthorityFileException(file, "is damaged", e);
        }
    }

    private static CertificationAuthority authority(
            Path file, AuthorityPlan plan, X509CertificateHolder holder, PrivateKey key) throws CertificateException {
        X509Certificate certificate = new JcaX509CertificateConverter().getCertificate(holder);
        if (!(key instanceof RSAPrivateCrtKey rsa) || !RsaKeys.publicKey(rsa).equals(certificate.getPublicKey())) {
            throw new AuthorityFileException(file, "is damaged: the key doesn't belong to the certificate");
        }
        return new CertificationAuthority(plan.id(), plan.role(), certificate, rsa);
    }
}
