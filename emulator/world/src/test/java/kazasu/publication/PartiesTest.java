package kazasu.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kazasu.command.Failure;
import kazasu.office.ledger.Bill;
import kazasu.publication.SmallOffice.Held;
import kazasu.verifier.Challenge;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists and OCSP are given to those who notified the agency, and to nobody else (rules.md §2.5). */
final class PartiesTest extends SiteFixture {
    private static final String TAX = "token-of-the-tax-agency";
    private static final String SHOP = "token-of-the-shop-chain";
    private static final String LAWYER = "token-of-the-lawyers";
    private static final String LATE = "token-of-one-that-has-not";

    PartiesTest() {
        super(Optional.of(List.of(
                "# who notified the agency",
                "",
                "国税庁 both " + TAX,
                "コンビニ user-authentication " + SHOP + " # kiosks",
                "弁護士 signature " + LAWYER,
                "届出前 none " + LATE)));
    }

    private int ocsp(Held held, String... token) throws Exception {
        List<String> headers = new ArrayList<>(List.of("Content-Type", "application/ocsp-request"));
        for (String one : token) {
            headers.addAll(List.of("Authorization", "Bearer " + one));
        }
        HttpResponse<byte[]> answer = post(question(held, false), "/ocsp", headers.toArray(String[]::new));
        assertThat(answer.statusCode()).isEqualTo(200);
        return new OCSPResp(answer.body()).getStatus();
    }

    private int list(Held held, String token) {
        return get("/crl/" + held.record().id().authority() + "/10201.crl", "Authorization", "Bearer " + token)
                .statusCode();
    }

    @Test
    void ocspIsForThoseWhoNotified() throws Exception {
        assertThat(ocsp(signature, TAX)).isEqualTo(OCSPResp.SUCCESSFUL);
        assertThat(ocsp(authentication, SHOP)).isEqualTo(OCSPResp.SUCCESSFUL);
        assertThat(ocsp(signature, SHOP)).isEqualTo(OCSPResp.UNAUTHORIZED);
        assertThat(ocsp(signature, LATE)).isEqualTo(OCSPResp.UNAUTHORIZED);
        assertThat(ocsp(signature, "another-token-altogether")).isEqualTo(OCSPResp.UNAUTHORIZED);
        assertThat(ocsp(signature)).isEqualTo(OCSPResp.UNAUTHORIZED);
        Bill bill = office.ledger.transact(books -> books.queries().bill("国税庁", YearMonth.of(2026, 11)));
        assertThat(bill.queries()).isOne();
    }

    private int verified(String type, byte[] body, String token) {
        return post(body, "/verify", "Content-Type", type, "Authorization", "Bearer " + token)
                .statusCode();
    }

    /** What is judged counts, not what the query says. */
    @Test
    void verdictsAreForThoseWhoNotified() throws Exception {
        byte[] form = {1};
        assertThat(verified("application/pdf", form, TAX)).isEqualTo(200);
        assertThat(verified("application/pdf", form, LAWYER)).isEqualTo(200);
        assertThat(verified("application/pdf", form, SHOP)).isEqualTo(403);
        assertThat(verified("application/pdf", form, LATE)).isEqualTo(403);
        assertThat(verified("application/pdf", form, "another-token-altogether"))
                .isEqualTo(401);
        byte[] challenge = Challenge.of("https://localhost", office.clock.instant(), new byte[32])
                .encoded();
        byte[] answer = new ObjectMapper()
                .writeValueAsBytes(
                        Map.of("challenge", challenge, "signature", form, "certificate", form, "expected", challenge));
        assertThat(verified("application/json", answer, SHOP)).isEqualTo(200);
        assertThat(verified("application/json", answer, LAWYER)).isEqualTo(403);
    }

    @Test
    void listsAreForThoseWhoNotified() {
        assertThat(list(signature, TAX)).isEqualTo(200);
        assertThat(list(authentication, SHOP)).isEqualTo(200);
        assertThat(list(signature, SHOP)).isEqualTo(403);
        assertThat(list(signature, LATE)).isEqualTo(403);
        assertThat(list(signature, "another-token-altogether")).isEqualTo(401);
        HttpResponse<byte[]> stranger = get("/crl/signature-2023/10201.crl");
        assertThat(stranger.statusCode()).isEqualTo(401);
        assertThat(header(stranger, "WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(get("/crl").statusCode()).isEqualTo(401);
        assertThat(new String(get("/crl", "Authorization", "Bearer " + SHOP).body(), StandardCharsets.UTF_8))
                .contains("user-authentication-2023")
                .doesNotContain("signature-2023");
    }

    @Test
    void authoritiesAreForEverybodyAndAnswersForOne() {
        assertThat(header(get("/authorities/signature-2023.cer"), "Cache-Control"))
                .contains("public");
        HttpResponse<byte[]> list = get("/crl/signature-2023/10201.crl", "Authorization", "Bearer " + TAX);
        assertThat(header(list, "Cache-Control")).contains("private");
        assertThat(header(list, "Vary")).isEqualTo("Authorization");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A both short",
                "A all 0123456789abcdef",
                "A both",
                "A both 0123456789abcdef x",
                "A both 0123456789abcdef\nB both 0123456789abcdef",
                "A both 0123456789abcdef\nA none 0123456789abcdeg"
            })
    void aFileThatIsNotOneIsRefused(String text) {
        assertThatExceptionOfType(Failure.class)
                .isThrownBy(() -> PartyTokens.parse(List.of(text.split("\n"))))
                .withMessageContaining("line ")
                .satisfies(failure -> assertThat(failure.getMessage()).doesNotContain("0123456789abcde"));
    }
}
