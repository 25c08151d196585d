package kazasu.reader;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ProtocolException;
import org.jspecify.annotations.Nullable;

/** vpcd's messages: two bytes of length, the high one first, then that many bytes. */
final class Frames {
    /** The longest message that its length can say. */
    static final int LONGEST = 0xFFFF;

    private final InputStream in;
    private final OutputStream out;
    private final Patience patience;

    /** How long a read may wait: for ever between messages, not for ever in the middle of one. */
    @FunctionalInterface
    interface Patience {
        void insideMessage(boolean inside) throws IOException;
    }

    Frames(InputStream in, OutputStream out, Patience patience) {
        this.in = in;
        this.out = out;
        this.patience = patience;
    }

    /**
     * The next message.
     *
     * @return at least one byte, or {@code null} if the stream ended between two messages
     * @throws EOFException if it ended inside one
     * @throws ProtocolException for an empty message: the driver never sends one, so the stream is out of step
     */
    byte @Nullable [] read() throws IOException {
        patience.insideMessage(false);
        int high = in.read();
        if (high < 0) {
            return null;
        }
        patience.insideMessage(true);
        int length = (high << 8) | (whole(1)[0] & 0xFF);
        if (length == 0) {
            throw new ProtocolException("an empty message");
        }
        return whole(length);
    }

    /** Sends a message with one write, so that it leaves in as few packets as can be. */
    void write(byte[] message) throws IOException {
        byte[] frame = new byte[2 + message.length];
        frame[0] = (byte) (message.length >> 8);
        frame[1] = (byte) message.length;
        System.arraycopy(message, 0, frame, 2, message.length);
        out.write(frame);
        out.flush();
    }

    private byte[] whole(int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("a message ended after " + bytes.length + " of " + length + " bytes");
        }
        return bytes;
    }
}
