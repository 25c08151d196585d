package kazasu.reader;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import kazasu.apdu.Hex;

/** vpcd's side of the link: listens, and talks to the one card that connects. */
final class FakeDriver implements AutoCloseable {
    private static final int GIVE_UP_MILLIS = 20_000;

    private final ServerSocket server;
    private Socket card = new Socket();

    FakeDriver() throws IOException {
        this(0);
    }

    FakeDriver(int port) throws IOException {
        server = new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
        server.setSoTimeout(GIVE_UP_MILLIS);
    }

    Endpoint endpoint() {
        return new Endpoint("127.0.0.1", server.getLocalPort());
    }

    FakeDriver accept() throws IOException {
        card = server.accept();
        card.setSoTimeout(GIVE_UP_MILLIS);
        card.setTcpNoDelay(true);
        return this;
    }

    /** Sends bytes as they are, in one packet. */
    void raw(String hex) throws IOException {
        raw(Hex.parse(hex));
    }

    void raw(byte[] bytes) throws IOException {
        card.getOutputStream().write(bytes);
    }

    void send(String hex) throws IOException {
        byte[] message = Hex.parse(hex);
        raw(String.format("%04X", message.length) + Hex.format(message));
    }

    String receive() throws IOException {
        DataInputStream in = new DataInputStream(card.getInputStream());
        return Hex.format(in.readNBytes(in.readUnsignedShort()));
    }

    String ask(String hex) throws IOException {
        send(hex);
        return receive();
    }

    /** Waits until the card hangs up, whatever it still says. */
    void awaitHangUp() throws IOException {
        try {
            card.getInputStream().readAllBytes();
        } catch (SocketException e) {
            // a reset is a way of hanging up, too
        }
    }

    /** No more from this side; the card may still answer. */
    void endOutput() throws IOException {
        card.shutdownOutput();
    }

    void hangUp() throws IOException {
        card.close();
    }

    @Override
    public void close() throws IOException {
        card.close();
        server.close();
    }
}
