package kazasu.workbench.agent;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.cert.CertificateEncodingException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import kazasu.client.DocumentSigner;
import kazasu.client.LoginChallenge;

/** A site that holders log in to (docs/login.md): ten seconds a request, no redirect followed, short answers only. */
final class LoginSite {
    private static final int LONGEST_ANSWER = 64 << 10;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Origin site;
    private final HttpClient http;

    LoginSite(Origin site, Optional<SSLContext> trust) {
        HttpClient.Builder builder = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(PATIENCE);
        trust.ifPresent(builder::sslContext);
        this.site = site;
        this.http = builder.build();
    }

    /**
     * What a site says.
     *
     * @param status of HTTP
     * @param json an object
     */
    record Answer(int status, JsonNode json) {}

    /** Fetches a challenge, has it signed if it is this site's, and sends the answer. */
    Answer byChallenge(DocumentSigner signer) {
        Answer asked = send(request("/api/login/challenge"));
        if (asked.status != 200) {
            return asked;
        }
        LoginChallenge challenge = LoginChallenge.read(bytes(asked.json.path("challenge")));
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("challenge", challenge.bytes());
        answer.put("signature", challenge.signed(signer, site.toString()));
        try {
            answer.put("certificate", signer.certificate().getEncoded());
            return send(request("/api/login")
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofByteArray(MAPPER.writeValueAsBytes(answer))));
        } catch (CertificateEncodingException | JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The handshake is all that is needed. */
    Answer byHandshake() {
        return send(request("/api/login/tls"));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(site + path)).timeout(PATIENCE).header("Accept", "application/json");
    }

    private static byte[] bytes(JsonNode base64) {
        try {
            byte[] bytes = base64.binaryValue();
            return bytes == null ? new byte[0] : bytes;
        } catch (IOException e) {
            return new byte[0];
        }
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<InputStream> answer = http.send(request.build(), BodyHandlers.ofInputStream());
            try (InputStream in = answer.body()) {
                JsonNode json = MAPPER.readTree(in.readNBytes(LONGEST_ANSWER));
                if (json.isObject()) {
                    return new Answer(answer.statusCode(), json);
                }
            }
            throw strange();
        } catch (JsonProcessingException e) {
            throw strange();
        } catch (IOException e) {
            throw Unreachable.because(e, site.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PortalException("interrupted", "中断されました");
        }
    }

    private PortalException strange() {
        return new PortalException(site + " gives an answer that can't be understood", site + " の応答を理解できません");
    }
}
