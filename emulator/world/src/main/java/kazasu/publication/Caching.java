package kazasu.publication;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How long something that was published may be kept, and whether a client that has it needs it again (RFC 9111, 9110 §13; for OCSP also
 * RFC 5019 §6.2).
 *
 * @param lastModified when it was published, whole seconds
 * @param tag strong, without quotation marks, other bytes other tag
 * @param until when something newer comes
 * @param shared whether caches on the way may keep it: not what one party alone is told
 */
record Caching(Instant lastModified, String tag, Instant until, boolean shared) {
    /** IMF-fixdate; the JDK's own leaves out the zero of a day below ten. */
    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM uuuu HH:mm:ss 'GMT'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    /**
     * Answers with the bytes, or 304 if the client has them.
     *
     * @param context of a GET, HEAD or POST
     * @param now present time
     * @param type Content-Type
     * @param bytes the whole of it
     */
    void answer(Context context, Instant now, String type, byte[] bytes) {
        long age = Math.max(0, Duration.between(now, until).toSeconds());
        context.header("Last-Modified", HTTP_DATE.format(lastModified));
        context.header("ETag", "\"" + tag + "\"");
        context.header("Expires", HTTP_DATE.format(until));
        context.header(
                "Cache-Control",
                "max-age=" + age + ", " + (shared ? "public" : "private") + ", no-transform, must-revalidate");
        if (!shared) {
            context.header("Vary", "Authorization");
        }
        if (isKnown(context)) {
            context.status(304);
        } else if (context.method() == HandlerType.HEAD) {
            context.contentType(type).header("Content-Length", Integer.toString(bytes.length));
        } else {
            context.contentType(type).result(bytes);
        }
    }

    private boolean isKnown(Context context) {
        String tags = context.header("If-None-Match");
        if (tags != null) {
            return Stream.of(tags.split(","))
                    .map(one -> one.strip().replaceFirst("^W/", ""))
                    .anyMatch(one -> one.equals("*") || one.equals("\"" + tag + "\""));
        }
        return Optional.ofNullable(context.header("If-Modified-Since"))
                .flatMap(Caching::time)
                .filter(since -> !since.isBefore(lastModified))
                .isPresent();
    }

    /** What can't be read is as if it weren't there (RFC 9110 §13.1.3). */
    private static Optional<Instant> time(String text) {
        try {
            return Optional.of(ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
