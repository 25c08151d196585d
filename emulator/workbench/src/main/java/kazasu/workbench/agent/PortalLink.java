package kazasu.workbench.agent;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import kazasu.command.Text;

/** Speaks to portals, within limits: ten seconds a request, no redirect followed, and no more read than a form may have. */
final class PortalLink {
    /** Of a form, in bytes. */
    static final int LONGEST_DOCUMENT = 10 << 20;

    private static final int LONGEST_ANSWER = 64 << 10;
    private static final int LONGEST_TITLE = 200;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final HttpClient http;

    /**
     * A link.
     *
     * @param trust whom to believe in TLS; nothing: whom the JDK believes
     */
    PortalLink(Optional<SSLContext> trust) {
        HttpClient.Builder builder = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(PATIENCE);
        trust.ifPresent(builder::sslContext);
        this.http = builder.build();
    }

    /** What the portal says about a form. */
    Submission submission(URI address) {
        return submission(json(get(address, "application/json", LONGEST_ANSWER)), address);
    }

    /**
     * Fills in a form.
     *
     * @param portal its address
     * @param body JSON, see docs/portal.md
     * @throws kazasu.command.Failure if the portal names what is wrong with it
     */
    Submission create(URI portal, byte[] body) {
        URI address = portal.resolve("/api/submissions");
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        Answer answer = answer(request, LONGEST_ANSWER);
        if (answer.status() == 422 || answer.status() == 404) {
            throw FormProblems.of(json(answer.body()));
        }
        return submission(json(body(answer)), address);
    }

    private static Submission submission(JsonNode json, URI address) {
        Origin site = Origin.of(address).orElseThrow(PortalLink::strange);
        return new Submission(
                title(json.path("title")),
                address(json, "document", site),
                address(json, "signed", site),
                address(json, "page", site),
                formats(json.path("formats")),
                json.path("state").asText("OPEN").equals("OPEN"));
    }

    /** The form, as it is to be signed. */
    byte[] document(Submission submission) {
        return get(submission.document(), "application/xml", LONGEST_DOCUMENT);
    }

    /** Sends what was signed. The portal may take it or refuse it: its own page says so, and the answer. */
    Outcome send(Submission submission, SignedForm form) {
        HttpRequest request = HttpRequest.newBuilder(submission.signed())
                .timeout(PATIENCE)
                .header("Content-Type", form.contentType())
                .header("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(form.bytes()))
                .build();
        JsonNode json = json(body(answer(request, LONGEST_ANSWER)));
        return new Outcome(
                json.path("state").asText(""),
                shortened(json.path("receptionNumber").asText("")),
                shortened(json.path("reason").asText("")),
                title(json.path("message")));
    }

    private byte[] get(URI address, String type, int longest) {
        return body(answer(
                HttpRequest.newBuilder(address)
                        .timeout(PATIENCE)
                        .header("Accept", type)
                        .build(),
                longest));
    }

    private static byte[] body(Answer answer) {
        if (answer.status() != 200 && answer.status() != 201) {
            throw answer.status() == 404
                    ? new PortalException("the portal knows no such application", "申請先サイトにその申請がありません")
                    : new PortalException(
                            "the portal answered " + answer.status(), "申請先サイトが " + answer.status() + " を返しました");
        }
        return answer.body();
    }

    /** What came, whatever its status. */
    @SuppressWarnings("ArrayRecordComponent") // read once, compared never
    private record Answer(int status, byte[] body) {}

    private Answer answer(HttpRequest request, int longest) {
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

    private static JsonNode json(byte[] body) {
        try {
            JsonNode json = MAPPER.readTree(body);
            if (json.isObject()) {
                return json;
            }
        } catch (IOException e) {
            throw strange();
        }
        throw strange();
    }

    private static Text title(JsonNode title) {
        return new Text(
                shortened(title.path("en").asText("")),
                shortened(title.path("ja").asText("")));
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST_TITLE));
    }

    private static URI address(JsonNode json, String name, Origin site) {
        try {
            URI address = new URI(json.path(name).asText(""));
            if (site.has(address)) {
                return address;
            }
        } catch (URISyntaxException e) {
            throw strange();
        }
        throw new PortalException("the portal leads to another site", "申請先サイトが別のサイトを指しています");
    }

    private static List<String> formats(JsonNode list) {
        List<String> formats = new ArrayList<>();
        list.forEach(format -> formats.add(format.asText("")));
        return formats;
    }

    private static PortalException strange() {
        return new PortalException("the portal's answer can't be understood", "申請先サイトの応答を理解できません");
    }
}
