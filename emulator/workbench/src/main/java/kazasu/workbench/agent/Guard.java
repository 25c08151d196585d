package kazasu.workbench.agent;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.Objects;
import kazasu.http.HttpProblem;
import kazasu.http.LoopbackHosts;

/** Keeps other people's pages out: whoever is not this machine's browser on its way here, or our own page, is refused before anything is done. */
final class Guard {
    private Guard() {}

    static void check(Context context) {
        setHeaders(context, "");
        LoopbackHosts.check(context);
        if (context.method() == HandlerType.POST) {
            checkOwnPage(context);
        } else if (!isOr(context, "Sec-Fetch-Mode", "navigate")
                && !context.path().equals("/style.css")) {
            throw new HttpProblem(403, "this page is for a person to look at");
        }
    }

    private static void checkOwnPage(Context context) {
        String own = "http://" + Objects.toString(context.header("Host"), "");
        if (!isOr(context, "Origin", own) || !isOr(context, "Sec-Fetch-Site", "same-origin")) {
            throw new HttpProblem(403, "only the agent's own page may ask for this");
        }
    }

    /** A header that isn't there is no browser's; then the token alone decides. */
    private static boolean isOr(Context context, String header, String value) {
        String given = context.header(header);
        return given == null || given.equals(value);
    }

    /**
     * Nothing is loaded from elsewhere, put into a frame, kept, or told to the next site.
     *
     * @param context of the request
     * @param next the site where a form may lead in the end: browsers hold a redirect to it too; nothing: none
     */
    static void setHeaders(Context context, String next) {
        context.header(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'"
                                + (next.isEmpty() ? "" : " " + next))
                .header("X-Frame-Options", "DENY")
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "same-origin")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Cache-Control", "no-store");
    }
}
