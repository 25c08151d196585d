package kazasu.portal.web;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.util.JavalinException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kazasu.http.Servers;
import kazasu.portal.PortalSite;
import kazasu.portal.tls.PortalKeys;
import kazasu.portal.tls.ServerTls;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/** A portal that listens, until closed: HTTP, HTTPS, or both. */
public final class PortalServer implements AutoCloseable {
    /** Attribute of a request for the page {@code /login}: where mutual TLS is, a list of URLs. */
    public static final String MUTUAL_TLS = "mutual-tls";

    /** Whoever says nothing that long is cut off. A least rate of bytes would cut off small bodies, too, when the machine is busy. */
    private static final long IDLE_MILLIS = 15_000;

    private final Javalin server;

    private PortalServer(Javalin server) {
        this.server = server;
    }

    /**
     * Where to listen.
     *
     * @param host a loopback address
     * @param port 0 for any free one
     */
    public record Place(String host, int port) {
        /** Has a connector listen here. */
        public ServerConnector on(ServerConnector connector) {
            connector.setHost(host);
            connector.setPort(port);
            connector.setIdleTimeout(IDLE_MILLIS);
            return connector;
        }
    }

    /**
     * What a server is made of.
     *
     * @param http plain
     * @param https with the portal's certificate
     * @param agent where the holder's software listens, {@code http://127.0.0.1:8790}
     * @param parts more routes, e.g. those of the login
     */
    public record Setting(
            Optional<Place> http, Optional<Place> https, String agent, List<Consumer<JavalinConfig>> parts) {
        private String places() {
            return Stream.of(http, https)
                    .flatMap(Optional::stream)
                    .map(place -> place.host + ":" + place.port)
                    .collect(Collectors.joining(", "));
        }
    }

    /**
     * Starts to listen.
     *
     * @param site what is served
     * @param setting where, and what else
     * @throws Failure if an address can't be had
     */
    public static PortalServer open(PortalSite site, Setting setting) {
        Pages pages = new Pages(new Visits(site.chance()), site.accounts().sessions());
        Javalin server = Javalin.create(config -> {
            configure(config);
            connect(config, site, setting);
            new Guard(pages).addTo(config.routes);
            Portals portals = new Portals(setting.agent(), site.accounts().sessions());
            new SubmissionPages(site.reception(), pages, portals).addTo(config.routes);
            new ApiRoutes(site.reception()).addTo(config.routes);
            config.routes.get("/portal.css", PortalServer::style);
            config.routes.get(
                    "/portal-ca.pem", context -> pem(context, site.keys().authorityPem()));
            config.routes.get(
                    "/encryption.pem", context -> pem(context, site.keys().encryptionPem()));
            setting.parts().forEach(part -> part.accept(config));
        });
        try {
            return new PortalServer(server.start());
        } catch (JavalinException e) {
            throw Servers.cantListen(setting.places(), e);
        }
    }

    private static void configure(JavalinConfig config) {
        Servers.configure(config);
        config.http.compressionStrategy = CompressionStrategy.NONE;
        config.jetty.multipartConfig.maxFileSize(Bodies.SIGNED + 1L, SizeUnit.BYTES);
        config.jetty.multipartConfig.maxTotalRequestSize(Upload.LIMIT, SizeUnit.BYTES);
        config.jetty.multipartConfig.maxInMemoryFileSize(Bodies.SIGNED + 1, SizeUnit.BYTES);
    }

    private static void connect(JavalinConfig config, PortalSite site, Setting setting) {
        setting.http()
                .ifPresent(place -> config.jetty.addConnector((server, http) -> place.on(
                        new ServerConnector(server, new org.eclipse.jetty.server.HttpConnectionFactory(http)))));
        setting.https()
                .ifPresent(
                        place -> config.jetty.addConnector((server, http) -> place.on(tls(server, http, site.keys()))));
    }

    private static ServerConnector tls(Server server, HttpConfiguration http, PortalKeys keys) {
        return ServerTls.connector(server, http, keys, new SslContextFactory.Server(), "TLSv1.2", "TLSv1.3");
    }

    private static void style(Context context) {
        try (InputStream in = Objects.requireNonNull(PortalServer.class.getResourceAsStream("portal.css"))) {
            context.header("Cache-Control", "max-age=600");
            context.contentType("text/css").result(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void pem(Context context, String pem) {
        context.contentType("application/x-pem-file").result(pem);
    }

    /**
     * Ports that it listens at, in the order HTTP, HTTPS, those of the other parts; without those that there aren't.
     */
    public List<Integer> ports() {
        Server jetty = server.jettyServer().server();
        return java.util.Arrays.stream(jetty.getConnectors())
                .map(connector -> ((ServerConnector) connector).getLocalPort())
                .toList();
    }

    /** Finishes the requests under way and stops. */
    @Override
    public void close() {
        server.stop();
    }
}
