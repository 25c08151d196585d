package kazasu.workbench.http;

import io.javalin.http.Context;
import java.util.Map;

/** A request that can't be served: an HTTP status and one line. It never quotes the request, which may hold a PIN. */
final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;

    private Problem(int status, String line) {
        super(line, null, false, false);
        this.status = status;
    }

    static Problem badRequest(String line) {
        return new Problem(400, line);
    }

    static Problem unauthorized() {
        return new Problem(401, "a token is needed: Authorization: Bearer TOKEN");
    }

    static Problem forbidden(String line) {
        return new Problem(403, line);
    }

    static Problem noCard(String id) {
        String shown = id.matches("[A-Za-z0-9._-]{1,64}") ? " " + id : "";
        return new Problem(404, "no card" + shown + "; GET /v1/cards lists them");
    }

    static Problem tooLarge(int limit) {
        return new Problem(413, "a body has at most " + limit + " bytes");
    }

    static Problem wrongType() {
        return new Problem(415, "the body is JSON: Content-Type: application/json");
    }

    void answer(Context context) {
        answer(context, status, String.valueOf(getMessage()));
    }

    static void answer(Context context, int status, String line) {
        context.status(status);
        Json.answer(context, "application/problem+json", Map.of("status", status, "title", line));
    }
}
