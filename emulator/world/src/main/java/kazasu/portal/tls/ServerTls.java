package kazasu.portal.tls;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.UUID;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/** A portal's listeners: with its key and chain, HTTP/1.1 behind TLS. */
public final class ServerTls {
    private ServerTls() {}

    /**
     * A connector, without a place to listen yet.
     *
     * @param server whose it becomes
     * @param http how it speaks
     * @param keys of the portal
     * @param tls what else is wanted of TLS; it gets the keys here
     * @param protocols e.g. {@code TLSv1.2}
     */
    public static ServerConnector connector(
            Server server, HttpConfiguration http, PortalKeys keys, SslContextFactory.Server tls, String... protocols) {
        HttpConfiguration secure = new HttpConfiguration(http);
        // the Host header is checked elsewhere, and an address has no SNI
        secure.addCustomizer(new SecureRequestCustomizer(false));
        String password = UUID.randomUUID().toString();
        tls.setKeyStore(keyStore(keys, password));
        tls.setKeyStorePassword(password);
        tls.setKeyManagerPassword(password);
        tls.setIncludeProtocols(protocols);
        tls.setExcludeProtocols();
        tls.setSniRequired(false);
        return new ServerConnector(
                server, new SslConnectionFactory(tls, "http/1.1"), new HttpConnectionFactory(secure));
    }

    private static KeyStore keyStore(PortalKeys keys, String password) {
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
