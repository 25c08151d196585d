package kazasu.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kazasu.portal.store.Sent;
import kazasu.verifier.Reason;
import org.junit.jupiter.api.Test;

final class ApiTest extends PortalFixture {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static JsonNode json(HttpResponse<String> answer) {
        try {
            return MAPPER.readTree(answer.body());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<String> create(Object fields) {
        try {
            return post(
                    "/api/submissions",
                    "application/json",
                    MAPPER.writeValueAsBytes(
                            Map.of("service", "moving-out", "fields", fields, "applicant", taro.applicant())));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private String created() {
        HttpResponse<String> answer = create(move());
        assertThat(answer.statusCode()).isEqualTo(201);
        return json(answer).get("id").asText();
    }

    /** The applicant has a place of his own in JSON. */
    private Map<String, String> move() {
        Map<String, String> fields = new LinkedHashMap<>(taro.movingOut());
        fields.keySet().removeIf(name -> name.startsWith("applicant-"));
        return fields;
    }

    private byte[] document(String id) {
        return get("/api/submissions/" + id + "/document").body().getBytes(StandardCharsets.UTF_8);
    }

    private HttpResponse<String> sign(String id, Sent sent) {
        return post("/api/submissions/" + id + "/signed", sent.type(), sent.bytes());
    }

    @Test
    void allSteps() {
        assertThat(json(get("/api/services"))).hasSize(4);
        String id = created();
        JsonNode request = json(get("/api/submissions/" + id));
        assertThat(request.get("state").asText()).isEqualTo("OPEN");
        assertThat(request.get("formats")).hasSize(3);
        assertThat(request.get("document").asText())
                .startsWith("http://127.0.0.1:")
                .endsWith(id + "/document");
        assertThat(request.get("documentDigest").asText()).isEqualTo("sha-256:" + Sent.digest(document(id)));
        HttpResponse<String> answer = sign(id, taro.cms(document(id)));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(json(answer).get("state").asText()).isEqualTo("ACCEPTED");
        assertThat(json(answer).get("receptionNumber").asText()).isEqualTo("20261124-000001");
        assertThat(json(get("/api/submissions/" + id))).isEqualTo(json(answer));
    }

    @Test
    void refusalsHaveTheirNames() {
        String id = created();
        String other = created();
        JsonNode answer = json(sign(id, taro.cms(document(other))));
        assertThat(answer.get("reason").asText()).isEqualTo(Reason.CONTENT_CHANGED.word());
        assertThat(answer.get("message").get("ja").asText())
                .isEqualTo(Reason.CONTENT_CHANGED.text().ja());
        HttpResponse<String> again = sign(id, taro.cms(document(other)));
        assertThat(again.statusCode()).isEqualTo(200);
        HttpResponse<String> different = sign(id, new Sent("application/xml", new byte[] {'<'}));
        assertThat(different.statusCode()).isEqualTo(409);
        assertThat(json(different).get("reason").asText()).isEqualTo("already-sent");
        assertThat(json(different).get("receptionNumber")).isEqualTo(answer.get("receptionNumber"));
        assertThat(json(different).get("state").asText()).isEqualTo("REFUSED");
    }

    @Test
    void whatIsIncompleteSaysWhere() {
        HttpResponse<String> answer = create(Map.of("movers", "everybody"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(json(answer).get("fields").fieldNames())
                .toIterable()
                .contains("new-address", "movers")
                .doesNotContain("applicant-name", "phone");
    }

    /** A misspelt field would be lost without a word, and a day that isn't there is told apart from one that is written wrongly. */
    @Test
    void whatIsMisspeltIsNamed() {
        Map<String, String> fields = move();
        fields.put("fone", "027");
        fields.put("moving-date", "2027-02-30");
        JsonNode answer = json(create(fields));
        assertThat(answer.get("fields").get("fone").get("en").asText()).isEqualTo("there is no such field");
        assertThat(answer.get("fields").get("moving-date").get("en").asText()).isEqualTo("there is no such day");
    }

    @Test
    void nothingIsKeptOfWhatWasRefused() {
        String id = created();
        sign(id, taro.cms(document(created())));
        HttpResponse<String> gone = get("/api/submissions/" + id + "/document");
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(json(gone).get("reason").asText()).isEqualTo("not-kept");
        assertThat(json(get("/api/submissions/" + id)).has("document")).isFalse();
    }

    @Test
    void brokenInputGetsOneLineEach() {
        assertThat(post("/api/submissions", "application/json", "{".getBytes(StandardCharsets.UTF_8))
                        .statusCode())
                .isEqualTo(400);
        assertThat(post("/api/submissions", "application/json", new byte[70_000])
                        .statusCode())
                .isEqualTo(413);
        assertThat(post("/api/submissions", "application/json", "[]".getBytes(StandardCharsets.UTF_8))
                        .statusCode())
                .isEqualTo(400);
        assertThat(post("/api/submissions", "text/plain", "{}".getBytes(StandardCharsets.UTF_8))
                        .statusCode())
                .isEqualTo(415);
        assertThat(post("/api/submissions", "application/json", "{}".getBytes(StandardCharsets.UTF_8))
                        .statusCode())
                .isEqualTo(404);
        assertThat(get("/api/submissions/none").statusCode()).isEqualTo(404);
        assertThat(json(get("/api/nothing")).get("reason").asText()).isEqualTo("not-found");
        String id = created();
        assertThat(sign(id, new Sent("text/plain", new byte[] {1})).statusCode())
                .isEqualTo(415);
        assertThat(sign(id, new Sent("application/pkcs7-signature", new byte[0]))
                        .statusCode())
                .isEqualTo(422);
        assertThat(sign(id, new Sent("application/pkcs7-signature", new byte[5 << 20]))
                        .statusCode())
                .isEqualTo(413);
        assertThat(json(sign(id, taro.cms(document(id)))).get("state").asText()).isEqualTo("ACCEPTED");
    }

    @Test
    void anotherHostIsRefused() throws IOException {
        try (Socket socket = new Socket("127.0.0.1", server.ports().get(0))) {
            socket.getOutputStream()
                    .write("GET /api/services HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 403");
        }
    }

    /** A hundred that begin a request and say no more: the hundred and first is answered. */
    @Test
    void slowClientsBlockNobody() throws IOException {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 100; i++) {
                Socket socket = new Socket("127.0.0.1", server.ports().get(0));
                socket.getOutputStream()
                        .write("POST /api/submissions HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 1000\r\n\r\n{"
                                .getBytes(StandardCharsets.US_ASCII));
                slow.add(socket);
            }
            assertThat(get("/api/services").statusCode()).isEqualTo(200);
            created();
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }
}
