package kazasu.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.spec.RSAPrivateCrtKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import kazasu.card.EmbeddedCard;
import kazasu.card.SystemChance;
import kazasu.client.JpkiCard;
import kazasu.image.CardFile;
import kazasu.image.CardImage;
import kazasu.pki.CertificateKind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./kazasu login} against {@code ./kazasu portal}, in the three ways there are; then the card is reported lost. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
final class LoginTest {
    private static final List<String> MUTUAL = List.of("TLSv1.2", "TLSv1.3");

    @TempDir
    static Path directory;

    private static PortalTown town;

    @BeforeAll
    static void start() throws IOException {
        town = PortalTown.found(directory);
    }

    @AfterAll
    static void stop() {
        if (town != null) {
            town.close();
        }
    }

    private static Program.Result login(String pin, String... words) {
        return town.run("login", pin, List.of(words));
    }

    private static Program.Result byHandshake(String protocol) {
        return login("pin", "--mutual-tls", town.mutual(protocol).replaceAll("/api/.*", ""));
    }

    @Test
    @Order(1)
    @DisplayName("by the challenge: the holder is told where, and is in")
    void logsInByTheChallenge() {
        Program.Result result = login("pin", town.site());
        assertThat(result.exitCode()).as("%s", result).isZero();
        assertThat(result.output()).contains("logging in at " + town.site(), "logged in at " + town.site());
    }

    @Test
    @Order(2)
    @DisplayName("by mutual TLS, the card signing PKCS#1 for TLS 1.2 and PSS for TLS 1.3: the same account")
    void logsInByTheHandshake() {
        String account = login("pin", town.site()).output().replaceAll("(?s).*account (\\S+).*", "$1");
        for (String protocol : MUTUAL) {
            Program.Result result = byHandshake(protocol);
            assertThat(result.exitCode()).as("%s", result).isZero();
            assertThat(result.output()).contains("logged in at", "account " + account);
        }
    }

    @Test
    @Order(3)
    @DisplayName("a wrong PIN is one line and exit code 2; nothing reaches the site")
    void aWrongPinIsOneLine() {
        Program.Result result = login("wrong", town.site());
        assertThat(result.exitCode()).as("%s", result).isEqualTo(2);
        assertThat(result.output()).doesNotContain("9999", "logged in");
    }

    /** The card's key, which the image on disk has, so that a client without PKCS#11 can show PSS. */
    @Test
    @Order(4)
    @DisplayName(
            "curl with the key in software logs in over TLS 1.3, and has no business at the TLS 1.2 listener with it")
    void curlLogsInOverTls13() throws IOException, GeneralSecurityException {
        writeKey();
        Program.Result result = town.programs()
                .run(
                        "curl",
                        "-sS",
                        "--tlsv1.3",
                        "--cacert",
                        "home/portal/portal-ca.pem",
                        "--cert",
                        "user.pem",
                        "--key",
                        "user.key",
                        town.mutual("TLSv1.3"));
        assertThat(result.output()).as("%s", result).contains("\"means\":\"tls\"");
        Program.Result older = town.programs()
                .run(
                        "curl",
                        "-sS",
                        "--tls-max",
                        "1.2",
                        "--cacert",
                        "home/portal/portal-ca.pem",
                        town.mutual("TLSv1.3"));
        assertThat(older.exitCode()).as("%s", older).isNotZero();
    }

    private static void writeKey() throws IOException, GeneralSecurityException {
        CardImage image = CardFile.load(directory.resolve("taro.card"));
        EmbeddedCard card = image.toCard(new SystemChance());
        card.powerOn();
        write(
                "user.pem",
                "CERTIFICATE",
                JpkiCard.select(card)
                        .certificate(CertificateKind.USER_AUTHENTICATION)
                        .getEncoded());
        card.powerOff();
        BigInteger p = number(image, "p");
        BigInteger q = number(image, "q");
        BigInteger e = BigInteger.valueOf(65537);
        BigInteger d = e.modInverse(p.subtract(BigInteger.ONE).multiply(q.subtract(BigInteger.ONE)));
        RSAPrivateCrtKeySpec key = new RSAPrivateCrtKeySpec(
                p.multiply(q),
                e,
                d,
                p,
                q,
                d.mod(p.subtract(BigInteger.ONE)),
                d.mod(q.subtract(BigInteger.ONE)),
                q.modInverse(p));
        write(
                "user.key",
                "PRIVATE KEY",
                KeyFactory.getInstance("RSA").generatePrivate(key).getEncoded());
    }

    private static BigInteger number(CardImage image, String part) {
        return new BigInteger(1, Objects.requireNonNull(image.fields().get("key.0017." + part)));
    }

    private static void write(String file, String label, byte[] der) throws IOException {
        String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
        Files.writeString(
                directory.resolve(file), "-----BEGIN " + label + "-----\n" + body + "\n-----END " + label + "-----\n");
    }

    @Test
    @Order(5)
    @DisplayName("after the loss report each way is refused by name, exit code 1")
    void aHeldCertificateIsRefusedByName() {
        town.reportLoss();
        List<Program.Result> results = new ArrayList<>(List.of(login("pin", town.site())));
        MUTUAL.forEach(protocol -> results.add(byHandshake(protocol)));
        assertThat(results).allSatisfy(result -> {
            assertThat(result.output()).contains("refused: on-hold");
            assertThat(result.exitCode()).isEqualTo(1);
        });
    }
}
