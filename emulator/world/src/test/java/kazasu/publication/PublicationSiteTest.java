package kazasu.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import kazasu.publication.SmallOffice.Held;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.junit.jupiter.api.Test;

final class PublicationSiteTest extends SiteFixture {
    private static final String TYPE = "Content-Type";
    private static final String OCSP_REQUEST = "application/ocsp-request";

    PublicationSiteTest() {
        super(Optional.empty());
    }

    private static X509CRL list(HttpResponse<byte[]> answer) throws GeneralSecurityException {
        assertThat(answer.statusCode()).isEqualTo(200);
        return (X509CRL) CertificateFactory.getInstance("X.509").generateCRL(new ByteArrayInputStream(answer.body()));
    }

    private static String place(Held held) {
        return "/crl/" + held.record().id().authority() + "/10201.crl";
    }

    private static Object status(byte[] answer) throws IOException, OCSPException {
        BasicOCSPResp basic = (BasicOCSPResp) new OCSPResp(answer).getResponseObject();
        return basic.getResponses()[0].getCertStatus();
    }

    private HttpResponse<byte[]> ask(Held held, boolean nonce) {
        return post(question(held, nonce), "/ocsp", TYPE, OCSP_REQUEST);
    }

    @Test
    void aListIsTodaysUntilTheNext() throws GeneralSecurityException {
        HttpResponse<byte[]> first = get(place(signature));
        X509CRL list = list(first);
        list.verify(office.authorities()
                .byId(signature.record().id().authority())
                .orElseThrow()
                .certificate()
                .getPublicKey());
        assertThat(list.getThisUpdate()).isEqualTo("2026-11-23T15:00:00Z");
        assertThat(list.getRevokedCertificates()).isNull();
        assertThat(header(first, TYPE)).isEqualTo("application/pkix-crl");
        assertThat(header(first, "Last-Modified")).isEqualTo("Mon, 23 Nov 2026 15:00:00 GMT");
        assertThat(header(first, "Cache-Control")).isEqualTo("max-age=50400, public, no-transform, must-revalidate");
        office.revoke(signature);
        assertThat(get(place(signature)).body()).isEqualTo(first.body());
        office.clock.pass(Duration.ofHours(14));
        HttpResponse<byte[]> second = get(place(signature));
        assertThat(list(second).getRevokedCertificates()).hasSize(1);
        assertThat(header(second, "ETag")).isNotEqualTo(header(first, "ETag"));
        assertThat(get(place(signature) + "?at=2026-11-24T01:00:00Z").body()).isEqualTo(first.body());
        assertThat(get(place(signature) + "?at=2026-11-23T14:59:59Z").statusCode())
                .isEqualTo(404);
        assertThat(get(place(signature) + "?at=2026-11-25T01:00:00Z").statusCode())
                .isEqualTo(400);
        assertThat(get(place(signature) + "?at=yesterday").statusCode()).isEqualTo(400);
    }

    @Test
    void whoHasAListGetsItOnce() {
        HttpResponse<byte[]> first = get(place(signature));
        for (String[] condition : new String[][] {
            {"If-None-Match", header(first, "ETag")},
            {"If-None-Match", "\"another\", W/" + header(first, "ETag")},
            {"If-None-Match", "*"},
            {"If-Modified-Since", header(first, "Last-Modified")}
        }) {
            HttpResponse<byte[]> again = get(place(signature), condition);
            assertThat(again.statusCode()).as(condition[1]).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertThat(header(again, "ETag")).isEqualTo(header(first, "ETag"));
        }
        for (String[] condition : new String[][] {
            {"If-None-Match", "\"another\""},
            {"If-Modified-Since", "Mon, 23 Nov 2026 14:59:59 GMT"},
            {"If-Modified-Since", "lately"},
            {"If-None-Match", "\"another\"", "If-Modified-Since", header(first, "Last-Modified")}
        }) {
            assertThat(get(place(signature), condition).statusCode())
                    .as(condition[1])
                    .isEqualTo(200);
        }
    }

    @Test
    void headSaysHowLongItIs() {
        HttpResponse<byte[]> whole = get(place(signature));
        HttpResponse<byte[]> head = send(to(place(signature)).method("HEAD", BodyPublishers.noBody()));
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(header(head, "Content-Length")).isEqualTo(Integer.toString(whole.body().length));
        assertThat(header(head, "ETag")).isEqualTo(header(whole, "ETag"));
    }

    @Test
    void theListsAreListed() {
        String index = new String(get("/crl").body(), StandardCharsets.UTF_8);
        assertThat(index)
                .contains("\"/crl/signature-2023/10201.crl\"", "\"/crl/user-authentication-2023/10201.crl\"")
                .contains("\"thisUpdate\":\"2026-11-23T15:00:00Z\"");
        String before = new String(get("/crl?at=2026-11-23T14:00:00Z").body(), StandardCharsets.UTF_8);
        assertThat(before).isEqualTo("{\"asOf\":\"2026-11-23T14:00:00Z\",\"lists\":[]}");
        for (String nothing : new String[] {"/crl/nobody/10201.crl", "/crl/signature-2023/1.crl", "/crl/x"}) {
            assertThat(get(nothing).statusCode()).as(nothing).isEqualTo(404);
        }
        assertThat(new String(get(place(signature) + ".pem").body(), StandardCharsets.US_ASCII))
                .startsWith("-----BEGIN X509 CRL-----\n");
    }

    @Test
    void allGenerationsAreThere() throws GeneralSecurityException {
        String index = new String(get("/authorities").body(), StandardCharsets.UTF_8);
        for (String id : new String[] {
            "signature-2015",
            "signature-2019",
            "signature-2023",
            "user-authentication-2015",
            "user-authentication-2019",
            "user-authentication-2023"
        }) {
            assertThat(index).contains("\"/authorities/" + id + ".cer\"");
            HttpResponse<byte[]> answer = get("/authorities/" + id + ".cer");
            assertThat(header(answer, TYPE)).isEqualTo("application/pkix-cert");
            X509Certificate certificate = (X509Certificate) CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(answer.body()));
            assertThat(certificate)
                    .isEqualTo(office.authorities().byId(id).orElseThrow().certificate());
        }
        byte[] bundle = get("/authorities.pem").body();
        assertThat(CertificateFactory.getInstance("X.509").generateCertificates(new ByteArrayInputStream(bundle)))
                .hasSize(6);
        assertThat(get("/authorities/signature-2023.key").statusCode()).isEqualTo(404);
    }

    @Test
    void ocspKnowsEveryQuarterOfAnHour() throws Exception {
        assertThat(status(ask(signature, true).body())).isNull();
        office.clock.pass(Duration.ofSeconds(1));
        office.revoke(signature);
        office.clock.pass(Duration.ofSeconds(14 * 60 + 58));
        assertThat(status(ask(signature, true).body())).isNull();
        office.clock.pass(Duration.ofSeconds(1));
        assertThat(status(ask(signature, true).body())).isInstanceOf(RevokedStatus.class);
        assertThat(status(ask(authentication, true).body())).isNull();
    }

    @Test
    void anAnswerWithoutANonceMayBeKept() {
        office.clock.pass(Duration.ofMinutes(5));
        HttpResponse<byte[]> answer = ask(signature, false);
        assertThat(header(answer, TYPE)).isEqualTo("application/ocsp-response");
        assertThat(header(answer, "Last-Modified")).isEqualTo("Tue, 24 Nov 2026 01:00:00 GMT");
        assertThat(header(answer, "Expires")).isEqualTo("Tue, 24 Nov 2026 01:15:00 GMT");
        assertThat(header(answer, "Cache-Control")).isEqualTo("max-age=600, public, no-transform, must-revalidate");
        assertThat(header(ask(signature, true), "Cache-Control")).isEqualTo("no-store");
    }

    /** Escaped, half escaped, not at all: with a slash and a plus sign among them. */
    @Test
    void getIsUnderstoodHoweverItIsEscaped() throws Exception {
        byte[] request = question(signature, false);
        String plain = Base64.getEncoder().encodeToString(request);
        String escaped = URLEncoder.encode(plain, StandardCharsets.US_ASCII);
        byte[] wanted = ask(signature, false).body();
        assertThat(get("/ocsp/" + escaped).body()).isEqualTo(wanted);
        assertThat(get("/ocsp/" + plain).body()).isEqualTo(wanted);
        HttpResponse<byte[]> again = get("/ocsp/" + escaped, "If-None-Match", header(get("/ocsp/" + escaped), "ETag"));
        assertThat(again.statusCode()).isEqualTo(304);
        // numbers until the base 64 has a slash and a plus sign
        for (int i = 1; i < 300; i++) {
            byte[] other = question("signature-2023", java.math.BigInteger.valueOf(i * 4099L), false);
            String text = Base64.getEncoder().encodeToString(other);
            if (text.contains("/") && text.contains("+")) {
                byte[] posted = post(other, "/ocsp", TYPE, OCSP_REQUEST).body();
                assertThat(get("/ocsp/" + text).body()).isEqualTo(posted);
                assertThat(get("/ocsp/" + URLEncoder.encode(text, StandardCharsets.US_ASCII))
                                .body())
                        .isEqualTo(posted);
            }
        }
        assertThat(new OCSPResp(get("/ocsp/AAAA").body()).getStatus()).isEqualTo(OCSPResp.MALFORMED_REQUEST);
        assertThat(new OCSPResp(get("/ocsp/!!!").body()).getStatus()).isEqualTo(OCSPResp.MALFORMED_REQUEST);
    }

    @Test
    void whatIsTooMuchIsRefused() {
        assertThat(post(new byte[8193], "/ocsp", TYPE, OCSP_REQUEST).statusCode())
                .isEqualTo(413);
        assertThat(post(new byte[8192], "/ocsp", TYPE, OCSP_REQUEST).statusCode())
                .isEqualTo(200);
        assertThat(post(new byte[1], "/ocsp", TYPE, "text/plain").statusCode()).isEqualTo(415);
        assertThat(get("/ocsp/" + "A".repeat(2049)).statusCode()).isEqualTo(414);
        assertThat(post(new byte[1], "/crl").statusCode()).isEqualTo(405);
        assertThat(send(to("/ocsp").DELETE()).statusCode()).isEqualTo(405);
        HttpResponse<byte[]> nothing = get("/nothing");
        assertThat(nothing.statusCode()).isEqualTo(404);
        assertThat(header(nothing, TYPE)).isEqualTo("application/problem+json");
        assertThat(get(place(signature)).statusCode()).isEqualTo(200);
        // the last one: the server closes the connection afterwards, which a client may be about to use again
        assertThat(get("/ocsp/" + "A".repeat(20_000)).statusCode()).isEqualTo(414);
    }

    @Test
    void aPartitionThatIsNewHasAListAtOnce() throws GeneralSecurityException {
        get("/crl");
        office.clock.pass(Duration.ofHours(1));
        assertThat(get("/crl/signature-2023/10202.crl").statusCode()).isEqualTo(404);
        office.card(SmallOffice.elsewhere());
        assertThat(list(get("/crl/signature-2023/10202.crl")).getThisUpdate())
                .isEqualTo(Instant.parse("2026-11-23T15:00:00Z"));
    }
}
