package kazasu.workbench.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.security.cert.CertificateFactory;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMValidateContext;
import javax.xml.parsers.DocumentBuilderFactory;
import kazasu.card.SystemChance;
import kazasu.workbench.card.Cards;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Node;

class AgentTest {
    private static final String DSIG = "http://www.w3.org/2000/09/xmldsig#";
    private static final String RIGHT = "&password=abc123";
    private static final String WRONG = "&password=WRONG99";

    @TempDir
    private static Path home = Path.of("");

    private final StubPortal portal = StubPortal.open();
    private AgentCard card = new AgentCard(new Cards(home), "plastic");
    private AgentServer server = open();
    private Browser browser = new Browser(server.port());

    private AgentServer open(Origin... allowed) {
        PortalLink link = new PortalLink(Optional.empty());
        return AgentServer.open(
                "127.0.0.1",
                0,
                new Agent(card, "plastic", link, List.of(allowed), Clock.systemUTC(), new SystemChance()));
    }

    @BeforeEach
    void allowThePortal() {
        server.close();
        server = open(Origin.parse(portal.site()).orElseThrow());
        browser = new Browser(server.port());
    }

    @AfterEach
    void close() {
        server.close();
        card.close();
        portal.close();
    }

    @Test
    void showsWhatWillBeSignedAndDisclosed() {
        browser.arrive(portal.submission());
        assertThat(browser.text())
                .contains("試験用 TEST", "転入届", portal.site(), "転入先", "前橋市&lt;script&gt;", "転居")
                .contains("氏名", "住所", "生年月日", "性別", "提出先には送られません", "<strong>5</strong>")
                .doesNotContain("<script", "id=\"last\"");
        assertThat(browser.open(browser.page().uri().getPath() + "?lang=en").text())
                .contains("TEST: no real card", "Moving in", "Tries left", "date of birth");
    }

    @Test
    void signsSendsAndLeadsBack() throws Exception {
        browser.arrive(portal.submission());
        assertThat(browser.press("/signature", RIGHT)).isEqualTo(portal.page());
        assertThat(portal.signed).hasSize(1);
        assertThat(isValid(portal.signed.get(0))).isTrue();
        assertThat(card.triesLeft()).isEqualTo(5);
        // the same page again: back to the portal, and nothing is sent
        assertThat(browser.press("/signature", RIGHT)).isEqualTo(portal.page());
        assertThat(portal.signed).hasSize(1);
    }

    @Test
    void takesTheFormatThatThePortalLikesBest() {
        portal.formats = "\"of-tomorrow\",\"cms\",\"xml-enveloped\"";
        browser.arrive(portal.submission()).press("/signature", RIGHT);
        assertThat(portal.signed.get(0)).startsWith(0x30, 0x82);
    }

    @Test
    void saysSoIfItKnowsNoneOfTheFormats() {
        portal.formats = "\"of-tomorrow\"";
        browser.arrive(portal.submission()).press("/signature", RIGHT);
        assertThat(browser.text()).contains("対応する署名形式がありません");
        assertThat(portal.signed).isEmpty();
    }

    @Test
    void spendsOneTryForAWrongPasswordHoweverOftenTheBrowserSendsIt() {
        String used = "token=" + browser.arrive(portal.submission()).token() + WRONG;
        assertThat(browser.press("/signature", used, new String[0])).startsWith("/visits/");
        assertThat(browser.text()).contains("パスワードが違います。残り試行回数は4回です。").doesNotContain("WRONG99");
        browser.press("/signature", used, new String[0]);
        assertThat(browser.text()).contains("二重の処理は行っていません", "<strong>4</strong>");
        assertThat(card.triesLeft()).isEqualTo(4);
        assertThat(portal.signed).isEmpty();
    }

    @Test
    void sendsNothingToTheCardThatCanBeNoPassword() {
        browser.arrive(portal.submission()).press("/signature", "&password=abc");
        assertThat(browser.text()).contains("カードには送っていません");
        assertThat(card.triesLeft()).isEqualTo(5);
    }

    @Test
    void keepsTheLastTryUnlessTheBoxIsTicked() {
        browser.arrive(portal.submission());
        for (int i = 0; i < 4; i++) {
            browser.press("/signature", WRONG);
        }
        assertThat(browser.text()).contains("id=\"last\"", "<strong>1</strong>");
        browser.press("/signature", RIGHT);
        assertThat(browser.text()).contains("使用しませんでした");
        assertThat(card.triesLeft()).isEqualTo(1);
        browser.press("/signature", WRONG + "&last=yes");
        assertThat(browser.text()).contains("ロックされている").doesNotContain("id=\"password\"");
        browser.press("/signature", RIGHT + "&last=yes");
        assertThat(portal.signed).isEmpty();
    }

    @Test
    void keepsTheSignatureWhileThePortalIsDown() {
        portal.down = true;
        browser.arrive(portal.submission()).press("/signature", RIGHT);
        assertThat(browser.text()).contains("503", "まだ届いていません").doesNotContain("id=\"password\"");
        portal.down = false;
        assertThat(browser.press("/sending", "")).isEqualTo(portal.page());
        assertThat(portal.signed).hasSize(1);
    }

    @Test
    void asksAboutASiteThatWasNotAllowedBeforeItSpeaksToIt() {
        server.close();
        server = open();
        browser = new Browser(server.port());
        browser.arrive(portal.submission());
        assertThat(browser.text()).contains("まだ許可されていません", portal.site());
        browser.press("/signature", RIGHT);
        assertThat(portal.requests).isEmpty();
        browser.press("/site", "");
        assertThat(browser.text()).contains("転入届");
    }

    @Test
    void followsAPortalToNoOtherSite() {
        portal.elsewhere = "http://127.0.0.1:1/api";
        browser.arrive(portal.submission());
        assertThat(browser.page().statusCode()).isEqualTo(502);
        assertThat(browser.text()).contains("別のサイト");
    }

    private static boolean isValid(byte[] xml) throws Exception {
        DocumentBuilderFactory documents = DocumentBuilderFactory.newDefaultInstance();
        documents.setNamespaceAware(true);
        Document document = documents.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        Node signature = document.getElementsByTagNameNS(DSIG, "Signature").item(0);
        String certificate =
                document.getElementsByTagNameNS(DSIG, "X509Certificate").item(0).getTextContent();
        byte[] der = Base64.getMimeDecoder().decode(certificate);
        DOMValidateContext context = new DOMValidateContext(
                CertificateFactory.getInstance("X.509")
                        .generateCertificate(new ByteArrayInputStream(der))
                        .getPublicKey(),
                signature);
        return XMLSignatureFactory.getInstance("DOM")
                .unmarshalXMLSignature(context)
                .validate(context);
    }
}
