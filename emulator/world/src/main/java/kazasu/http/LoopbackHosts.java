package kazasu.http;

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
        if (!isLoopback(Objects.toString(context.header("Host"), ""))) {
            throw new HttpProblem(403, "only a loopback host is served");
        }
    }

    /**
     * This server as the client calls it: scheme, host and port.
     *
     * @param context of a request whose host was checked
     */
    public static String origin(Context context) {
        return (context.req().isSecure() ? "https://" : "http://") + context.header("Host");
    }

    /**
     * Whether a Host header names this machine to itself.
     *
     * @param header as it came, with a port or without
     */
    public static boolean isLoopback(String header) {
        String host = header.replaceAll(":[0-9]*$", "").toLowerCase(Locale.ROOT);
        return NAMES.contains(host) || host.matches("127(\\.[0-9]{1,3}){3}");
    }
}
