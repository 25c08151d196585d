package kazasu.publication;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateEncodingException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import kazasu.client.CmsFormat;
import kazasu.client.Original;
import kazasu.pki.CertificateKind;
import kazasu.publication.SmallOffice.Held;
import kazasu.verifier.Challenge;
import kazasu.verifier.TrustedAuthorities;
import kazasu.verifier.Verifier;
import kazasu.verifier.VerifierPolicy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class VerifyRoutesTest {
    private static final String BOUNDARY = "kazasu-boundary";
    private static final byte[] DOCUMENT = "申請".getBytes(StandardCharsets.UTF_8);
    private static final String TARO = """
            {"name": "検証　太郎", "birthDate": "1991-05-04", "sex": "male", "address": "群馬県前橋市検証町一丁目1番1号"}""";

    private final Map<String, String> fields = new TreeMap<>();
    private final SmallOffice office = new SmallOffice();
    private final Map<CertificateKind, Held> card = office.card();
    private final Verifier verifier = new Verifier(
            TrustedAuthorities.of(Stream.of(CertificateKind.values())
                    .flatMap(kind -> office.pinned(kind).stream())
                    .toList()),
            new LedgerSource(office.ledger, office.authorities(), office.clock),
            VerifierPolicy.standard());
    private final PublicationServer server =
            PublicationServer.open("127.0.0.1", 0, new VerifyRoutes(verifier, office.clock)::addTo);

    VerifyRoutesTest() {
        // what was issued is published with the next quarter of an hour
        office.clock.pass(Duration.ofMinutes(20));
    }

    @AfterEach
    void close() {
        server.close();
        office.close();
    }

    private Held held(CertificateKind kind) {
        return Objects.requireNonNull(card.get(kind));
    }

    private byte[] cms() throws IOException {
        return CmsFormat.detached(office.clock).sign(Original.of("form", DOCUMENT), held(CertificateKind.SIGNATURE));
    }

    private HttpResponse<String> post(String query, String type, byte[] body) {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + server.port() + "/verify" + query))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        try {
            return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<String> parts(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + part.getKey()
                            + "\"; filename=\"f\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            body.writeBytes(part.getValue());
            body.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
        }
        fields.forEach((name, value) -> body.writeBytes(
                ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n")
                        .getBytes(StandardCharsets.UTF_8)));
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        return post("", "multipart/form-data; boundary=" + BOUNDARY, body.toByteArray());
    }

    private static JsonNode json(HttpResponse<String> answer) throws IOException {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonMapper.builder().build().readTree(answer.body());
    }

    @Test
    void aDetachedSignatureOfTheApplicant() throws IOException {
        JsonNode good = json(parts(
                Map.of("document", DOCUMENT, "signature", cms(), "applicant", TARO.getBytes(StandardCharsets.UTF_8))));
        assertThat(good.path("verdict").asText()).as(good.toString()).isEqualTo("VALID");
        assertThat(good.has("reason")).isFalse();
        assertThat(good.path("checks").findValuesAsText("step")).contains("content", "attributes", "revocation");
        assertThat(good.toString()).doesNotContain("検証");
    }

    @Test
    void aChangedDocumentAndAnotherApplicantAreRefusedByName() throws IOException {
        JsonNode changed = json(parts(Map.of("document", new byte[3], "signature", cms())));
        assertThat(changed.path("verdict").asText()).isEqualTo("INVALID");
        assertThat(changed.path("reason").asText()).isEqualTo("content-changed");
        String other = TARO.replace("太郎", "次郎");
        JsonNode another = json(parts(
                Map.of("document", DOCUMENT, "signature", cms(), "applicant", other.getBytes(StandardCharsets.UTF_8))));
        assertThat(another.path("reasons").toString()).isEqualTo("[\"attributes-different\"]");
    }

    /** As a form sends it, without a file's name. */
    @Test
    void theApplicantMayBeAField() throws IOException {
        String other = TARO.replace("太郎", "次郎");
        for (String applicant : List.of(other, "null", "{")) {
            fields.put("applicant", applicant);
            HttpResponse<String> answer = parts(Map.of("document", DOCUMENT, "signature", cms()));
            if (applicant.equals(other)) {
                assertThat(json(answer).path("reasons").toString()).isEqualTo("[\"attributes-different\"]");
            } else {
                problem(400, answer);
            }
        }
    }

    /** Whoever misspells a part, or sends a text for a file, is not told that all is well without it. */
    @Test
    void nothingThatWasMeantIsOverlooked() throws IOException {
        problem(400, parts(Map.of("document", DOCUMENT, "signature", cms(), "aplicant", DOCUMENT)));
        fields.put("signature", "abc");
        problem(400, parts(Map.of("document", DOCUMENT)));
        fields.clear();
        fields.put("applicant", TARO);
        problem(400, parts(Map.of("document", DOCUMENT, "signature", cms(), "applicant", new byte[0])));
        problem(400, post("?porpose=login", "application/pdf", DOCUMENT));
    }

    @Test
    void aRevokedCertificateOnceThatIsPublished() throws IOException {
        byte[] signature = cms();
        office.revoke(held(CertificateKind.SIGNATURE));
        office.clock.pass(Duration.ofMinutes(20));
        JsonNode revoked = json(parts(Map.of("document", DOCUMENT, "signature", signature)));
        assertThat(revoked.path("reason").asText()).isEqualTo("revoked");
    }

    @Test
    void anAnswerToAChallenge() throws IOException {
        Challenge challenge = Challenge.of("https://localhost", office.clock.instant(), new byte[32]);
        Held authentication = held(CertificateKind.USER_AUTHENTICATION);
        String body = JsonMapper.builder()
                .build()
                .writeValueAsString(Map.of(
                        "challenge", base64(challenge.encoded()),
                        "signature", base64(authentication.sign(challenge.encoded())),
                        "certificate", base64(der(authentication)),
                        "expected", base64(challenge.encoded())));
        JsonNode good = json(post("?purpose=login", "application/json", body.getBytes(StandardCharsets.UTF_8)));
        assertThat(good.path("verdict").asText()).as(good.toString()).isEqualTo("VALID");
    }

    private static byte[] der(Held held) {
        try {
            return held.record().certificate().getEncoded();
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Test
    void whatCantBeMadeOutIsAProblemInOneLine() throws IOException {
        problem(400, post("?purpose=fun", "application/pdf", DOCUMENT));
        problem(400, post("?at=2099-01-01T00:00:00Z", "application/pdf", DOCUMENT));
        problem(400, parts(Map.of("signature", cms())));
        problem(400, post("", "multipart/form-data; boundary=" + BOUNDARY, DOCUMENT));
        problem(400, post("", "application/json", "{\"challenge\":".getBytes(StandardCharsets.US_ASCII)));
        problem(400, post("", "application/json", "null".getBytes(StandardCharsets.US_ASCII)));
        problem(400, post("", "application/json", "{}".getBytes(StandardCharsets.US_ASCII)));
        problem(
                400,
                parts(Map.of("document", DOCUMENT, "applicant", "{\"name\": 1}".getBytes(StandardCharsets.US_ASCII))));
        problem(413, parts(Map.of("document", DOCUMENT, "signature", new byte[(1 << 20) + 1])));
    }

    @Test
    void tooMuchIsRefusedAndTheServerStaysUp() throws IOException {
        problem(413, post("", "application/pdf", new byte[(int) VerifyRoutes.LARGEST + 1]));
        problem(413, parts(Map.of("document", new byte[(int) VerifyRoutes.LARGEST])));
        assertThat(json(post("", "application/pdf", DOCUMENT)).path("verdict").asText())
                .isEqualTo("INVALID");
    }

    private static void problem(int status, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).doesNotContain("\n").doesNotContain("Exception");
    }
}
