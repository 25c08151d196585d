package kazasu.workbench.agent;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import javax.net.ssl.SSLContext;

/** Speaks to somebody's site, within limits: ten seconds a request, no redirect followed, and no more read than is asked for. */
final class SiteClient {
    /** Of an answer in JSON, in bytes. */
    static final int LONGEST_JSON = 64 << 10;

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final HttpClient http;

    /**
     * A client.
     *
     * @param trust whom to believe in TLS; nothing: whom the JDK believes
     */
    SiteClient(Optional<SSLContext> trust) {
        HttpClient.Builder builder = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(PATIENCE);
        trust.ifPresent(builder::sslContext);
        this.http = builder.build();
    }

    /** What came, whatever its status. */
    @SuppressWarnings("ArrayRecordComponent") // read once, compared never
    record Answer(int status, byte[] body) {
        /** An object, if it is one. */
        Optional<JsonNode> json() {
            try {
                return Optional.of(MAPPER.readTree(body)).filter(JsonNode::isObject);
            } catch (IOException e) {
                return Optional.empty();
            }
        }
    }

    /** A request, with all that every one has. */
    static HttpRequest.Builder to(URI address) {
        return HttpRequest.newBuilder(address).timeout(PATIENCE);
    }

    /**
     * Asks.
     *
     * @param longest answer, in bytes
     * @throws PortalException if there is no answer, or a longer one
     */
    Answer send(HttpRequest request, int longest) {
        try {
            HttpResponse<InputStream> answer = http.send(request, BodyHandlers.ofInputStream());
            try (InputStream in = answer.body()) {
                byte[] body = in.readNBytes(longest + 1);
                if (body.length > longest) {
                    throw new PortalException("the portal's answer is too long", "申請先サイトの応答が長すぎます");
                }
                return new Answer(answer.statusCode(), body);
            }
        } catch (IOException e) {
            throw Unreachable.because(
                    e, Origin.of(request.uri()).map(Origin::toString).orElse("?"));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PortalException("interrupted", "中断されました");
        }
    }
}
