package kazasu.publication;

import io.javalin.http.Context;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** Servers are for this machine: a page in a browser that reaches them under a name of its own (DNS rebinding) is refused. */
public final class LoopbackHosts {
    private static final Set<String> NAMES = Set.of("localhost", "[::1]");

    private LoopbackHosts() {}

    /**
     * Lets through a request that asks for a loopback host.
     *
     * @param context of the request
     * @throws HttpProblem 403 if it asks for another one
     */
    public static void check(Context context) {
        String host = Objects.toString(context.header("Host"), "")
                .replaceAll(":[0-9]*$", "")
                .toLowerCase(Locale.ROOT);
        if (!NAMES.contains(host) && !host.matches("127(\\.[0-9]{1,3}){3}")) {
            throw new HttpProblem(403, "only a loopback host is served");
        }
    }
}
