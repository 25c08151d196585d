package kazasu.reader;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** A stream from somebody who means no good: it notes how much room is made for it, and ends once only. */
final class HostileInput extends InputStream {
    private final ByteArrayInputStream bytes;
    private int largest;
    private boolean ended;

    HostileInput(byte[] bytes) {
        this.bytes = new ByteArrayInputStream(bytes);
    }

    /** The most bytes that a single array took. */
    int largestRequest() {
        return largest;
    }

    @Override
    public int read() {
        return end(bytes.read());
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
        largest = Math.max(largest, buffer.length);
        return length == 0 ? 0 : end(bytes.read(buffer, offset, length));
    }

    /** Who reads on after the end would do so for ever. */
    private int end(int result) {
        if (result < 0 && ended) {
            throw new AssertionError("read on after the end of the stream");
        }
        ended |= result < 0;
        return result;
    }
}
