package kazasu.workbench.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import kazasu.workbench.card.FakeCard;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Whatever arrives, the endpoint lives on and never answers with an error of its own (500, 502-504). */
class GarbageTest {
    private static final long SEED = 20261122;
    private static final int BODIES = 10_000;
    private static final int SOCKETS = 300;
    private static final byte[] GOOD =
            "{\"apdus\":[\"00A404000AD392F000260100000001\"],\"power\":\"cold\"}".getBytes(StandardCharsets.UTF_8);
    private static final HttpEndpoint ENDPOINT =
            HttpEndpoint.open("127.0.0.1", 0, java.util.Optional.empty(), List.of(FakeCard.held("one")));

    private final Random random = new Random(SEED);
    private final Client client = new Client(ENDPOINT.port());

    @AfterAll
    static void close() {
        ENDPOINT.close();
    }

    @Test
    void survivesRandomAndTruncatedBodies() {
        for (int i = 0; i < BODIES; i++) {
            byte[] body = body();
            int status = client.send("POST", "/v1/cards/one/apdus", body).status();
            assertThat(status).as("body %s: %s", i, Arrays.toString(body)).isIn(200, 400);
        }
        assertStillThere();
    }

    @Test
    void survivesRandomBytesOnTheSocket() {
        for (int i = 0; i < SOCKETS; i++) {
            byte[] head = ("POST /v1/cards/one/apdus HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                            + "Connection: close\r\nContent-Length: " + random.nextInt(80) + "\r\n\r\n")
                    .getBytes(StandardCharsets.ISO_8859_1);
            String answer =
                    RawRequest.exchange(ENDPOINT.port(), damage(random.nextBoolean() ? head : join(head, body())));
            assertThat(answer).as("request %s", i).doesNotMatch("(?s)HTTP/1.1 50[02-4].*");
        }
        assertStillThere();
    }

    private void assertStillThere() {
        assertThat(client.send("POST", "/v1/cards/one/apdus", GOOD).json().path("answers"))
                .hasSize(1);
    }

    private byte[] body() {
        if (random.nextInt(4) > 0) {
            return damage(GOOD);
        }
        byte[] noise = new byte[random.nextInt(200)];
        random.nextBytes(noise);
        return noise;
    }

    /** Cut short, or some bytes changed, or both. */
    private byte[] damage(byte[] good) {
        byte[] bad = Arrays.copyOf(good, random.nextBoolean() ? good.length : random.nextInt(good.length + 1));
        for (int i = random.nextInt(4); i > 0 && bad.length > 0; i--) {
            bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
        }
        return bad;
    }

    private static byte[] join(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
