package kazasu.workbench.http;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.HttpResponseException;
import io.javalin.util.JavalinException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kazasu.apdu.CardRemovedException;
import kazasu.command.Failure;
import kazasu.http.Servers;
import kazasu.workbench.card.HeldCard;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Cards over HTTP, until closed. The bodies of requests and answers are never logged: they hold PINs. */
public final class HttpEndpoint implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(HttpEndpoint.class);

    private final Javalin server;

    private HttpEndpoint(Javalin server) {
        this.server = server;
    }

    /**
     * Starts to listen.
     *
     * @param host the address to listen at; the caller has checked that it is a loopback one, or that there is a token
     * @param port 0 for any free one
     * @param token what a client must present, if anything
     * @param cards the cards, ids all different; they stay the caller's
     * @throws Failure if the address can't be had
     */
    public static HttpEndpoint open(String host, int port, Optional<String> token, List<HeldCard> cards) {
        Javalin server = Javalin.create(config -> configure(config, new Access(token), new CardRoutes(cards)));
        try {
            return new HttpEndpoint(server.start(host, port));
        } catch (JavalinException e) {
            throw Servers.cantListen(host + ":" + port, e);
        }
    }

    private static void configure(JavalinConfig config, Access access, CardRoutes cards) {
        Servers.configure(config);
        config.http.defaultContentType = "application/json";
        config.routes.before(access::check);
        cards.addTo(config.routes);
        config.routes.exception(Problem.class, Problem::answer);
        config.routes.exception(
                CardRemovedException.class,
                (e, context) -> Problem.answer(context, 409, Objects.toString(e.getMessage(), "the card is gone")));
        config.routes.exception(
                HttpResponseException.class, (e, context) -> Problem.answer(context, e.getStatus(), line(e)));
        config.routes.exception(Exception.class, (e, context) -> {
            log.warn("{} while answering {}", e.getClass().getName(), context.method());
            log.debug("details", e);
            Problem.answer(context, 500, "a defect in Kazasu: " + e.getClass().getSimpleName());
        });
    }

    private static String line(HttpResponseException e) {
        return switch (e.getStatus()) {
            case 404 -> "there is nothing here; GET /v1/cards lists the cards";
            case 405 -> "this method is not allowed here";
            default -> Objects.toString(e.getMessage(), "");
        };
    }

    /** Where it listens. */
    public int port() {
        return server.port();
    }

    /** Finishes the requests under way and stops. */
    @Override
    public void close() {
        server.stop();
    }
}
