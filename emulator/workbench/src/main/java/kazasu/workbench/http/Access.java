package kazasu.workbench.http;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Objects;
import java.util.Optional;
import kazasu.http.LoopbackHosts;

/**
 * Who may ask. With a token: who knows it. Without: whoever is on this machine and means us; a page in a browser that reaches us under a
 * name of its own (DNS rebinding) does not, so the host asked for must be a loopback one.
 */
final class Access {
    private final Optional<String> token;

    Access(Optional<String> token) {
        this.token = token;
    }

    void check(Context context) {
        if (token.isPresent()) {
            checkToken(Objects.toString(context.header("Authorization"), ""), token.get());
        } else if (!LoopbackHosts.isLoopback(Objects.toString(context.header("Host"), ""))) {
            throw Problem.forbidden("only a loopback host is served without a token");
        }
    }

    private static void checkToken(String header, String token) {
        byte[] given = header.getBytes(StandardCharsets.UTF_8);
        byte[] wanted = ("Bearer " + token).getBytes(StandardCharsets.UTF_8);
        if (!MessageDigest.isEqual(given, wanted)) {
            throw Problem.unauthorized();
        }
    }
}
