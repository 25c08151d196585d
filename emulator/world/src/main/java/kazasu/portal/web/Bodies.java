package kazasu.portal.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import kazasu.portal.PortalException;
import kazasu.portal.PortalRefusal;

/** Bodies of requests, read to a limit: neither a length that is said nor one that isn't makes the server keep more. */
final class Bodies {
    /** A form, or JSON. */
    static final int FORM = 64 << 10;
    /** What was signed. */
    static final int SIGNED = 4 << 20;

    private static final int MOST_SKIPPED = 16 << 20;

    private Bodies() {}

    /**
     * All of it.
     *
     * @throws PortalException {@code TOO_LARGE}
     */
    static byte[] read(Context context, int limit) {
        try (InputStream in = context.req().getInputStream()) {
            byte[] bytes = in.readNBytes(limit + 1);
            if (bytes.length > limit) {
                // a client that is still sending would not read the answer
                in.skip(MOST_SKIPPED);
                throw new PortalException(PortalRefusal.TOO_LARGE);
            }
            return bytes;
        } catch (IOException e) {
            throw new BrokenRequestException();
        }
    }

    /**
     * What a page's form sends: {@code application/x-www-form-urlencoded}. Of several values the first one counts.
     *
     * @throws BrokenRequestException if it is something else
     */
    static Map<String, String> form(Context context) {
        String body = new String(read(context, FORM), StandardCharsets.UTF_8);
        Map<String, String> values = new LinkedHashMap<>();
        for (String pair : body.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                values.putIfAbsent(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
        return values;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new BrokenRequestException();
        }
    }
}
