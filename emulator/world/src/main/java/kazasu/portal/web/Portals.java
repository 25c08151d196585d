package kazasu.portal.web;

import io.javalin.http.Context;
import kazasu.portal.account.Sessions;

/**
 * What pages know of the world outside.
 *
 * @param agent where the holder's software listens, {@code http://127.0.0.1:8790}
 * @param sessions who is logged in
 */
record Portals(String agent, Sessions sessions) {
    /** This site as the browser calls it: scheme, host and port; the host was checked. */
    String origin(Context context) {
        return (context.req().isSecure() ? "https://" : "http://") + context.header("Host");
    }
}
