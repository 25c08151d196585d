package kazasu.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Objects;

/** The body of a request: its type, and its bytes, read to a limit: neither a length that is said nor one that isn't makes a server keep more. */
public final class Body {
    /** A client that is still sending would not read the answer: so much is read and thrown away before the connection is closed on it. */
    private static final long MOST_SKIPPED = 128L << 20;

    private Body() {}

    /**
     * What it is said to be, without parameters, in lower case (RFC 9110 §8.3.1); empty if nothing is said.
     *
     * @param context of the request
     */
    public static String type(Context context) {
        return Objects.toString(context.contentType(), "")
                .replaceFirst(";.*", "")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    /**
     * All of it.
     *
     * @param context of the request
     * @param limit in bytes
     * @throws HttpProblem 413 if it is longer, 400 if it breaks off
     */
    public static byte[] read(Context context, int limit) {
        try (InputStream in = context.req().getInputStream()) {
            if (context.req().getContentLengthLong() > limit) {
                throw tooLarge(in, limit);
            }
            byte[] bytes = in.readNBytes(limit + 1);
            if (bytes.length > limit) {
                throw tooLarge(in, limit);
            }
            return bytes;
        } catch (IOException e) {
            throw HttpProblem.badRequest("the body is incomplete");
        }
    }

    private static HttpProblem tooLarge(InputStream in, int limit) throws IOException {
        in.skip(MOST_SKIPPED);
        return HttpProblem.tooLarge(limit);
    }
}
