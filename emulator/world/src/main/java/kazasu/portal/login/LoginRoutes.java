package kazasu.portal.login;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.security.cert.X509Certificate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kazasu.http.Body;
import kazasu.http.HttpProblem;
import kazasu.http.LoopbackHosts;
import kazasu.portal.PortalException;
import kazasu.portal.PortalRefusal;
import kazasu.portal.account.Session;
import kazasu.portal.account.SessionCookie;
import kazasu.portal.account.Sessions;
import kazasu.verifier.Challenge;
import kazasu.verifier.Document;
import kazasu.verifier.Reason;
import kazasu.verifier.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * The login over HTTP (docs/login.md). A refusal is a problem with the verifier's reason: 403, or 503 if it could not be checked, which is no
 * yes either.
 */
public final class LoginRoutes {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final String PATH = "/api/login";
    private static final int LARGEST_ANSWER = 64 << 10;

    private final LoginDesk desk;
    private final Sessions sessions;

    /**
     * Routes to a desk.
     *
     * @param desk that lets in
     * @param sessions who is in
     */
    public LoginRoutes(LoginDesk desk, Sessions sessions) {
        this.desk = desk;
        this.sessions = sessions;
    }

    /**
     * An answer as it comes.
     *
     * @param challenge that was signed, base 64 like the others
     * @param signature RSASSA
     * @param certificate DER
     */
    private record Answer(byte @Nullable [] challenge, byte @Nullable [] signature, byte @Nullable [] certificate) {}

    /**
     * Puts the routes into a server that is being configured; it checks the Host header itself.
     *
     * @param config of the server
     */
    public void addTo(JavalinConfig config) {
        config.routes.get(PATH, this::who);
        config.routes.delete(PATH, this::leave);
        config.routes.get(PATH + "/challenge", this::ask);
        config.routes.post(PATH, this::answer);
        config.routes.get(PATH + "/tls", this::handshake);
        config.routes.exception(LoginRefusedException.class, (e, context) -> refuse(context, e.reason()));
    }

    private void ask(Context context) {
        Challenge challenge = desk.ask(LoopbackHosts.origin(context));
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("challenge", challenge.encoded());
        json.put("expires", challenge.issued().plus(Challenge.LIFE).toString());
        answer(context, json);
    }

    /** A form of a foreign page, which can send neither JSON nor our origin, would put its visitor into somebody else's account. */
    private void answer(Context context) {
        if (!Body.type(context).equals("application/json")) {
            throw new PortalException(PortalRefusal.NOT_JSON);
        }
        if (!Objects.toString(context.header("Origin"), LoopbackHosts.origin(context))
                .equals(LoopbackHosts.origin(context))) {
            throw new PortalException(PortalRefusal.LOGIN_FROM_ELSEWHERE);
        }
        Answer answer = read(context);
        if (answer == null || answer.challenge == null || answer.signature == null || answer.certificate == null) {
            throw new PortalException(PortalRefusal.LOGIN_UNREADABLE);
        }
        enter(
                context,
                desk.answer(
                        new Document.LoginAnswer(answer.challenge, answer.signature, answer.certificate),
                        LoopbackHosts.origin(context)));
    }

    private static @Nullable Answer read(Context context) {
        try {
            return MAPPER.readValue(Body.read(context, LARGEST_ANSWER), Answer.class);
        } catch (IOException e) {
            throw new PortalException(PortalRefusal.LOGIN_UNREADABLE);
        } catch (HttpProblem problem) {
            throw new PortalException(
                    problem.status() == 413 ? PortalRefusal.TOO_LARGE : PortalRefusal.LOGIN_UNREADABLE);
        }
    }

    private void handshake(Context context) {
        X509Certificate[] shown =
                context.req().getAttribute("jakarta.servlet.request.X509Certificate") instanceof X509Certificate[] chain
                        ? chain
                        : new X509Certificate[0];
        if (shown.length == 0) {
            throw new PortalException(PortalRefusal.NO_CLIENT_CERTIFICATE);
        }
        Session session = desk.handshake(shown[0]);
        if (Objects.toString(context.header("Accept"), "").contains("text/html")) {
            SessionCookie.give(context, session);
            context.redirect("/mine", HttpStatus.SEE_OTHER);
        } else {
            enter(context, session);
        }
    }

    private static void enter(Context context, Session session) {
        SessionCookie.give(context, session);
        answer(context, json(session));
    }

    private void who(Context context) {
        Optional<Session> session = SessionCookie.token(context).flatMap(sessions::find);
        answer(context, json(session.orElseThrow(() -> new PortalException(PortalRefusal.NOT_LOGGED_IN))));
    }

    private void leave(Context context) {
        SessionCookie.token(context).ifPresent(sessions::close);
        SessionCookie.take(context);
        context.status(204);
    }

    private static Map<String, Object> json(Session session) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("account", session.account());
        json.put("means", session.means().name().toLowerCase(Locale.ROOT));
        json.put("ends", session.ends().toString());
        return json;
    }

    private static void answer(Context context, Map<String, Object> json) {
        try {
            context.header("Cache-Control", "no-store")
                    .contentType("application/json")
                    .result(MAPPER.writeValueAsBytes(json));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void refuse(Context context, Reason reason) {
        int status = reason.verdict() == Verdict.UNDETERMINED ? 503 : 403;
        Map<String, Object> problem = HttpProblem.named(status, reason.word(), reason.text());
        problem.put("verdict", reason.verdict().name());
        HttpProblem.answer(context, status, problem);
    }
}
