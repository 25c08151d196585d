package kazasu.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person at home: Chromium, the portal over TLS, the agent with the card. Pictures of the pages are left in {@code target/browser}. */
@Tag("browser")
final class SevenStepsTest {
    private static final String ADDRESS = "群馬県前橋市検証町一丁目1番1号";

    @TempDir
    static Path directory;

    private static Served portal;
    private static Served agent;
    private static String site = "";

    @BeforeAll
    static void start() throws IOException {
        Program programs = new Program(directory, Map.of());
        Files.writeString(directory.resolve("pins"), "ABC123\n1234\n");
        good(programs, Kazasu.command(directory, "office", "apply", "--at", "2026-10-01"));
        good(programs, Kazasu.command(directory, handOver()));
        String place = "127.0.0.1:" + freePort();
        Path elsewhere = Files.createDirectory(directory.resolve("agent"));
        Path authority = directory.resolve("home").resolve("portal").resolve("portal-ca.pem");
        portal = Served.start(
                directory,
                "portal",
                "--https",
                "127.0.0.1:0",
                "--at",
                "2026-11-10T12:00",
                "--agent",
                "http://" + place);
        site = "https://" + portal.wordAfter("https://").replaceAll("/$", "");
        agent = Served.start(
                elsewhere,
                "agent",
                "--http",
                place,
                "--ca",
                authority.toString(),
                "--card",
                directory.resolve("taro.card").toString());
        trust(programs, authority);
    }

    /** The portal's page has to name the agent's, and the agent wants the portal's authority: so the port is agreed on before. */
    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static String[] handOver() {
        return new String[] {"office", "hand-over", "--card", "taro.card", "--pin-file", "pins", "--at", "2026-11-02"};
    }

    /** Chromium believes the authorities in its user's NSS database. */
    private static void trust(Program programs, Path authority) throws IOException {
        Path store = Files.createDirectories(directory.resolve(".pki").resolve("nssdb"));
        good(programs, "certutil", "-N", "-d", "sql:" + store, "--empty-password");
        good(programs, "certutil", "-A", "-d", "sql:" + store, "-n", "TEST", "-t", "C,,", "-i", authority.toString());
    }

    private static void good(Program programs, String... command) {
        Program.Result result = programs.run(command);
        assertThat(result.exitCode()).as("%s", result).isZero();
    }

    @AfterAll
    static void stop() {
        for (Served served : new Served[] {agent, portal}) {
            if (served != null) {
                served.close();
            }
        }
    }

    private static void fillIn(Chromium browser, String address) {
        browser.click("service-moving-out")
                .type("applicant-name", "検証　太郎")
                .type("applicant-sex", "male")
                .type("applicant-birth-date", "1991-05-04")
                .type("applicant-address", address)
                .type("new-address", "群馬県高崎市検証町2丁目3番4号")
                .type("moving-date", "2026-12-01")
                .type("movers", "self");
    }

    @Test
    @DisplayName("Chromium, in Japanese: the seven steps, with a new site and a wrong password on the way")
    void inJapanese() {
        try (Chromium browser = Chromium.start(directory, "ja")) {
            browser.open(site + "/").picture("1-services");
            assertThat(browser.language()).isEqualTo("ja");
            fillIn(browser, ADDRESS);
            browser.picture("2-form").click("next");
            assertThat(browser.text("sign")).contains("署名");
            browser.picture("3-before").click("sign");
            assertThat(browser.text("allow")).contains("許可");
            assertThat(browser.page()).contains(site, "試験用");
            browser.picture("4-site").click("allow");
            assertThat(browser.text("password")).isEmpty();
            assertThat(browser.page()).contains("転出届", "検証　太郎", "氏名", "生年月日", "残り試行回数: 5", "提出先には送られません");
            browser.picture("5-agent").type("password", "WRONG1").click("sign");
            assertThat(browser.page()).contains("パスワードが違います。残り試行回数は4回です。");
            browser.picture("5-wrong").type("password", "abc123").click("sign");
            assertThat(browser.text("state")).as(browser.page()).isEqualTo("受理");
            assertThat(browser.url()).startsWith(site + "/submissions/");
            assertThat(browser.text("reception")).isNotEmpty();
            browser.picture("7-accepted");
        }
        assertThat(List.of(portal.output(), agent.output()))
                .allSatisfy(log -> assertThat(log).doesNotContain("abc123", "ABC123", "WRONG1"));
    }

    @Test
    @DisplayName("Chromium, in English: somebody else's address is refused by name")
    void inEnglish() {
        try (Chromium browser = Chromium.start(directory, "en")) {
            browser.open(site + "/");
            assertThat(browser.language()).isEqualTo("en");
            fillIn(browser, "群馬県高崎市検証町9番9号");
            browser.click("next").click("sign");
            if (browser.page().contains("has not been allowed")) {
                browser.click("allow");
            }
            assertThat(browser.text("sign")).isEqualTo("Sign and send");
            assertThat(browser.page()).contains("TEST: no real card", "date of birth", "Tries left");
            browser.picture("5-agent").type("password", "ABC123").click("sign");
            assertThat(browser.text("reason")).contains("attributes-different");
            browser.picture("7-refused");
        }
    }
}
