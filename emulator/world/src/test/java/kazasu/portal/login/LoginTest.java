package kazasu.portal.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import kazasu.card.SeededChance;
import kazasu.office.rules.Fees;
import kazasu.pki.CertificateKind;
import kazasu.portal.PortalSite;
import kazasu.portal.TestKeys;
import kazasu.portal.web.PortalServer;
import kazasu.portal.web.PortalServer.Place;
import kazasu.publication.SmallOffice;
import kazasu.publication.SmallOffice.Held;
import kazasu.verifier.Challenge;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The login as a client program meets it. */
class LoginTest {
    private static final Place ANY = new Place("127.0.0.1", 0);
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final char[] NONE = new char[0];

    private final SmallOffice office = new SmallOffice();
    private final Map<CertificateKind, Held> card = office.card();
    private final PortalServer server;
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    LoginTest() {
        office.clock.pass(Duration.ofMinutes(15));
        PortalSite site = new PortalSite(new PortalSite.Setting(
                office.ledger,
                office.authorities(),
                TestKeys.PORTAL,
                office.clock,
                new SeededChance(55, 1),
                Fees.Check.OCSP));
        LoginPart login = new LoginPart(site, new TreeMap<>(Map.of(MutualTls.TLS_1_2, ANY, MutualTls.TLS_1_3, ANY)));
        server = PortalServer.open(
                site,
                new PortalServer.Setting(Optional.of(ANY), Optional.empty(), "http://127.0.0.1:8790", List.of(login)));
    }

    @AfterEach
    void close() {
        server.close();
        office.close();
    }

    private Held held(CertificateKind kind) {
        return Objects.requireNonNull(card.get(kind));
    }

    private HttpResponse<String> send(HttpClient by, HttpRequest.Builder request) {
        try {
            return by.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + server.ports().get(0) + path));
    }

    private HttpRequest.Builder post() {
        return to("/api/login").header("Content-Type", "application/json");
    }

    private byte[] challenge() {
        return decoded(json(send(client, to("/api/login/challenge"))).get("challenge"));
    }

    private static byte[] decoded(JsonNode text) {
        return Base64.getDecoder().decode(text.asText());
    }

    private static JsonNode json(HttpResponse<String> answer) {
        try {
            return MAPPER.readTree(answer.body());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<String> answer(Held by, byte[] challenge) {
        return send(client, post().POST(BodyPublishers.ofByteArray(signed(by, challenge))));
    }

    private static byte[] signed(Held by, byte[] challenge) {
        try {
            return MAPPER.writeValueAsBytes(Map.of(
                    "challenge", challenge,
                    "signature", by.sign(challenge),
                    "certificate", by.record().certificate().getEncoded()));
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void refused(HttpResponse<String> answer, int status, String reason) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(json(answer).get("reason").asText()).isEqualTo(reason);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void inAndOutAgain() {
        HttpResponse<String> in = answer(held(CertificateKind.USER_AUTHENTICATION), challenge());
        assertThat(in.statusCode()).as(in.body()).isEqualTo(200);
        assertThat(json(in).get("means").asText()).isEqualTo("challenge");
        HttpResponse<String> who = send(client, to("/api/login"));
        assertThat(json(who)).isEqualTo(json(in));
        assertThat(send(client, to("/api/login").DELETE()).statusCode()).isEqualTo(204);
        assertThat(send(client, to("/api/login")).statusCode()).isEqualTo(403);
    }

    @Test
    void anAnswerIsGoodOnce() {
        byte[] challenge = challenge();
        Held holder = held(CertificateKind.USER_AUTHENTICATION);
        long in = IntStream.range(0, 8)
                .parallel()
                .filter(i -> answer(holder, challenge).statusCode() == 200)
                .count();
        assertThat(in).isOne();
        refused(answer(holder, challenge), 403, "challenge-replayed");
    }

    @Test
    void challengesOfOthersAndOldOnesAreRefused() {
        Held holder = held(CertificateKind.USER_AUTHENTICATION);
        String here = "http://127.0.0.1:" + server.ports().get(0);
        byte[] foreign = Challenge.of("https://localhost:1", office.clock.instant(), new byte[32])
                .encoded();
        refused(answer(holder, foreign), 403, "challenge-other-site");
        byte[] guessed =
                Challenge.of(here, office.clock.instant(), new byte[32]).encoded();
        refused(answer(holder, guessed), 403, "challenge-different");
        byte[] old = challenge();
        office.clock.pass(Challenge.LIFE.plusSeconds(1));
        refused(answer(holder, old), 403, "challenge-expired");
    }

    @Test
    void theSignatureKeyLogsNobodyIn() {
        HttpResponse<String> answer = answer(held(CertificateKind.SIGNATURE), challenge());
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(json(answer).get("reason").asText()).isIn("wrong-kind", "wrong-key-usage");
    }

    @Test
    void whoeverWasRevokedOrHeldIsToldSo() {
        Held holder = held(CertificateKind.USER_AUTHENTICATION);
        office.hold(holder);
        office.clock.pass(Duration.ofMinutes(15));
        refused(answer(holder, challenge()), 403, "on-hold");
        office.revoke(holder);
        office.clock.pass(Duration.ofMinutes(15));
        refused(answer(holder, challenge()), 403, "revoked");
    }

    @Test
    void brokenAnswersGetOneLine() {
        for (String body : List.of("{", "{}", "[]", "null", "{\"challenge\": 1}", "{\"fun\": 1}")) {
            HttpResponse<String> answer =
                    send(client, post().POST(BodyPublishers.ofString(body, StandardCharsets.UTF_8)));
            assertThat(answer.statusCode()).as(body + answer.body()).isEqualTo(400);
        }
        HttpResponse<String> answer = send(client, post().POST(BodyPublishers.ofByteArray(new byte[70_000])));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(send(client, to("/api/login/tls")).statusCode()).isEqualTo(403);
    }

    /** A form of a foreign page would put its visitor into the account of whoever made the page. */
    @Test
    void aPageOfAnotherSiteLogsNobodyIn() {
        Held holder = held(CertificateKind.USER_AUTHENTICATION);
        refused(
                send(
                        client,
                        to("/api/login")
                                .header("Content-Type", "text/plain")
                                .POST(BodyPublishers.ofByteArray(signed(holder, challenge())))),
                415,
                "not-json");
        refused(
                send(
                        client,
                        post().header("Origin", "https://evil.example")
                                .POST(BodyPublishers.ofByteArray(signed(holder, challenge())))),
                403,
                "login-from-elsewhere");
    }

    /** A client with a key, which signs by what the server asks for. */
    private HttpClient tls(Optional<Held> shown, String protocol) {
        try {
            SSLContext context = SSLContext.getInstance(protocol);
            KeyManagerFactory keys = KeyManagerFactory.getInstance("PKIX");
            KeyStore own = KeyStore.getInstance("PKCS12");
            own.load(null, null);
            if (shown.isPresent()) {
                own.setKeyEntry("card", shown.get().key(), NONE, new Certificate[] {
                    shown.get().record().certificate()
                });
            }
            keys.init(own, NONE);
            KeyStore trusted = KeyStore.getInstance("PKCS12");
            trusted.load(null, null);
            trusted.setCertificateEntry("portal", TestKeys.PORTAL.authority().certificate());
            TrustManagerFactory trust = TrustManagerFactory.getInstance("PKIX");
            trust.init(trusted);
            context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
            return HttpClient.newBuilder().sslContext(context).build();
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<String> handshake(HttpClient by, int port) {
        return send(
                by,
                HttpRequest.newBuilder(
                        URI.create("https://localhost:" + server.ports().get(port) + "/api/login/tls")));
    }

    @Test
    void theHandshakeLogsInAndARevokedCertificateIsRefusedByNameOnTheSameConnection() {
        Held holder = held(CertificateKind.USER_AUTHENTICATION);
        HttpClient older = tls(Optional.of(holder), "TLSv1.2");
        HttpClient newer = tls(Optional.of(holder), "TLSv1.3");
        assertThat(json(handshake(older, 1)).get("means").asText()).isEqualTo("tls");
        HttpResponse<String> in = handshake(newer, 2);
        assertThat(in.statusCode()).as(in.body()).isEqualTo(200);
        assertThat(json(in).get("account")).isEqualTo(json(handshake(older, 1)).get("account"));
        office.revoke(holder);
        office.clock.pass(Duration.ofMinutes(15));
        refused(handshake(older, 1), 403, "revoked");
        refused(handshake(newer, 2), 403, "revoked");
    }

    @Test
    void theSignatureCertificateIsRefusedByNameAndNoCertificateByTheHandshake() {
        HttpResponse<String> wrong = handshake(tls(Optional.of(held(CertificateKind.SIGNATURE)), "TLSv1.3"), 2);
        assertThat(wrong.statusCode()).isEqualTo(403);
        HttpClient nobody = tls(Optional.empty(), "TLSv1.2");
        assertThatThrownBy(() -> handshake(nobody, 1)).hasCauseInstanceOf(IOException.class);
    }

    @Test
    void eachListenerSpeaksItsOwnProtocolOnly() {
        HttpClient older = tls(Optional.of(held(CertificateKind.USER_AUTHENTICATION)), "TLSv1.2");
        assertThatThrownBy(() -> handshake(older, 2)).hasCauseInstanceOf(IOException.class);
    }
}
