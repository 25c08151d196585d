package kazasu.reader;

import java.net.InetSocketAddress;
import java.net.UnknownHostException;

/**
 * Where a virtual reader listens for its card.
 *
 * @param host a name or an address; looked up anew at every attempt to connect
 * @param port 1 to 65535
 */
public record Endpoint(String host, int port) {
    private static final int HIGHEST_PORT = 65535;

    /**
     * Checks both.
     *
     * @throws IllegalArgumentException if the host is blank or the port is out of range
     */
    public Endpoint {
        if (host.isBlank()) {
            throw new IllegalArgumentException("a reader's address needs a host");
        }
        if (port < 1 || port > HIGHEST_PORT) {
            throw new IllegalArgumentException("port " + port + " is not between 1 and " + HIGHEST_PORT);
        }
    }

    /**
     * Reads {@code HOST:PORT}; an IPv6 address stands in brackets.
     *
     * @throws IllegalArgumentException if it isn't that
     */
    public static Endpoint parse(String text) {
        int colon = text.lastIndexOf(':');
        if (colon < 0 || !text.substring(colon + 1).matches("\\d{1,5}")) {
            throw new IllegalArgumentException("expected HOST:PORT, got \"" + text + "\"");
        }
        String host = text.substring(0, colon);
        boolean bracketed = host.startsWith("[") && host.endsWith("]");
        return new Endpoint(
                bracketed ? host.substring(1, host.length() - 1) : host, Integer.parseInt(text.substring(colon + 1)));
    }

    /**
     * The same host, some ports further: vpcd's second reader listens one port after its first.
     *
     * @throws IllegalArgumentException if there is no such port
     */
    public Endpoint plus(int ports) {
        return new Endpoint(host, port + ports);
    }

    InetSocketAddress resolve() throws UnknownHostException {
        InetSocketAddress address = new InetSocketAddress(host, port);
        if (address.isUnresolved()) {
            throw new UnknownHostException("unknown host " + host);
        }
        return address;
    }

    /** {@code HOST:PORT}, as {@link #parse} reads it. */
    @Override
    public String toString() {
        return (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
    }
}
