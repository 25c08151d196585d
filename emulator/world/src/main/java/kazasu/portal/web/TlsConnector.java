package kazasu.portal.web;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.UUID;
import kazasu.portal.tls.PortalKeys;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/** TLS 1.2 and 1.3 with the portal's certificate; clients show none. */
final class TlsConnector {
    private TlsConnector() {}

    static ServerConnector of(Server server, HttpConfiguration http, PortalKeys keys) {
        HttpConfiguration secure = new HttpConfiguration(http);
        // the Host header is checked elsewhere, and an address has no SNI
        secure.addCustomizer(new SecureRequestCustomizer(false));
        SslContextFactory.Server tls = new SslContextFactory.Server();
        String password = UUID.randomUUID().toString();
        tls.setKeyStore(keyStore(keys, password));
        tls.setKeyStorePassword(password);
        tls.setKeyManagerPassword(password);
        tls.setIncludeProtocols("TLSv1.2", "TLSv1.3");
        tls.setSniRequired(false);
        return new ServerConnector(
                server, new SslConnectionFactory(tls, "http/1.1"), new HttpConnectionFactory(secure));
    }

    /** Server's key and chain. */
    static KeyStore keyStore(PortalKeys keys, String password) {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            X509Certificate[] chain = {
                keys.server().certificate(), keys.authority().certificate()
            };
            store.setKeyEntry("server", keys.server().key(), password.toCharArray(), chain);
            return store;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
