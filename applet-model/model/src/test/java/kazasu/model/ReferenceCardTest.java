package kazasu.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import kazasu.apdu.CommandApdu;
import kazasu.apdu.Hex;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Status, power and verdicts (card-interface.md §4.2, docs/decisions.md §6). */
final class ReferenceCardTest {
    private static final byte[] VERIFY =
            CommandApdu.of(0, 0x20, 0, 0x9B, Specimen.SIGNATURE_PASSWORD).bytes();
    private static final String JPKI = "00A4040C0AD392F000260100000001";
    private static final String READ = "00B0810001";

    private ObedientCard card;

    @BeforeEach
    void verified() {
        card = new ObedientCard(Specimen.full().build());
        send(JPKI);
        card.send(VERIFY);
        assertThat(send(READ)).isEqualTo("309000");
    }

    @Test
    void statusStaysOnSelectOfAnEfAndOfTheSameApplication() {
        send("00A4020C02000A");
        assertThat(send(READ)).isEqualTo("309000");
        send(JPKI);
        assertThat(send(READ)).isEqualTo("309000");
    }

    @Test
    void statusFallsWithAnotherApplication() {
        send("00A4040C08" + Aids.ADMINISTRATION);
        send(JPKI);
        assertThat(send(READ)).isEqualTo("6982");
    }

    @Test
    void statusFallsWithTheIssuerDomain() {
        send("00A4040C");
        send(JPKI);
        assertThat(send(READ)).isEqualTo("6982");
    }

    @Test
    void statusStaysAfterASelectThatFindsNothing() {
        send("00A4040C03A1B2C3");
        assertThat(send(READ)).isEqualTo("309000");
    }

    @Test
    void statusSurvivesAWarmResetAndTheIssuerDomainIsCurrent() {
        card.oracle().apply(Event.Power.WARM_RESET);
        assertThat(send(READ)).isEqualTo("6D00");
        send(JPKI);
        assertThat(send(READ)).isEqualTo("309000");
    }

    @Test
    void statusEndsWithPower() {
        card.oracle().apply(Event.Power.OFF);
        card.oracle().apply(Event.Power.ON);
        send(JPKI);
        assertThat(send(READ)).isEqualTo("6982");
    }

    @Test
    void powerOnUnderPowerChangesNothing() {
        card.oracle().powerOn();
        assertThat(send(READ)).isEqualTo("309000");
    }

    @Test
    void triesSpentStaySpentWithoutPower() {
        send("0020009B06303030303030");
        card.oracle().powerOff();
        card.oracle().powerOn();
        send(JPKI);
        assertThat(send("0020009B")).isEqualTo("63C4");
    }

    @Test
    void aWrongPinEndsThatStatusAndNoOther() {
        card.send(CommandApdu.of(0, 0x20, 0, 0x98, Specimen.AUTHENTICATION_PIN).bytes());
        send("0020009B06303030303030");
        assertThat(send(READ)).isEqualTo("6982");
        assertThat(send("802A0097010000")).endsWith("9000").hasSize(516);
    }

    @Test
    void aChangedPinIsTheOneAndTheStatusStays() {
        send("0024019B06414243444546");
        assertThat(send(READ)).isEqualTo("309000");
        assertThat(Hex.format(card.transmit(VERIFY).bytes())).isEqualTo("63C4");
        assertThat(send("0020009B06414243444546")).isEqualTo("9000");
    }

    @Test
    void aFailedSelectLeavesTheCurrentEf() {
        send("00A4020C020008");
        send("00A4020C020003");
        assertThat(send("00B0000001")).isEqualTo("8F9000");
        send(JPKI);
        assertThat(send("00B0000001")).isEqualTo("6986");
    }

    @Test
    void aShortIdMakesCurrentEvenWhereTheCommandFails() {
        send("00B0970000");
        assertThat(send("802A0080010000")).isEqualTo("6982");
    }

    @Test
    void expectingChangesNothing() {
        byte[] wrong = Hex.parse("0020009B06303030303030");
        card.oracle().expect(wrong);
        card.oracle().expect(wrong);
        assertThat(send("0020009B")).isEqualTo("63C5");
    }

    @Test
    void aSignatureOverOtherBytesIsRefused() throws Exception {
        byte[] command = Hex.parse("802A009A0401020304 00");
        Judgement judgement = card.oracle().judge(command, ok(sign(new byte[] {1, 2, 3, 5})));
        assertThat(judgement.verdict()).isEqualTo(Judgement.Verdict.DISAGREES);
        assertThat(card.oracle().judge(command, ok(new byte[256])).passed()).isFalse();
        assertThat(card.oracle().judge(command, ok(new byte[255])).passed()).isFalse();
        assertThat(card.oracle()
                        .judge(command, ok(sign(new byte[] {1, 2, 3, 4})))
                        .passed())
                .isTrue();
    }

    @Test
    void aChallengeTwiceIsRefused() {
        byte[] command = Hex.parse("0084000010");
        byte[] answer = ok(Hex.parse("000102030405060708090A0B0C0D0E0F"));
        assertThat(card.oracle().judge(command, answer).passed()).isTrue();
        assertThat(card.oracle().judge(command, answer).passed()).isFalse();
        assertThat(card.oracle().judge(command, ok(new byte[8])).passed()).isFalse();
    }

    @Test
    void aVerdictSaysWhatWhereAndWhy() {
        Judgement judgement = card.oracle().judge(Hex.parse("0020009B"), Hex.parse("9000"));
        assertThat(judgement.certainty()).isEqualTo(Certainty.C);
        assertThat(judgement.message(false))
                .isEqualTo(
                        "0020009B: expected 63C5 (retry query: tries left, PIN verified → 63Cx [C, CI §4.1]), got 9000");
        assertThat(judgement.message(true)).contains("期待 63C5", "残り回数(照合済み)", "実際 9000");
    }

    @Test
    void aVerdictSaysWhereDataParts() {
        Judgement judgement = card.oracle().judge(Hex.parse("00B0880003"), Hex.parse("8F00009000"));
        assertThat(judgement.message(false)).endsWith("got 9000 (3 bytes), data differs from byte 1");
    }

    @Test
    void theSameSaltTwiceWasNotDrawn() throws Exception {
        byte[] command =
                CommandApdu.of(0x80, 0x2A, 5, 0x9A, new byte[] {1}, 256).bytes();
        byte[] answer = ok(Signer.sign(Specimen.KEYS, Scheme.PSS_MESSAGE, new byte[] {1}, new byte[32]));
        assertThat(card.oracle().judge(command, answer).passed()).isTrue();
        assertThat(card.oracle().judge(command, answer).passed()).isFalse();
    }

    @Test
    void anAnswerWithoutStatusWordDisagrees() {
        Judgement judgement = card.oracle().judge(Hex.parse("0020009B"), new byte[1]);
        assertThat(judgement.verdict()).isEqualTo(Judgement.Verdict.DISAGREES);
        assertThat(judgement.message(false)).endsWith("got no status word");
    }

    @Test
    void withoutPowerThereIsNothingToExpect() {
        card.oracle().powerOff();
        assertThatThrownBy(() -> card.oracle().expect(VERIFY)).isInstanceOf(IllegalStateException.class);
    }

    private String send(String command) {
        Judgement judgement = card.send(Hex.parse(command));
        assertThat(judgement.passed()).as(judgement.message(false)).isTrue();
        return Hex.format(judgement.response().orElseThrow().bytes());
    }

    private static byte[] sign(byte[] input) throws Exception {
        return Signer.sign(Specimen.KEYS, Scheme.AS_IT_IS, input);
    }

    private static byte[] ok(byte[] data) {
        byte[] answer = Arrays.copyOf(data, data.length + 2);
        answer[data.length] = (byte) 0x90;
        return answer;
    }
}
