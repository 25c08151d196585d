package kazasu.workbench.agent;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.util.JavalinException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import kazasu.command.Text;
import kazasu.http.HttpProblem;
import kazasu.http.Servers;
import org.slf4j.LoggerFactory;

/** The agent's pages on this machine, until closed. What a request holds is never logged: one of them holds the password. */
final class AgentServer implements AutoCloseable {
    private static final long LONGEST_REQUEST = 8 << 10;

    private final Javalin server;

    private AgentServer(Javalin server) {
        this.server = server;
    }

    /**
     * Starts to listen.
     *
     * @param host a loopback address
     * @param port 0 for any free one
     * @throws Failure if the address can't be had
     */
    static AgentServer open(String host, int port, Agent agent) {
        VisitPages pages = new VisitPages(agent, new Pages());
        Javalin server = Javalin.create(config -> configure(config, pages, new VisitActions(agent, pages)));
        try {
            return new AgentServer(server.start(host, port));
        } catch (JavalinException e) {
            throw Servers.cantListen(host + ":" + port, e);
        }
    }

    private static void configure(JavalinConfig config, VisitPages pages, VisitActions actions) {
        Servers.configure(config);
        config.http.maxRequestSize = LONGEST_REQUEST;
        config.routes.before(Guard::check);
        addRoutes(config.routes, pages, actions);
        config.routes.exception(HttpProblem.class, (problem, context) -> problem.answer(context));
        config.routes.exception(
                HttpResponseException.class,
                (e, context) -> pages.problem(
                        context,
                        HttpStatus.forStatus(e.getStatus()),
                        new Text("There is nothing here.", "ページがありません。")));
        config.routes.exception(Exception.class, (e, context) -> {
            LoggerFactory.getLogger(AgentServer.class)
                    .warn("{} while answering {}", e.getClass().getName(), context.method());
            pages.problem(
                    context,
                    HttpStatus.INTERNAL_SERVER_ERROR,
                    new Text("A defect in Kazasu; nothing was sent.", "かざすの不具合です。何も送信していません。"));
        });
    }

    private static void addRoutes(RoutesConfig routes, VisitPages pages, VisitActions actions) {
        routes.get("/", pages::home);
        routes.get("/style.css", AgentServer::style);
        routes.get("/sign", pages::begin);
        routes.get("/visits/{id}", pages::show);
        routes.post("/visits/{id}/site", actions::allow);
        routes.post("/visits/{id}/signature", actions::sign);
        routes.post("/visits/{id}/sending", actions::send);
    }

    private static void style(Context context) {
        try (InputStream css = Objects.requireNonNull(AgentServer.class.getResourceAsStream("style.css"))) {
            context.contentType("text/css; charset=utf-8").result(css.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it listens. */
    int port() {
        return server.port();
    }

    /** Finishes the requests under way and stops. */
    @Override
    public void close() {
        server.stop();
    }
}
