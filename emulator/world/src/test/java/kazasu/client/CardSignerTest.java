package kazasu.client;

import static kazasu.pki.CertificateKind.SIGNATURE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.security.Signature;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a careful client does with a PIN and a card. */
class CardSignerTest {
    private static final byte[] MESSAGE = "challenge".getBytes(StandardCharsets.UTF_8);

    private final FakeCard slot = Fixture.card();

    @Test
    void theCardIsTouchedWhenSomethingIsWantedOfIt() {
        CardSigner signer = CardSigner.of(slot, SIGNATURE, Fixture.PASSWORD.toCharArray());
        assertThat(slot.log).isEmpty();
        assertThat(signer.certificate()).isEqualTo(Fixture.certificate());
        assertThat(slot.log).contains("00200080", "0020008006414243313233");
    }

    @Test
    void signsWhatTheCertificatesKeyVerifies() throws Exception {
        CardSigner signer = CardSigner.of(slot, SIGNATURE, "abc123".toCharArray());
        Signature verifier = Signature.getInstance("SHA256withRSA");
        verifier.initVerify(Fixture.certificate());
        verifier.update(MESSAGE);
        assertThat(verifier.verify(signer.sign(MESSAGE))).isTrue();
    }

    @Test
    void theHolderIsAskedOnceAndToldTheTriesLeft() {
        slot.tries = 3;
        List<Integer> asked = new ArrayList<>();
        char[] typed = Fixture.PASSWORD.toCharArray();
        CardSigner signer = CardSigner.asking(slot, SIGNATURE, (kind, triesLeft) -> {
            asked.add(triesLeft);
            return typed;
        });
        signer.sign(MESSAGE);
        signer.sign(MESSAGE);
        assertThat(asked).containsExactly(3);
        assertThat(typed).as("wiped").containsOnly('\0');
    }

    @Test
    void aPinThatTheCardRefusedIsNeverSentAgain() {
        CardSigner signer = CardSigner.of(slot, SIGNATURE, "XYZ789".toCharArray());
        for (int i = 0; i < 5; i++) {
            assertThatExceptionOfType(WrongPinException.class).isThrownBy(signer::certificate);
        }
        assertThat(slot.tries).isEqualTo(4);
    }

    @Test
    void theLastButOneTryIsUsedAndTheLastIsNot() {
        slot.tries = 2;
        assertThatExceptionOfType(WrongPinException.class)
                .isThrownBy(CardSigner.of(slot, SIGNATURE, "XYZ789".toCharArray())::certificate);
        CardSigner right = CardSigner.of(slot, SIGNATURE, Fixture.PASSWORD.toCharArray());
        assertThatExceptionOfType(LastTryException.class).isThrownBy(right::certificate);
        assertThat(slot.tries).isEqualTo(1);
        assertThat(right.forced().certificate()).isEqualTo(Fixture.certificate());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123", "12345", "12a4", "１２３４", "ABCD"})
    void whatCantBeAUserAuthenticationPinIsNotSent(String pin) {
        assertThatExceptionOfType(PinFormatException.class)
                .isThrownBy(
                        () -> CardSigner.of(slot, kazasu.pki.CertificateKind.USER_AUTHENTICATION, pin.toCharArray()))
                .withMessage("a user authentication PIN is 4 digits; nothing was sent to the card");
        assertThat(slot.log).isEmpty();
    }

    @Test
    void whatCantBeThePasswordIsNotSentEvenIfTypedLate() {
        CardSigner signer = CardSigner.asking(slot, SIGNATURE, (kind, triesLeft) -> "short".toCharArray());
        assertThatExceptionOfType(PinFormatException.class).isThrownBy(signer::certificate);
        assertThat(slot.log).noneMatch(command -> command.matches("00200080.+"));
        assertThat(slot.tries).isEqualTo(5);
    }

    @Test
    void theCallersArrayIsCopied() {
        char[] password = Fixture.PASSWORD.toCharArray();
        CardSigner signer = CardSigner.of(slot, SIGNATURE, password);
        Arrays.fill(password, '\0');
        assertThat(signer.certificate()).isEqualTo(Fixture.certificate());
    }

    @Test
    void closedItTakesThePowerAndSignsNoMore() {
        CardSigner signer = CardSigner.of(slot, SIGNATURE, Fixture.PASSWORD.toCharArray());
        signer.certificate();
        signer.close();
        assertThat(slot.isPowered()).isFalse();
        assertThatIllegalStateException().isThrownBy(() -> signer.sign(MESSAGE));
    }
}
