package kazasu.workbench.agent;

import java.nio.file.Path;
import java.util.Optional;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whom to believe in TLS: a picocli mixin. */
final class TrustOption {
    @Option(
            names = "--ca",
            paramLabel = "FILE",
            description = {
                "whom to believe in TLS; else HOME/portal/portal-ca.pem if it is there, else whom Java believes",
                "TLSで信頼する認証局。なければ HOME/portal/portal-ca.pem、それもなければJavaの既定"
            })
    private @Nullable Path authority;

    /** Nothing if it is whom Java believes. */
    Optional<SSLContext> context(Path home) {
        return PortalTrust.ofHome(home, Optional.ofNullable(authority));
    }

    /** The same with a key to show. */
    SSLContext context(Path home, KeyManager key) {
        return PortalTrust.ofHome(home, Optional.ofNullable(authority), key);
    }
}
