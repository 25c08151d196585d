package kazasu.workbench.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import kazasu.card.SystemChance;
import kazasu.workbench.card.FakeCards;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardTest {
    private final StubPortal portal = StubPortal.open();
    private final FakeCards cards = new FakeCards(java.nio.file.Path.of("home"), true);
    private final AgentServer server = AgentServer.open(
            "127.0.0.1",
            0,
            new Agent(
                    new AgentCard(cards, null),
                    "specimen",
                    new PortalLink(Optional.empty()),
                    List.of(Origin.parse(portal.site()).orElseThrow()),
                    Clock.systemUTC(),
                    new SystemChance()));
    private final Browser browser = new Browser(server.port());

    @AfterEach
    void close() {
        server.close();
        portal.close();
    }

    @Test
    void refusesANameThatIsNotThisMachines() throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.getOutputStream()
                    .write("GET / HTTP/1.1\r\nHost: portal.example:8790\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 403").contains("only a loopback host is served");
        }
    }

    @Test
    void refusesWhatAnotherSitesPageSends() {
        browser.arrive(portal.submission());
        String body = "token=" + browser.token() + "&password=ABC123";
        for (String[] headers :
                List.of(new String[] {"Origin", portal.site()}, new String[] {"Origin", "null"}, new String[] {
                    "Sec-Fetch-Site", "cross-site"
                })) {
            browser.press("/signature", body, headers);
            assertThat(browser.page().statusCode()).isEqualTo(403);
        }
        assertThat(portal.signed).isEmpty();
    }

    @Test
    void showsItselfToPeopleOnly() {
        assertThat(browser.get("/sign?submission=" + portal.submission(), "Sec-Fetch-Mode", "no-cors")
                        .statusCode())
                .isEqualTo(403);
        HttpResponse<String> page = browser.arrive(portal.submission()).page();
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "frame-ancestors 'none'", "form-action 'self' " + portal.site());
        assertThat(page.headers().map())
                .containsEntry("X-Frame-Options", List.of("DENY"))
                .containsEntry("Cache-Control", List.of("no-store"))
                .containsEntry("Referrer-Policy", List.of("same-origin"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "javascript:alert(1)",
                "file:///etc/passwd",
                "http://portal.example/api/submissions/1",
                "https://user:secret@localhost/",
                "https:",
                "%%"
            })
    void takesNoAddressThatIsNoneOfAPortal(String address) {
        HttpResponse<String> answer =
                browser.get("/sign?submission=" + java.net.URLEncoder.encode(address, StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("申請先の指定が正しくありません");
    }

    @Test
    void knowsNoVisitButItsOwn() {
        assertThat(browser.get("/visits/00000000000000000000000000000000").statusCode())
                .isEqualTo(404);
        assertThat(browser.get("/nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void takesNoLongRequest() {
        browser.arrive(portal.submission());
        browser.press("/signature", "token=" + "0".repeat(20_000), new String[0]);
        assertThat(browser.page().statusCode()).isEqualTo(413);
    }
}
