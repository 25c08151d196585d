package kazasu.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;
import kazasu.apdu.CommandApdu;
import kazasu.apdu.Hex;
import org.junit.jupiter.api.Test;

/** How an administration session is opened and ended (docs/decisions.md §4). */
final class SessionTest {
    private static final byte[] CHALLENGE = Hex.parse("00112233445566778899AABBCCDDEEFF");
    private static final byte[] DONE = {(byte) 0x90, 0};
    private static final byte[] SELECT = Hex.parse("00A4040C08" + Aids.ADMINISTRATION);
    private static final byte[] UPDATE = Hex.parse("00D600000101");

    @Test
    void aRightCryptogramOpensASession() throws Exception {
        ReferenceCard oracle = challenged(Specimen.full().deviceKey(Specimen.DEVICE_KEY));

        Judgement opened = oracle.judge(authenticate(cryptogram()), DONE);

        assertThat(opened.row().orElseThrow().situation()).isEqualTo(Situation.SESSION_OPENED);
        assertThat(oracle.judge(UPDATE, Hex.parse("6986")).verdict()).isEqualTo(Judgement.Verdict.AGREES);
        assertThat(oracle.judge(Hex.parse("00D680000101"), Hex.parse("6A86")).verdict())
                .isEqualTo(Judgement.Verdict.AGREES);
    }

    @Test
    void aRightCryptogramMustNotBeRefused() throws Exception {
        ReferenceCard oracle = challenged(Specimen.full().deviceKey(Specimen.DEVICE_KEY));
        assertThat(oracle.judge(authenticate(cryptogram()), Hex.parse("6300")).passed())
                .isFalse();
    }

    @Test
    void aWrongCryptogramMustNotOpenOne() {
        ReferenceCard oracle = challenged(Specimen.full().deviceKey(Specimen.DEVICE_KEY));
        assertThat(oracle.judge(authenticate(new byte[16]), DONE).passed()).isFalse();
    }

    @Test
    void withoutTheKeyEitherAnswerWillDo() {
        ReferenceCard oracle = challenged(Specimen.full());
        Expectation expectation = oracle.expect(authenticate(new byte[16]));
        assertThat(expectation.describe(false)).startsWith("6300, or 9000");
        assertThat(oracle.judge(authenticate(new byte[16]), Hex.parse("6985")).passed())
                .isFalse();

        ReferenceCard another = challenged(Specimen.full());
        assertThat(another.judge(authenticate(new byte[16]), DONE).passed()).isTrue();
        assertThat(another.judge(UPDATE, Hex.parse("6986")).verdict()).isEqualTo(Judgement.Verdict.AGREES);
    }

    @Test
    void aSessionEndsWithASelect() throws Exception {
        ReferenceCard oracle = challenged(Specimen.full().deviceKey(Specimen.DEVICE_KEY));
        oracle.judge(authenticate(cryptogram()), DONE);
        oracle.judge(Hex.parse("00A4020C020001"), DONE);
        assertThat(oracle.judge(SELECT, DONE).verdict()).isEqualTo(Judgement.Verdict.AGREES);
        assertThat(oracle.judge(UPDATE, Hex.parse("6982")).verdict()).isEqualTo(Judgement.Verdict.AGREES);
    }

    private static ReferenceCard challenged(CardFacts.Builder facts) {
        ReferenceCard oracle = new ReferenceCard(facts.build());
        oracle.powerOn();
        oracle.judge(SELECT, DONE);
        byte[] answer = Arrays.copyOf(CHALLENGE, 18);
        answer[16] = (byte) 0x90;
        assertThat(oracle.judge(Hex.parse("0084000010"), answer).passed()).isTrue();
        return oracle;
    }

    private static byte[] authenticate(byte[] cryptogram) {
        return CommandApdu.of(0, 0x82, 0, 0, cryptogram).bytes();
    }

    @SuppressWarnings("InsecureCryptoUsage") // one block, as docs/decisions.md §4 has it
    private static byte[] cryptogram() throws Exception {
        Cipher cipher = Cipher.getInstance("AES/ECB/NoPadding");
        cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(Specimen.DEVICE_KEY, "AES"));
        return cipher.doFinal(CHALLENGE);
    }
}
