package kazasu.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.Context;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import kazasu.command.Text;

/** A request that is refused: a status and one line, which never quotes the request. {@code application/problem+json} (RFC 9457). */
public final class HttpProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final int status;

    /**
     * One that is thrown.
     *
     * @param status of HTTP, 400 to 599
     * @param line what is wrong, English
     */
    public HttpProblem(int status, String line) {
        super(line, null, false, false);
        this.status = status;
    }

    /** Of HTTP. */
    public int status() {
        return status;
    }

    /** 400. */
    public static HttpProblem badRequest(String line) {
        return new HttpProblem(400, line);
    }

    /** 404. */
    public static HttpProblem notFound(String line) {
        return new HttpProblem(404, line);
    }

    /** 413: more bytes than that. */
    public static HttpProblem tooLarge(long limit) {
        return new HttpProblem(413, "at most " + limit + " bytes");
    }

    /** 415: another type is wanted. */
    public static HttpProblem wrongType(String wanted) {
        return new HttpProblem(415, "Content-Type: " + wanted + " is wanted");
    }

    /** The line of an exception that has nothing else to say. */
    public void answer(Context context) {
        if (status == 401) {
            context.header("WWW-Authenticate", "Bearer");
        }
        answer(context, status, getMessage());
    }

    /**
     * A problem that has a name, to be answered with, or with more members.
     *
     * @param status of HTTP
     * @param word its name, e.g. {@code form-changed}
     * @param line what is wrong
     * @return {@code status}, {@code title}, {@code reason} and {@code message} in both languages
     */
    public static Map<String, Object> named(int status, String word, Text line) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("status", status);
        problem.put("title", line.en());
        problem.put("reason", word);
        problem.put("message", Map.of("ja", line.ja(), "en", line.en()));
        return problem;
    }

    /**
     * Answers with a problem; nothing keeps it.
     *
     * @param context of the request
     * @param status of HTTP
     * @param line what is wrong, English
     */
    public static void answer(Context context, int status, String line) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("status", status);
        problem.put("title", line);
        answer(context, status, problem);
    }

    /**
     * Answers with a problem that has more members than these two.
     *
     * @param context of the request
     * @param status of HTTP
     * @param problem members, in order
     */
    public static void answer(Context context, int status, Map<String, ?> problem) {
        try {
            context.status(status)
                    .header("Cache-Control", "no-store")
                    .contentType("application/problem+json")
                    .result(MAPPER.writeValueAsBytes(problem));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String getMessage() {
        String line = super.getMessage();
        return line == null ? "" : line;
    }
}
