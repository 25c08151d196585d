package kazasu.workbench.agent;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.util.Collection;
import java.util.Optional;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import kazasu.command.Failure;
import kazasu.workbench.UserFiles;
import org.jspecify.annotations.Nullable;

/** Whom to believe in TLS: these authorities and nobody else. */
final class PortalTrust {
    private PortalTrust() {}

    /**
     * A context that believes those in a file, else the portal of a home; none if there is neither: then whom Java believes.
     *
     * @param home the state directory
     * @param authority file that was named
     * @throws Failure if it holds no certificate
     */
    static Optional<SSLContext> ofHome(Path home, Optional<Path> authority) {
        return file(home, authority).map(file -> of(UserFiles.read(file), file.toString()));
    }

    /** The same with a key to show: always a context. */
    static SSLContext ofHome(Path home, Optional<Path> authority, KeyManager... keys) {
        return file(home, authority)
                .map(file -> of(UserFiles.read(file), file.toString(), keys))
                .orElseGet(() -> showing(keys));
    }

    private static Optional<Path> file(Path home, Optional<Path> authority) {
        Path ours = home.resolve("portal").resolve("portal-ca.pem");
        return authority.or(() -> Optional.of(ours).filter(Files::isRegularFile));
    }

    /**
     * A context for clients.
     *
     * @param authorities certificates, PEM or DER
     * @param name of the file, for the error
     * @throws Failure if there is none in it
     */
    static SSLContext of(byte[] authorities, String name) {
        return of(authorities, name, null);
    }

    private static SSLContext of(byte[] authorities, String name, KeyManager @Nullable [] keys) {
        try {
            Collection<? extends Certificate> certificates =
                    CertificateFactory.getInstance("X.509").generateCertificates(new ByteArrayInputStream(authorities));
            if (certificates.isEmpty()) {
                throw none(name);
            }
            return context(certificates, keys);
        } catch (CertificateException e) {
            throw none(name);
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SSLContext showing(KeyManager[] keys) {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keys, null, null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SSLContext context(Collection<? extends Certificate> certificates, KeyManager @Nullable [] keys)
            throws GeneralSecurityException, IOException {
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys, managers(certificates), null);
        return context;
    }

    private static TrustManager[] managers(Collection<? extends Certificate> certificates)
            throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        for (Certificate certificate : certificates) {
            store.setCertificateEntry("portal-" + store.size(), certificate);
        }
        TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(store);
        return managers.getTrustManagers();
    }

    private static Failure none(String name) {
        return new Failure("there is no certificate in " + name, name + " に証明書がありません");
    }
}
