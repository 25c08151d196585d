package kazasu.portal.login;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import kazasu.portal.PortalSite;
import kazasu.portal.web.PortalServer;
import kazasu.portal.web.PortalServer.Place;
import org.eclipse.jetty.server.ServerConnector;

/** What the login adds to a portal's server: its routes, and the listeners of mutual TLS after the server's own. */
public final class LoginPart implements Consumer<JavalinConfig> {
    private final PortalSite site;
    private final SortedMap<MutualTls, Place> places;

    /**
     * For a site.
     *
     * @param site whose accounts
     * @param places where clients are asked for a certificate, by protocol; may be none
     */
    public LoginPart(PortalSite site, SortedMap<MutualTls, Place> places) {
        this.site = site;
        this.places = new TreeMap<>(places);
    }

    @Override
    public void accept(JavalinConfig config) {
        new LoginRoutes(new LoginDesk(site), site.accounts().sessions()).addTo(config);
        List<ServerConnector> asking = new CopyOnWriteArrayList<>();
        config.routes.before(
                "/login", context -> context.attribute(PortalServer.MUTUAL_TLS, addresses(context, asking)));
        places.forEach((protocol, place) -> config.jetty.addConnector((server, http) -> {
            ServerConnector connector = protocol.connector(server, http, site.keys());
            asking.add(connector);
            return place.on(connector);
        }));
    }

    /** Under the name that the browser uses: its cookies are of that, whatever the port. */
    private static List<String> addresses(Context context, List<ServerConnector> asking) {
        String host = Objects.toString(context.header("Host"), "").replaceAll(":[0-9]*$", "");
        return asking.stream()
                .map(connector -> "https://" + host + ":" + connector.getLocalPort() + "/api/login/tls")
                .toList();
    }
}
