package kazasu.workbench.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kazasu.workbench.card.FakeCard;
import kazasu.workbench.card.HeldCard;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpEndpointTest {
    private final FakeCard slot = new FakeCard();
    private final HttpEndpoint endpoint = open(Optional.empty());
    private final Client client = new Client(endpoint.port());

    private HttpEndpoint open(Optional<String> token) {
        return HttpEndpoint.open("127.0.0.1", 0, token, List.of(HeldCard.of("one", "plastic", slot, Optional.empty())));
    }

    @AfterEach
    void close() {
        endpoint.close();
    }

    @Test
    void listsTheCards() {
        assertThat(client.get("/v1/cards").json())
                .hasSize(1)
                .first()
                .satisfies(card -> assertThat(card.path("id").asText()).isEqualTo("one"))
                .satisfies(card -> assertThat(card.path("atr").asText()).isEqualTo("3BE000FF8131FE4514"));
    }

    @Test
    void sendsCommandsInOrderAsOneUnit() {
        var answer = client.post("/v1/cards/one/apdus", "{\"apdus\":[\"00A40400\",\"00 20 0080\"],\"power\":\"cold\"}");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json()).hasToString("{\"answers\":[\"00A404009000\",\"002000809000\"]}");
        assertThat(slot.events()).containsExactly("on", "00A40400", "00200080");
    }

    @Test
    void keepsUnitsApart() {
        String body = "{\"apdus\":[\"01\",\"02\",\"03\",\"04\"],\"power\":\"cold\"}";
        IntStream.range(0, 64)
                .parallel()
                .forEach(
                        i -> assertThat(client.post("/v1/cards/one/apdus", body).status())
                                .isEqualTo(200));
        String events = String.join(" ", slot.events()) + " off ";
        assertThat(events).isEqualTo("on 01 02 03 04 off ".repeat(64));
    }

    @Test
    void switchesThePower() {
        assertThat(client.post("/v1/cards/one/power", "{\"action\":\"on\"}")
                        .json()
                        .path("powered")
                        .asBoolean())
                .isTrue();
        client.post("/v1/cards/one/power", "{\"action\":\"warm-reset\"}");
        client.post("/v1/cards/one/power", "{\"action\":\"off\"}");
        client.post("/v1/cards/one/apdus", "{\"apdus\":[],\"power\":\"warm\"}");
        assertThat(slot.events()).containsExactly("on", "warm", "off", "on", "warm");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "\"ABC123\"",
                "{\"apdus\":",
                "{}",
                "{\"apdus\":\"ABC123\"}",
                "{\"apdus\":[1]}",
                "{\"apdus\":[\"\"]}",
                "{\"apdus\":[\"0\"]}",
                "{\"apdus\":[\"ABC123G0\"]}",
                "{\"apdus\":[\"00A4\"],\"pin\":\"ABC123\"}",
                "{\"apdus\":[],\"apdus\":[]}",
                "{\"apdus\":[],\"power\":\"ABC123\"}",
                "{\"apdus\":[],\"power\":null}",
                "{\"apdus\":[]} x"
            })
    void refusesABadBodyWithoutQuotingIt(String body) {
        var answer = client.post("/v1/cards/one/apdus", body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.title()).isNotBlank().doesNotContain("\n");
        assertThat(answer.response().body()).doesNotContain("ABC123");
        assertThat(slot.events()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "POST,/v1/cards/two/apdus,404",
        "POST,/v1/cards/two/power,404",
        "GET,/,404",
        "GET,/v2,404",
        "GET,/v1/cards/one/apdus,405",
        "DELETE,/v1/cards,405",
        "PUT,/v1/cards/one/power,405",
        "POST,/v1/cards/one/power,400"
    })
    void answersProblemsInJson(String method, String path, int status) {
        var answer =
                client.send(method, path, "{\"action\":\"explode\"}".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.json().path("status").asInt()).isEqualTo(status);
        assertThat(answer.title()).isNotBlank();
        assertThat(answer.response().headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/problem+json");
    }

    @Test
    void limitsBodyAndCommands() {
        assertThat(client.post("/v1/cards/one/apdus", " ".repeat(300_000)).status())
                .isEqualTo(413);
        String many = String.join(",", java.util.Collections.nCopies(65, "\"00\""));
        assertThat(client.post("/v1/cards/one/apdus", "{\"apdus\":[" + many + "]}")
                        .title())
                .contains("64");
    }

    @Test
    void takesOnlyWhatABrowserCantSendUnasked() {
        assertThat(client.send("POST", "/v1/cards/one/apdus", new byte[0], "Origin", "http://example.org")
                        .status())
                .isEqualTo(400);
        assertThat(RawRequest.status(
                        endpoint.port(), "GET /v1/cards HTTP/1.1\r\nHost: example.org\r\nConnection: close\r\n\r\n"))
                .isEqualTo(403);
        String plain = "POST /v1/cards/one/apdus HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\n"
                + "Connection: close\r\nContent-Length: 2\r\n\r\n{}";
        assertThat(RawRequest.status(endpoint.port(), plain)).isEqualTo(415);
    }

    @Test
    void wantsTheTokenIfThereIsOne() {
        try (HttpEndpoint guarded = open(Optional.of("secret"))) {
            Client other = new Client(guarded.port());
            assertThat(other.get("/v1/cards").status()).isEqualTo(401);
            assertThat(other.send("GET", "/v1/cards", new byte[0], "Authorization", "Bearer secret")
                            .status())
                    .isEqualTo(200);
        }
    }
}
