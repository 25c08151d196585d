package kazasu.portal.tls;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPrivateCrtKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import kazasu.command.Failure;
import kazasu.pki.OnceFile;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.openssl.jcajce.JcaPEMKeyConverter;
import org.bouncycastle.util.io.pem.PemObject;
import org.bouncycastle.util.io.pem.PemWriter;

/**
 * The keys of a home's portal, made at the first call: {@code portal/portal-keys.pem} with the three keys and certificates, and beside it
 * {@code portal/portal-ca.pem}, which browsers and curl are told to trust.
 *
 * @param authority a test authority of the portal's own
 * @param server for TLS, as localhost, 127.0.0.1 and ::1
 * @param encryption for which what is sent is encrypted
 */
public record PortalKeys(KeyedCertificate authority, KeyedCertificate server, KeyedCertificate encryption) {
    private static final String MARK = "KAZASU TEST DATA: keys of a test portal.\n";

    /**
     * Those of a home.
     *
     * @param home the state directory; made if absent
     * @param now the system's time, whatever time the portal plays: TLS clients go by theirs
     * @param keys asked for three RSA-2048 keys if they are made
     * @throws Failure if the file is damaged; it is left as it is
     */
    public static PortalKeys open(Path home, Instant now, Supplier<RSAPrivateCrtKey> keys) {
        OnceFile file = new OnceFile(home.resolve("portal").resolve("portal-keys.pem"));
        PortalKeys opened =
                parse(file.path(), file.readOrMake(() -> make(now, keys).format()));
        new OnceFile(authorityFile(home)).readOrMake(() -> opened.authorityPem());
        return opened;
    }

    /** Where the certificate of the portal's authority is. */
    public static Path authorityFile(Path home) {
        return home.resolve("portal").resolve("portal-ca.pem");
    }

    /**
     * New ones, which nobody keeps.
     *
     * @param now the system's time
     * @param keys asked for three RSA-2048 keys
     */
    public static PortalKeys make(Instant now, Supplier<RSAPrivateCrtKey> keys) {
        TestCertificates certificates = new TestCertificates(now);
        KeyedCertificate authority = certificates.authority(keys.get());
        return new PortalKeys(
                authority, certificates.server(keys.get(), authority), certificates.encryption(keys.get(), authority));
    }

    /** The certificate of the portal's authority. */
    public String authorityPem() {
        return pem(authority.certificate());
    }

    /** The certificate that others encrypt for. */
    public String encryptionPem() {
        return pem(encryption.certificate());
    }

    private String format() {
        StringWriter text = new StringWriter();
        text.write(MARK);
        try (PemWriter pem = new PemWriter(text)) {
            for (KeyedCertificate one : List.of(authority, server, encryption)) {
                pem.writeObject(new PemObject("PRIVATE KEY", one.key().getEncoded()));
                pem.writeObject(new PemObject("CERTIFICATE", one.certificate().getEncoded()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    private static String pem(X509Certificate certificate) {
        StringWriter text = new StringWriter();
        try (PemWriter pem = new PemWriter(text)) {
            pem.writeObject(new PemObject("CERTIFICATE", certificate.getEncoded()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    private static PortalKeys parse(Path file, String text) {
        List<KeyedCertificate> found = new ArrayList<>();
        try (PEMParser pem = new PEMParser(new StringReader(text))) {
            while (found.size() < 3
                    && pem.readObject() instanceof PrivateKeyInfo key
                    && pem.readObject() instanceof X509CertificateHolder certificate) {
                PrivateKey opened = new JcaPEMKeyConverter().getPrivateKey(key);
                found.add(new KeyedCertificate(opened, new JcaX509CertificateConverter().getCertificate(certificate)));
            }
        } catch (IOException | CertificateException | RuntimeException e) {
            found.clear();
        }
        if (found.size() != 3) {
            throw new Failure(
                    file
                            + ": damaged; restore it, or move it away to get new keys (what was sent before can't be read then)",
                    file + ": 壊れています。復元するか、移動して新しい鍵を作成してください（以前の申請書は読めなくなります）");
        }
        return new PortalKeys(found.get(0), found.get(1), found.get(2));
    }
}
