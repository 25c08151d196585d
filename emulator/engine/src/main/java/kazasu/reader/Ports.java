package kazasu.reader;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/** Free pairs of ports for the driver. */
final class Ports {
    private static final int LOWEST = 10_240;
    /** From here on Linux gives ports to outgoing connections ({@code ip_local_port_range}), so one free now may not be later. */
    private static final int OUTGOING = 32_768;

    private static final int ATTEMPTS = 1000;

    private Ports() {}

    /**
     * Even ports, each with the next one free too. Chosen at random, so that programs that start at once rarely meet.
     *
     * @throws PcscdException if there are not that many
     */
    static List<Integer> freePairs(int count) {
        Set<Integer> tried = new HashSet<>();
        List<Integer> pairs = new ArrayList<>();
        for (int attempt = 0; attempt < ATTEMPTS && pairs.size() < count; attempt++) {
            int port = ThreadLocalRandom.current().nextInt(LOWEST / 2, OUTGOING / 2) * 2;
            if (tried.add(port) && isFree(port) && isFree(port + 1)) {
                pairs.add(port);
            }
        }
        if (pairs.size() < count) {
            throw new PcscdException("no " + count + " pairs of free ports below " + OUTGOING, "");
        }
        return pairs;
    }

    static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
