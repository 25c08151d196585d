package kazasu.publication;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.HttpResponseException;
import io.javalin.util.JavalinException;
import java.util.function.Consumer;
import kazasu.http.HttpProblem;
import kazasu.http.LoopbackHosts;
import kazasu.http.Servers;
import org.slf4j.LoggerFactory;

/** A server of its own for what is published, until closed. Plain HTTP: everything in it is signed. */
public final class PublicationServer implements AutoCloseable {
    private final Javalin server;

    private PublicationServer(Javalin server) {
        this.server = server;
    }

    /**
     * Starts to listen.
     *
     * @param host a loopback address
     * @param port 0 for any free one
     * @param routes that it has, e.g. {@code site::addTo}
     * @throws Failure if the address can't be had
     */
    public static PublicationServer open(String host, int port, Consumer<JavalinConfig> routes) {
        Javalin server = Javalin.create(config -> {
            configure(config);
            routes.accept(config);
        });
        try {
            return new PublicationServer(server.start(host, port));
        } catch (JavalinException e) {
            throw Servers.cantListen(host + ":" + port, e);
        }
    }

    private static void configure(JavalinConfig config) {
        Servers.configure(config);
        config.http.compressionStrategy = CompressionStrategy.NONE;
        config.routes.before(LoopbackHosts::check);
        config.routes.exception(
                HttpResponseException.class,
                (e, context) -> HttpProblem.answer(context, e.getStatus(), line(e.getStatus())));
        config.routes.exception(Exception.class, (e, context) -> {
            LoggerFactory.getLogger(PublicationServer.class)
                    .warn("{} while answering {}", e.getClass().getName(), context.method());
            HttpProblem.answer(
                    context, 500, "a defect in Kazasu: " + e.getClass().getSimpleName());
        });
    }

    private static String line(int status) {
        return switch (status) {
            case 404 -> "there is nothing here; see docs/http.md";
            case 405 -> "this method is not allowed here";
            default -> "this can't be answered";
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
