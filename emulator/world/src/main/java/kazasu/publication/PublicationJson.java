package kazasu.publication;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.javalin.http.Context;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import kazasu.http.HttpProblem;

/** What several routes need: JSON, PEM, hashes, {@code ?at=}. */
final class PublicationJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private PublicationJson() {}

    static byte[] encode(Object value) {
        try {
            return MAPPER.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] pem(String label, byte[] der) {
        String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
        return ("-----BEGIN " + label + "-----\n" + body + "\n-----END " + label + "-----\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** SHA-256, hexadecimal. */
    static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The time that a request is about.
     *
     * @return nothing: the present
     * @throws HttpProblem 400 if it can't be read or lies in the future
     */
    static Optional<Instant> at(Context context, Instant now) {
        String text = context.queryParam("at");
        if (text == null) {
            return Optional.empty();
        }
        try {
            Instant at = Instant.parse(text);
            if (at.isAfter(now)) {
                throw HttpProblem.badRequest("at is in the future");
            }
            return Optional.of(at);
        } catch (DateTimeParseException e) {
            throw HttpProblem.badRequest("at is a time like 2026-11-24T06:30:00Z");
        }
    }
}
