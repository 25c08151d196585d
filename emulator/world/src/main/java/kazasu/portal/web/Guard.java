package kazasu.portal.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import kazasu.command.Text;
import kazasu.http.HttpProblem;
import kazasu.http.LoopbackHosts;
import kazasu.office.RefusedException;
import kazasu.office.ledger.LedgerException;
import kazasu.portal.PortalException;
import kazasu.portal.PortalRefusal;
import kazasu.portal.form.FormException;
import kazasu.portal.store.DamagedEnvelopeException;
import org.slf4j.LoggerFactory;

/** What holds for every request: the host, the headers, and one clear line for whatever goes wrong. */
final class Guard {
    private static final Text BROKEN = new Text("The request can't be read.", "リクエストを読み取れません。");
    private static final Text NOTHING = new Text("There is nothing here.", "ページが見つかりません。");
    private static final Text NOT_POSSIBLE = new Text("This is not possible here.", "この操作はできません。");
    private static final Text DEFECT = new Text("A defect of the site; it stays up.", "サイト内部の不具合です。");

    private final Pages pages;

    Guard(Pages pages) {
        this.pages = pages;
    }

    void addTo(RoutesConfig routes) {
        routes.before(context -> {
            LoopbackHosts.check(context);
            headers(context);
        });
        routes.exception(PortalException.class, (e, context) -> refuse(context, e.refusal()));
        routes.exception(BrokenRequestException.class, (e, context) -> say(context, 400, "broken-request", BROKEN));
        routes.exception(FormException.class, (e, context) -> say(context, 400, "broken-request", BROKEN));
        routes.exception(
                RefusedException.class,
                (e, context) -> say(context, 403, "agency-refuses", e.refusal().text()));
        routes.exception(LedgerException.class, (e, context) -> refuse(context, PortalRefusal.STORE_FAILED));
        routes.exception(DamagedEnvelopeException.class, (e, context) -> defect(context, e));
        routes.exception(HttpProblem.class, (e, context) -> e.answer(context));
        routes.exception(HttpResponseException.class, (e, context) -> http(context, e.getStatus()));
        routes.exception(Exception.class, (e, context) -> defect(context, e));
        routes.error(404, context -> {
            if (context.resultInputStream() == null || isBare(context)) {
                say(context, 404, "not-found", NOTHING);
            }
        });
    }

    private static boolean isBare(Context context) {
        String body = context.result();
        return body == null || body.equals("Not Found") || body.startsWith("Endpoint ");
    }

    /** No scripts at all; forms go to this site or, by a link, to the holder's software. */
    private static void headers(Context context) {
        context.header(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none';"
                        + " frame-ancestors 'none'");
        context.header("X-Content-Type-Options", "nosniff");
        context.header("X-Frame-Options", "DENY");
        context.header("Referrer-Policy", "no-referrer");
        context.header("Cross-Origin-Opener-Policy", "same-origin");
        context.header("Cross-Origin-Resource-Policy", "same-origin");
        context.header("Cache-Control", "no-store");
        if (context.req().isSecure()) {
            context.header("Strict-Transport-Security", "max-age=3600");
        }
    }

    private void refuse(Context context, PortalRefusal refusal) {
        say(context, refusal.status(), refusal.word(), refusal.text());
    }

    private void http(Context context, int status) {
        switch (status) {
            case 404 -> say(context, status, "not-found", NOTHING);
            case 413 -> refuse(context, PortalRefusal.TOO_LARGE);
            case 400 -> say(context, status, "broken-request", BROKEN);
            default -> say(context, status, "not-possible", NOT_POSSIBLE);
        }
    }

    private void defect(Context context, Exception e) {
        LoggerFactory.getLogger(Guard.class)
                .warn("{} while answering {}", e.getClass().getName(), context.method());
        say(context, 500, "defect", DEFECT);
    }

    private void say(Context context, int status, String word, Text line) {
        if (context.path().startsWith("/api/")) {
            Problems.answer(context, status, word, line);
        } else {
            pages.message(context, status, line);
        }
    }
}
