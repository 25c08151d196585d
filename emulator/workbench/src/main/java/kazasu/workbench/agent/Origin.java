package kazasu.workbench.agent;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/**
 * The site of a page: scheme, host and port (RFC 6454). Plain HTTP is for this machine alone; for another, who reads along could change what is signed.
 *
 * @param scheme {@code https} or {@code http}
 * @param host lower case, IPv6 in brackets
 * @param port explicit, also if it is the scheme's own
 */
record Origin(String scheme, String host, int port) {
    private static final int HTTPS = 443;
    private static final int HTTP = 80;

    /** Of an address; nothing if it is none that the agent would speak to. */
    static Optional<Origin> of(URI address) {
        if (address.getHost() == null || address.getRawUserInfo() != null || address.getScheme() == null) {
            return Optional.empty();
        }
        String scheme = address.getScheme().toLowerCase(Locale.ROOT);
        String host = address.getHost().toLowerCase(Locale.ROOT);
        boolean secure = scheme.equals("https");
        if (!secure && !(scheme.equals("http") && isLoopback(host))) {
            return Optional.empty();
        }
        int port = address.getPort() >= 0 ? address.getPort() : secure ? HTTPS : HTTP;
        return Optional.of(new Origin(scheme, host, port));
    }

    /** Of text that says nothing but an origin, as {@code --allow} wants it. */
    static Optional<Origin> parse(String text) {
        try {
            URI address = new URI(text);
            boolean alone = address.getRawQuery() == null
                    && address.getRawFragment() == null
                    && (address.getRawPath() == null || address.getRawPath().matches("/?"));
            return alone ? of(address) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Whether an address is on this site. */
    boolean has(URI address) {
        return of(address).filter(this::equals).isPresent();
    }

    private static boolean isLoopback(String host) {
        return host.equals("localhost") || host.equals("[::1]") || host.matches("127(\\.[0-9]{1,3}){3}");
    }

    /** As a browser writes it: without the scheme's own port. */
    @Override
    public String toString() {
        boolean own = port == (scheme.equals("https") ? HTTPS : HTTP);
        return scheme + "://" + host + (own ? "" : ":" + port);
    }
}
