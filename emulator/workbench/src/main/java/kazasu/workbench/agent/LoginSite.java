package kazasu.workbench.agent;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.security.cert.CertificateEncodingException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import kazasu.client.DocumentSigner;
import kazasu.client.LoginChallenge;

/** A site that holders log in to (docs/login.md). */
final class LoginSite {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Origin site;
    private final SiteClient http;

    LoginSite(Origin site, Optional<SSLContext> trust) {
        this.site = site;
        this.http = new SiteClient(trust);
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
        return SiteClient.to(URI.create(site + path)).header("Accept", "application/json");
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
        SiteClient.Answer answer = http.send(request.build(), SiteClient.LONGEST_JSON);
        JsonNode json = answer.json()
                .orElseThrow(() ->
                        new PortalException(site + " gives an answer that can't be understood", site + " の応答を理解できません"));
        return new Answer(answer.status(), json);
    }
}
