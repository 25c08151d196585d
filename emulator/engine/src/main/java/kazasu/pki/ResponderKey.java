package kazasu.pki;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.interfaces.RSAPrivateCrtKey;
import java.util.function.Supplier;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.openssl.jcajce.JcaPEMKeyConverter;
import org.bouncycastle.util.io.pem.PemObject;
import org.bouncycastle.util.io.pem.PemWriter;

/** The key of a home's OCSP responder. One for all authorities: each certifies it anew every day. */
public final class ResponderKey {
    private static final String MARK = "KAZASU TEST DATA: key of a test OCSP responder.\n";

    private ResponderKey() {}

    /**
     * The key in {@code authorities/ocsp-responder.pem}, made at the first call, with the care that an authority's file gets.
     *
     * @param home the state directory; made if absent
     * @param keys asked for an RSA-2048 key if it is made
     * @throws AuthorityFileException if the file is damaged; it is left as it is
     */
    public static RSAPrivateCrtKey open(Path home, Supplier<RSAPrivateCrtKey> keys) {
        OnceFile file = new OnceFile(home.resolve("authorities").resolve("ocsp-responder.pem"));
        return parse(file.path(), file.readOrMake(() -> format(keys.get())));
    }

    private static String format(RSAPrivateCrtKey key) {
        StringWriter text = new StringWriter();
        text.write(MARK);
        try (PemWriter pem = new PemWriter(text)) {
            pem.writeObject(new PemObject("PRIVATE KEY", key.getEncoded()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static RSAPrivateCrtKey parse(Path file, String text) {
        try (PEMParser pem = new PEMParser(new StringReader(text))) {
            if (pem.readObject() instanceof PrivateKeyInfo info
                    && new JcaPEMKeyConverter().getPrivateKey(info) instanceof RSAPrivateCrtKey key) {
                return key;
            }
        } catch (IOException | RuntimeException e) {
            throw AuthorityFileException.ofResponder(file, e);
        }
        throw AuthorityFileException.ofResponder(file, null);
    }
}
