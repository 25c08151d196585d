package kazasu.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kazasu.portal.account.Session;
import kazasu.portal.store.Sent;
import kazasu.verifier.Reason;
import org.junit.jupiter.api.Test;

final class PagesTest extends PortalFixture {
    /** Steps 1 to 3; returns the path of the page on which one signs. */
    private String filledIn() {
        HttpResponse<String> form = get("/services/moving-out");
        Map<String, String> typed = new HashMap<>(taro.movingOut());
        typed.put("csrf", csrf(form));
        HttpResponse<String> answer = submit("/services/moving-out", typed);
        assertThat(answer.statusCode()).isEqualTo(303);
        return header(answer, "Location");
    }

    private HttpResponse<String> upload(String path, String csrf, String name, byte[] bytes) {
        String head = "--b\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n" + csrf
                + "\r\n--b\r\nContent-Disposition: form-data; name=\"signature\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        java.io.ByteArrayOutputStream body = new java.io.ByteArrayOutputStream();
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(bytes);
        body.writeBytes("\r\n--b--\r\n".getBytes(StandardCharsets.UTF_8));
        return post(path + "/signature", "multipart/form-data; boundary=b", body.toByteArray());
    }

    private byte[] form(String path) {
        return get(path + "/document").body().getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void sevenStepsWithAFile() {
        assertThat(get("/").body()).contains("転出届", "所得税の確定申告", "試験用 TEST").doesNotContain("<script");
        String path = filledIn();
        HttpResponse<String> page = get(path);
        assertThat(page.body())
                .contains("http://127.0.0.1:8790/sign?submission=http%3A%2F%2F127.0.0.1")
                .contains("&lt;TEST&gt; &amp; ")
                .doesNotContain("<TEST>")
                .doesNotContain("type=\"password\"");
        HttpResponse<String> sent =
                upload(path, csrf(page), "a.p7s", taro.cms(form(path)).bytes());
        assertThat(sent.statusCode()).isEqualTo(303);
        HttpResponse<String> result = get(path);
        assertThat(result.body()).contains("受理", "20261124-000001", "転出先の住所");
        // once more, by somebody who lost the answer
        assertThat(upload(path, csrf(page), "a.p7s", taro.cms(form(path)).bytes())
                        .statusCode())
                .isEqualTo(303);
        assertThat(get(path).body()).contains("20261124-000001");
    }

    @Test
    void aRefusalIsNamedInBothLanguages() {
        String path = filledIn();
        Sent wrong = taro.cmsByAuthenticationKey(form(path));
        upload(path, csrf(get(path)), "a.p7s", wrong.bytes());
        assertThat(get(path).body()).contains("不受理");
        assertThat(get(path + "?lang=en").body()).contains("refused", "Reason").contains("<html lang=\"en\">");
    }

    @Test
    void whatCouldNotBeCheckedWaits() {
        outage.set(Optional.of(Reason.REVOCATION_UNREACHABLE));
        String path = filledIn();
        upload(path, csrf(get(path)), "a.p7s", taro.cms(form(path)).bytes());
        HttpResponse<String> waiting = get(path);
        assertThat(waiting.body()).contains("受付済み・確認待ち", "失効情報を取得できません").doesNotContain("受理</h1>");
        outage.set(Optional.empty());
        assertThat(submit(path + "/check", Map.of("csrf", csrf(waiting))).statusCode())
                .isEqualTo(303);
        assertThat(get(path).body()).contains("受理</h1>");
    }

    @Test
    void whatIsWrongIsMarkedAndKept() {
        Map<String, String> typed = new HashMap<>(taro.movingOut());
        typed.put("csrf", csrf(get("/services/moving-out")));
        typed.put("moving-date", "tomorrow\"><script>alert(1)</script>");
        HttpResponse<String> answer = submit("/services/moving-out", typed);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("日付は 2026-11-24 の形で入力してください")
                .contains("検証　太郎")
                .doesNotContain("<script>");
    }

    @Test
    void aForgedFormIsRefused() {
        get("/");
        Map<String, String> typed = new HashMap<>(taro.movingOut());
        for (String token : new String[] {"", "0".repeat(64)}) {
            typed.put("csrf", token);
            assertThat(submit("/services/moving-out", typed).statusCode()).isEqualTo(403);
        }
        typed.put("csrf", csrf(get("/services/moving-out")));
        cookies.getCookieStore().removeAll();
        assertThat(submit("/services/moving-out", typed).statusCode()).isEqualTo(403);
    }

    @Test
    void whoIsLoggedInSeesTheOwnApplicationsOnly() {
        assertThat(header(get("/mine"), "Location")).isEqualTo("/login");
        Session session = site.accounts()
                .login(
                        taro.held(kazasu.pki.CertificateKind.USER_AUTHENTICATION)
                                .record()
                                .certificate(),
                        Session.Means.CHALLENGE);
        String cookie = "kazasu-session=" + session.token();
        HttpResponse<String> form = get("/services/moving-out", "Cookie", cookie);
        assertThat(form.body()).contains("ログアウト");
        filledIn();
        assertThat(get("/mine", "Cookie", cookie).body()).contains("id=\"none\"");
    }

    /** Who chooses the wrong file can choose again. */
    @Test
    void aFileWithoutASignatureIsNotSent() {
        String path = filledIn();
        HttpResponse<String> answer = upload(path, csrf(get(path)), "a.xml", form(path));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("署名がないため、送信していません");
        upload(path, csrf(get(path)), "a.p7s", taro.cms(form(path)).bytes());
        assertThat(get(path).body()).contains("受付番号");
    }

    @Test
    void thePageOfTheLoginSaysWhoCan() {
        HttpResponse<String> page = get("/login");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("./kazasu login http://127.0.0.1:", "--mutual-tls");
    }

    @Test
    void languageIsTheBrowsersOrTheChosenOne() {
        assertThat(get("/", "Accept-Language", "en-US,en;q=0.9").body()).contains("<html lang=\"en\">");
        assertThat(get("/", "Accept-Language", "de,ja;q=0.8,en;q=0.7").body()).contains("<html lang=\"ja\">");
        get("/?lang=en");
        assertThat(get("/").body()).contains("<html lang=\"en\">");
    }

    @Test
    void headersAndCookiesAreStrict() {
        HttpResponse<String> page = get("/services/moving-out");
        assertThat(header(page, "Content-Security-Policy"))
                .contains("default-src 'none'")
                .contains("frame-ancestors 'none'");
        assertThat(header(page, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(page, "Cache-Control")).isEqualTo("no-store");
        assertThat(header(page, "Set-Cookie")).contains("HttpOnly").contains("SameSite=Lax");
        assertThat(header(page, "Server")).isEmpty();
    }

    @Test
    void whatIsBrokenGetsOneLine() {
        assertThat(get("/nothing").statusCode()).isEqualTo(404);
        assertThat(get("/nothing").body()).contains("ページが見つかりません");
        assertThat(get("/submissions/..%2f..%2fetc").statusCode()).isIn(400, 404);
        assertThat(get("/services/%3Cscript%3E").body()).contains("その手続きはありません").doesNotContain("<script>");
        assertThat(post("/services/moving-out", "application/x-www-form-urlencoded", new byte[100_000])
                        .statusCode())
                .isEqualTo(413);
        assertThat(post(
                                "/services/moving-out",
                                "application/x-www-form-urlencoded",
                                "a=%zz".getBytes(StandardCharsets.US_ASCII))
                        .statusCode())
                .isEqualTo(400);
        String path = filledIn();
        assertThat(upload(path, csrf(get(path)), "big", new byte[5 << 20]).statusCode())
                .isEqualTo(413);
        assertThat(send(HttpRequest.newBuilder(uri(path + "/signature"))
                                .header("Content-Type", "multipart/form-data; boundary=b")
                                .POST(BodyPublishers.ofString("--b\r\nbroken")))
                        .statusCode())
                .isIn(400, 403);
        assertThat(get("/").statusCode()).isEqualTo(200);
    }
}
