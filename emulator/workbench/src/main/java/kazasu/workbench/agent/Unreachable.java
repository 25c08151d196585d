package kazasu.workbench.agent;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.security.cert.CertPathBuilderException;
import javax.net.ssl.SSLException;

/** Why a site can't be spoken to, in words that help; an exception's own would name classes. */
final class Unreachable {
    private Unreachable() {}

    static PortalException because(IOException e, String site) {
        if (has(e, CertPathBuilderException.class)) {
            return new PortalException(
                    "the certificate of " + site + " comes from nobody who is trusted; --ca names another authority",
                    site + " の証明書は信頼する認証局のものではありません（--ca で指定）");
        }
        if (has(e, UnresolvedAddressException.class)) {
            return new PortalException("there is no host of " + site, site + " というホストはありません");
        }
        if (has(e, ConnectException.class)) {
            return new PortalException("nobody listens at " + site, site + " で待ち受けているサイトがありません");
        }
        if (has(e, HttpTimeoutException.class)) {
            return new PortalException(site + " does not answer in time", site + " が時間内に応答しません");
        }
        if (has(e, SSLException.class)) {
            return new PortalException(
                    site + " speaks no TLS there, or refused the handshake", site + " はTLSに対応していないか、TLSハンドシェイクを拒否しました");
        }
        return new PortalException(
                site + " broke the connection off; does it want https?", site + " が接続を切断しました（httpsではありませんか）");
    }

    private static boolean has(Throwable e, Class<? extends Throwable> kind) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (kind.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }
}
