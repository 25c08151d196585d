package kazasu.portal.login;

import io.javalin.config.JavalinConfig;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import kazasu.portal.PortalSite;
import kazasu.portal.web.PortalServer.Place;
import org.eclipse.jetty.server.ServerConnector;

/** What the login adds to a portal's server: its routes, and the listeners of mutual TLS after the server's own. */
public final class LoginPart implements Consumer<JavalinConfig> {
    private static final long IDLE_MILLIS = 15_000;

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
        places.forEach((protocol, place) -> config.jetty.addConnector((server, http) -> {
            ServerConnector connector = protocol.connector(server, http, site.keys());
            connector.setHost(place.host());
            connector.setPort(place.port());
            connector.setIdleTimeout(IDLE_MILLIS);
            return connector;
        }));
    }
}
