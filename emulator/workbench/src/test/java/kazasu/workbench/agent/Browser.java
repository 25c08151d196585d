package kazasu.workbench.agent;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a browser does with the agent's pages, no more; it follows no redirect by itself. */
final class Browser {
    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([0-9a-f]{32})\"");

    private final HttpClient http = HttpClient.newHttpClient();
    private final int port;
    private String path = "/";
    private HttpResponse<String> page;

    Browser(int port) {
        this.port = port;
        this.page = get("/");
    }

    /** Comes from a portal's page. */
    Browser arrive(String submission) {
        return open(location(get("/sign?submission=" + URLEncoder.encode(submission, StandardCharsets.UTF_8))));
    }

    Browser open(String where) {
        path = where;
        page = get(where);
        return this;
    }

    /** Sends the form of the page to a step of the visit, and follows the redirect if it stays on the agent. */
    String press(String step, String fields) {
        return press(step, "token=" + token() + fields, new String[0]);
    }

    String press(String step, String body, String... headers) {
        HttpResponse<String> answer = send(
                request(path + step)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body)),
                headers);
        if (answer.statusCode() != 303) {
            page = answer;
            return "";
        }
        String next = location(answer);
        if (next.startsWith("/")) {
            open(next);
        }
        return next;
    }

    String token() {
        Matcher token = TOKEN.matcher(text());
        return token.find() ? token.group(1) : "";
    }

    String text() {
        return page.body();
    }

    HttpResponse<String> page() {
        return page;
    }

    static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    HttpResponse<String> get(String where, String... headers) {
        return send(request(where).GET(), headers);
    }

    private HttpRequest.Builder request(String where) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + where))
                .header("Accept-Language", "ja");
    }

    private HttpResponse<String> send(HttpRequest.Builder request, String... headers) {
        try {
            HttpRequest.Builder all = headers.length == 0 ? request : request.headers(headers);
            return http.send(all.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
