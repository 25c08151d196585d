package kazasu.workbench.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Bytes on a socket, for what no HTTP client would send. */
final class RawRequest {
    private static final int LIMIT_MILLIS = 5000;

    private RawRequest() {}

    /** Sends text and returns the status of the answer. */
    static int status(int port, String text) {
        String answer = exchange(port, text.getBytes(StandardCharsets.ISO_8859_1));
        return answer.startsWith("HTTP/1.1 ") ? Integer.parseInt(answer.substring(9, 12)) : 0;
    }

    /** Sends bytes, says that there are no more, and returns whatever comes back until the end. */
    static String exchange(int port, byte[] bytes) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(LIMIT_MILLIS);
            socket.getOutputStream().write(bytes);
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            // the server may drop what it does not understand
            return "";
        }
    }
}
