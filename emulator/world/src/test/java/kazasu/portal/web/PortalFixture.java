package kazasu.portal.web;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kazasu.card.SeededChance;
import kazasu.office.rules.Fees;
import kazasu.office.town.Townsfolk;
import kazasu.portal.Applicant;
import kazasu.portal.PortalSite;
import kazasu.portal.TestKeys;
import kazasu.publication.SmallOffice;
import kazasu.verifier.Reason;
import kazasu.verifier.RevocationStatus;
import org.junit.jupiter.api.AfterEach;

/** A portal that listens, over a small office, and a browser without scripts. */
abstract class PortalFixture {
    private static final Pattern CSRF = Pattern.compile("name=\"csrf\" value=\"([0-9a-f]+)\"");

    final SmallOffice office = new SmallOffice();
    final Applicant taro = new Applicant(Townsfolk.TARO, office.card(), office.clock);
    /** Whether the agency can be asked. */
    final AtomicReference<Optional<Reason>> outage = new AtomicReference<>(Optional.empty());

    final PortalSite site;
    final PortalServer server;
    final CookieManager cookies = new CookieManager();

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    PortalFixture() {
        office.clock.pass(Duration.ofMinutes(15));
        site = new PortalSite(
                new PortalSite.Setting(
                        office.ledger,
                        office.authorities(),
                        TestKeys.PORTAL,
                        office.clock,
                        new SeededChance(54, 1),
                        Fees.Check.OCSP),
                source -> (certificate, authority, at) -> outage.get()
                        .<RevocationStatus>map(why -> new RevocationStatus.Unavailable(why, "test"))
                        .orElseGet(() -> source.of(certificate, authority, at)));
        server = PortalServer.open(
                site,
                new PortalServer.Setting(
                        Optional.of(new PortalServer.Place("127.0.0.1", 0)),
                        Optional.of(new PortalServer.Place("127.0.0.1", 0)),
                        "http://127.0.0.1:8790",
                        List.of()));
    }

    @AfterEach
    void close() {
        server.close();
        office.close();
    }

    URI uri(String path) {
        return URI.create("http://127.0.0.1:" + server.ports().get(0) + path);
    }

    HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    HttpResponse<String> post(String path, String type, byte[] body) {
        return send(
                HttpRequest.newBuilder(uri(path)).header("Content-Type", type).POST(BodyPublishers.ofByteArray(body)));
    }

    /** Fills in a page's form. */
    HttpResponse<String> submit(String path, Map<String, String> values) {
        return post(path, "application/x-www-form-urlencoded", encoded(values).getBytes(StandardCharsets.US_ASCII));
    }

    static String encoded(Map<String, String> values) {
        return values.entrySet().stream()
                .map(value -> value.getKey() + "=" + URLEncoder.encode(value.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    static String csrf(HttpResponse<String> page) {
        Matcher token = CSRF.matcher(page.body());
        return token.find() ? token.group(1) : "";
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
