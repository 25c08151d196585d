package kazasu.portal.account;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.Optional;

/** How a browser shows its session. SameSite is lax: the way back from the holder's software is a navigation from another site. */
public final class SessionCookie {
    private static final String NAME = "kazasu-session";

    private SessionCookie() {}

    /**
     * Gives it to the browser; Secure if the connection is.
     *
     * @param context of the request by which somebody logged in
     * @param session new
     */
    public static void give(Context context, Session session) {
        context.cookie(cookie(context, session.token(), (int) Sessions.LIFE.toSeconds()));
    }

    /** What the browser shows. */
    public static Optional<String> token(Context context) {
        return Optional.ofNullable(context.cookie(NAME));
    }

    /** Takes it back. */
    public static void take(Context context) {
        context.cookie(cookie(context, "", 0));
    }

    private static Cookie cookie(Context context, String value, int seconds) {
        return new Cookie(NAME, value, "/", seconds, context.req().isSecure(), true, null, SameSite.LAX);
    }
}
