package kazasu.workbench;

import java.net.InetAddress;
import java.net.UnknownHostException;
import kazasu.command.Failure;

/**
 * A place to listen or to connect.
 *
 * @param host a name or an address, without brackets
 * @param port 0 (any free one, to listen only) to 65535
 */
public record HostPort(String host, int port) {
    private static final int HIGHEST = 65535;

    /**
     * Reads {@code HOST:PORT}; an IPv6 address stands in brackets.
     *
     * @param option the option that said so, for the error
     * @param text as typed
     * @throws Failure if it isn't that
     */
    public static HostPort parse(String option, String text) {
        int colon = text.lastIndexOf(':');
        String host = colon < 0 ? "" : unbracket(text.substring(0, colon));
        String port = text.substring(colon + 1);
        if (host.isBlank() || !port.matches("[0-9]{1,5}") || Integer.parseInt(port) > HIGHEST) {
            throw new Failure(
                    option + " wants HOST:PORT, for example 127.0.0.1:8080",
                    option + " は HOST:PORT の形で指定してください（例 127.0.0.1:8080）");
        }
        return new HostPort(host, Integer.parseInt(port));
    }

    /** Some ports further. */
    HostPort plus(int ports) {
        if (port + ports > HIGHEST) {
            throw new Failure("no port is left after " + HIGHEST, HIGHEST + " より後のポートはありません");
        }
        return new HostPort(host, port + ports);
    }

    /** Whether only this machine reaches it. */
    public boolean isLoopback() {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new Failure("there is no host " + host, "ホスト " + host + " が見つかりません");
        }
    }

    @Override
    public String toString() {
        return (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
    }

    private static String unbracket(String host) {
        boolean bracketed = host.startsWith("[") && host.endsWith("]");
        if (!bracketed && host.contains(":")) {
            return "";
        }
        return bracketed ? host.substring(1, host.length() - 1) : host;
    }
}
