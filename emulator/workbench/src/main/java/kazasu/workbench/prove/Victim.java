package kazasu.workbench.prove;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import kazasu.apdu.Hex;

/** {@code serve} in a process of its own, with this one as the reader at the other end; it ends by SIGKILL. */
final class Victim implements AutoCloseable {
    private static final byte[] POWER_ON = {1};
    private static final int LONGEST_START_MILLIS = 60_000;

    private final ServerSocket reader;
    private final Process process;
    private final Socket link;
    private final DataInputStream in;

    /**
     * Starts it and waits for its card.
     *
     * @param card image that it holds
     * @param log where its output goes
     */
    Victim(Path card, Path log) throws IOException {
        reader = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        process = new ProcessBuilder(command(card, reader.getLocalPort()))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        // a process that ends before it connects must not be waited for
        CompletableFuture<Process> end = process.onExit();
        end.thenRun(() -> closeQuietly(reader));
        reader.setSoTimeout(LONGEST_START_MILLIS);
        link = reader.accept();
        link.setTcpNoDelay(true);
        in = new DataInputStream(link.getInputStream());
        send(POWER_ON);
    }

    private static List<String> command(Path card, int port) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dfile.encoding=UTF-8"));
        if (Runtime.version().feature() >= 24) {
            command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"));
        }
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                "kazasu.workbench.Main",
                "serve",
                "--card",
                card.toString(),
                "--vpcd",
                "127.0.0.1:" + port));
        return command;
    }

    /** Sends a message of the reader, without waiting. */
    void send(byte[] message) throws IOException {
        byte[] frame = new byte[message.length + 2];
        frame[0] = (byte) (message.length >> 8);
        frame[1] = (byte) message.length;
        System.arraycopy(message, 0, frame, 2, message.length);
        link.getOutputStream().write(frame);
        link.getOutputStream().flush();
    }

    /** The status word of the answer to a command that was sent; fails if the process is gone. */
    String answer() throws IOException {
        byte[] answer = new byte[in.readUnsignedShort()];
        in.readFully(answer);
        return Hex.format(answer).substring(Math.max(0, answer.length * 2 - 4));
    }

    /** SIGKILL, and waits until the process is gone. */
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void close() {
        kill();
        closeQuietly(link);
        closeQuietly(reader);
    }

    private static void closeQuietly(AutoCloseable resource) {
        try {
            resource.close();
        } catch (Exception e) {
            // it is gone, as wanted
        }
    }
}
