package kazasu.reader;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import jdk.net.ExtendedSocketOptions;

/**
 * A socket's input that acknowledges at once. Debian's driver (vpcd 0.8) sends length and command with two sends; the
 * second waits for our acknowledgement of the first (Nagle), which TCP delays by 40 ms. TCP_QUICKACK ends that, but
 * the kernel forgets it again, so it is set before every read. The other side's TCP_NODELAY isn't ours to set.
 */
final class QuickAckInput extends InputStream {
    private final Socket socket;
    private final InputStream in;
    private final boolean supported;

    QuickAckInput(Socket socket) throws IOException {
        this.socket = socket;
        this.in = socket.getInputStream();
        this.supported = socket.supportedOptions().contains(ExtendedSocketOptions.TCP_QUICKACK);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (supported) {
            socket.setOption(ExtendedSocketOptions.TCP_QUICKACK, true);
        }
        return in.read(bytes, offset, length);
    }
}
