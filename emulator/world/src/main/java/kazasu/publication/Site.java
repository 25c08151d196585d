package kazasu.publication;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;
import java.time.Clock;
import java.util.List;
import kazasu.pki.CertificationAuthority;

/**
 * What all routes share.
 *
 * @param issuers whose certificates, lists and answers are given
 * @param callers who may ask
 * @param clock present time
 */
record Site(List<CertificationAuthority> issuers, Callers callers, Clock clock) {
    /** The server's own HEAD says nothing but 200. */
    static void get(RoutesConfig routes, String path, Handler handler) {
        routes.get(path, handler);
        routes.head(path, handler);
    }
}
