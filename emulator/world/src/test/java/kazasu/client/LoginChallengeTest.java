package kazasu.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.security.Signature;
import kazasu.pki.CertificateKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoginChallengeTest {
    private static final String SITE = "https://localhost:8443";
    private static final String TEXT = "KAZASU-LOGIN-CHALLENGE-1\norigin: " + SITE
            + "\nissued: 2026-11-24T06:30:00Z\nnonce: " + "0a".repeat(32) + "\n";

    private final FakeCard slot = Fixture.card();
    private final CardSigner signer = CardSigner.of(slot, CertificateKind.SIGNATURE, Fixture.PASSWORD.toCharArray());

    private static LoginChallenge read(String text) {
        return LoginChallenge.read(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theSitesOwnIsSigned() throws Exception {
        byte[] signature = read(TEXT).signed(signer, SITE);
        Signature verifier = Signature.getInstance("SHA256withRSA");
        verifier.initVerify(Fixture.certificate());
        verifier.update(TEXT.getBytes(StandardCharsets.UTF_8));
        assertThat(verifier.verify(signature)).isTrue();
    }

    /** Somebody in between who passes on the challenge of another site gets nothing, and the card isn't even asked. */
    @ParameterizedTest
    @ValueSource(
            strings = {"https://localhost:8444", "http://localhost:8443", "https://localhost", "https://127.0.0.1:8443"
            })
    void anotherSitesIsNotSigned(String site) {
        assertThatExceptionOfType(DocumentException.class)
                .isThrownBy(() -> read(TEXT).signed(signer, site))
                .withMessageContaining("another site");
        assertThat(slot.log).isEmpty();
    }

    @Test
    void nothingElseIsSignedAsAChallenge() {
        for (String other : new String[] {
            "",
            "a contract",
            TEXT + "I owe you a million",
            TEXT.replace("\n", "\r\n"),
            TEXT.replace("0a0a", "0A0A"),
            TEXT.replace("CHALLENGE-1", "CHALLENGE-2"),
            TEXT.replace("issued", "issue"),
            TEXT.replace(SITE, "ftp://localhost"),
            TEXT.replace(SITE, "https://食.jp")
        }) {
            assertThatExceptionOfType(DocumentException.class).as(other).isThrownBy(() -> read(other));
        }
    }
}
