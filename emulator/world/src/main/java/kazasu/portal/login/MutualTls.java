package kazasu.portal.login;

import java.net.Socket;
import java.security.AlgorithmConstraints;
import java.security.AlgorithmParameters;
import java.security.CryptoPrimitive;
import java.security.Key;
import java.security.KeyStore;
import java.security.cert.CRL;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;
import kazasu.portal.tls.PortalKeys;
import kazasu.portal.tls.ServerTls;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.jspecify.annotations.Nullable;

/**
 * Listeners that ask clients for a certificate. The handshake proves that the client has its key, and nothing else: what the certificate is worth the
 * verifier says afterwards, so that whoever is refused learns why in an answer, not by an alert. The JDK's own check would refuse all of them: their
 * certificate policies are critical and have a qualifier (docs/decisions.md §17).
 */
public enum MutualTls {
    /** For clients that can't do RSASSA-PSS, which is all that stand on OpenSC's driver: they are asked for PKCS#1 signatures only. */
    TLS_1_2("TLSv1.2"),
    /** For those that can: TLS 1.3 knows nothing else. */
    TLS_1_3("TLSv1.3");

    private final String protocol;

    MutualTls(String protocol) {
        this.protocol = protocol;
    }

    /** As TLS is called where people read it: {@code TLSv1.2}. */
    public String protocol() {
        return protocol;
    }

    /**
     * A connector, without a place to listen yet.
     *
     * @param server whose it becomes
     * @param http how it speaks
     * @param keys of the site
     */
    public ServerConnector connector(Server server, HttpConfiguration http, PortalKeys keys) {
        SslContextFactory.Server tls = new Asking(this == TLS_1_2);
        tls.setNeedClientAuth(true);
        return ServerTls.connector(server, http, keys, tls, protocol);
    }

    /** Jetty's own, but for whom it lets through and what signatures it asks for. */
    private static final class Asking extends SslContextFactory.Server {
        private final boolean withoutPss;

        Asking(boolean withoutPss) {
            this.withoutPss = withoutPss;
        }

        @Override
        protected TrustManager[] getTrustManagers(@Nullable KeyStore store, @Nullable Collection<? extends CRL> lists) {
            return new TrustManager[] {new Anybody()};
        }

        /** Of this engine alone: the system property for it is the whole process's. */
        @Override
        public void customize(SSLEngine engine) {
            super.customize(engine);
            if (withoutPss) {
                SSLParameters parameters = engine.getSSLParameters();
                parameters.setAlgorithmConstraints(new NoPss());
                engine.setSSLParameters(parameters);
            }
        }
    }

    /** Everything but RSASSA-PSS, and nothing that is weak. */
    private static final class NoPss implements AlgorithmConstraints {
        private static final List<String> REFUSED = List.of("PSS", "SHA1", "SHA-1", "MD5", "SHA224");

        @Override
        public boolean permits(
                Set<CryptoPrimitive> uses, @Nullable String algorithm, @Nullable AlgorithmParameters parameters) {
            return algorithm == null || REFUSED.stream().noneMatch(algorithm.toUpperCase(Locale.ROOT)::contains);
        }

        @Override
        public boolean permits(Set<CryptoPrimitive> uses, Key key) {
            return true;
        }

        @Override
        public boolean permits(
                Set<CryptoPrimitive> uses,
                @Nullable String algorithm,
                Key key,
                @Nullable AlgorithmParameters parameters) {
            return permits(uses, algorithm, parameters);
        }
    }

    /** Lets every client's certificate through to the verifier. No names are sent, so that a client shows what it has. */
    private static final class Anybody extends X509ExtendedTrustManager {
        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) {
            // see the class
        }

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket) {
            // see the class
        }

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine) {
            // see the class
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {
            throw new CertificateException("no server is trusted here");
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket)
                throws CertificateException {
            throw new CertificateException("no server is trusted here");
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine)
                throws CertificateException {
            throw new CertificateException("no server is trusted here");
        }

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
