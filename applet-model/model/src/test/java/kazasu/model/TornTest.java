package kazasu.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
import kazasu.apdu.CommandApdu;
import kazasu.apdu.Hex;
import org.junit.jupiter.api.Test;

/** What may be left when power goes in mid-command (docs/decisions.md §5, Torn commands), and how answers tell which it is. */
final class TornTest {
    private static final String JPKI = "00A4040C0A" + Aids.JPKI;
    private static final String QUERY = "00200098";
    private static final byte[] RIGHT =
            CommandApdu.of(0, 0x20, 0, 0x98, Specimen.AUTHENTICATION_PIN).bytes();
    private static final byte[] WRONG = Hex.parse("002000980430303030");

    private final ObedientCard card = new ObedientCard(Specimen.everything().build());
    private final ReferenceCard oracle = card.oracle();

    @Test
    void aWrongVerifyLeavesAllTriesOrOneLess() {
        torn(WRONG);
        assertThat(oracle.candidates()).isEqualTo(2);
        assertAllowed(QUERY, "63C3", "63C2");
        assertRefused(QUERY, "63C1", "9000");
        settle(QUERY, "63C2");
        assertThat(oracle.candidates()).isEqualTo(1);
        assertThat(card.send(QUERY)).isEqualTo("63C2");
    }

    @Test
    void aRightVerifyLeavesTriesAsTheyWereOneLessOrFull() {
        card.send(JPKI);
        card.send(WRONG);
        torn(RIGHT);
        assertAllowed(QUERY, "63C3", "63C2", "63C1");
        assertRefused(QUERY, "63C0");
    }

    @Test
    void aTornVerifyOpensNothing() {
        torn(RIGHT);
        assertThat(card.send("802A0097010100")).isEqualTo("6982");
    }

    @Test
    void aTornChangeLeavesTheOldPinOrTheNewOne() {
        card.send(JPKI);
        card.send(RIGHT);
        torn(Hex.parse("0024019804 35353535"));
        String verify = "0020009804 35353535";
        assertAllowed(verify, "9000", "63C2");
        settle(verify, "63C2");
        assertThat(Hex.format(card.transmit(RIGHT).bytes())).isEqualTo("9000");
    }

    @Test
    void aTornUpdateLeavesAnyNumberOfTheBytesInOrder() {
        card.openSession();
        card.send("00A4020C020008");
        torn(Hex.parse("00D6000003010203"));
        String read = "00B0880000";
        assertAllowed(read, "8F8F009000", "018F009000", "0102009000", "0102039000");
        assertRefused(read, "8F02039000", "018F039000");
    }

    @Test
    void aTornEraseLeavesFillerFromTheStart() {
        card.openSession();
        card.send("00A4020C020008");
        torn(Hex.parse("000E0000"));
        assertAllowed("00B0880000", "8F8F009000", "FF8F009000", "FFFF009000", "FFFFFF9000");
    }

    @Test
    void aTornGenerateLeavesTheOldKeyNoneOrOneNobodyHasSeen() {
        card.openSession();
        String old = card.send("0046819700");
        torn(Hex.parse("0046809700"));
        oracle.powerOff();
        oracle.powerOn();
        card.openSession();
        String other = Hex.format(new RsaKey(
                        ((java.security.interfaces.RSAPublicKey)
                                        Signer.RSA.get(2).getPublic())
                                .getModulus(),
                        RsaKey.F4)
                .modulusBytes());
        String read = "0046819700";
        assertAllowed(read, old, "6985", other + "9000");
        settle(read, other + "9000");
        assertThat(card.send(read)).isEqualTo(other + "9000");
        assertThat(oracle.candidates()).isEqualTo(1);
    }

    @Test
    void aTornFirstPartLeavesTheOldKeyNoneOrAnImport() {
        card.openSession();
        torn(CommandApdu.of(0, 0xDA, 0x97, 0x97, new byte[128]).bytes());
        card.openSession();
        assertThat(oracle.candidates()).isEqualTo(3);
        settle("0046819700", "6985");
        assertThat(oracle.candidates()).isEqualTo(2);
        String second =
                Hex.format(CommandApdu.of(0, 0xDA, 0x98, 0x97, new byte[128]).bytes());
        assertAllowed(second, "9000", "6985");
    }

    @Test
    void aTornResetAndStatusAreDoneOrNot() {
        ObedientCard blank = new ObedientCard(CardFacts.builder()
                .lifeCycle(LifeCycle.BLANK)
                .deviceKey(Specimen.DEVICE_KEY)
                .key(Files.USER_AUTHENTICATION_KEY, (java.security.interfaces.RSAPublicKey) Specimen.KEYS.getPublic())
                .build());
        blank.openSession();
        blank.oracle().torn(Hex.parse("80F00003"));
        blank.oracle().powerOn();
        blank.send("00A4040C08" + Aids.ADMINISTRATION);
        Expectation lifeCycle = blank.oracle().expect(Hex.parse("00CA9F7000"));
        assertThat(lifeCycle).isInstanceOf(Expectation.AnyOf.class);
        assertThat(lifeCycle.describe(false)).contains(", or ").contains("GET DATA");
    }

    @Test
    void aRefusedCommandLeavesWhatWas() {
        torn(Hex.parse("0020019804 30303030"));
        assertThat(oracle.candidates()).isEqualTo(1);
        torn(Hex.parse("00"));
        assertThat(oracle.candidates()).isEqualTo(1);
    }

    @Test
    void aDisagreementGoesOnFromAllStates() {
        torn(WRONG);
        card.send(JPKI);
        assertThat(oracle.judge(Hex.parse(QUERY), Hex.parse("63C0")).passed()).isFalse();
        assertThat(oracle.candidates()).isEqualTo(2);
        assertAllowed(QUERY, "63C3", "63C2");
    }

    @Test
    void manyTearsOfAnUnreadFileEndInNotKnowing() {
        for (int i = 0; i < 3; i++) {
            card.openSession();
            card.send("00A4020C020001");
            torn(Hex.parse(i == 1 ? "00D60010FF" + "77".repeat(255) : "000E0000"));
        }
        card.send(JPKI);
        card.send(CommandApdu.of(0, 0x20, 0, 0x9B, Specimen.SIGNATURE_PASSWORD).bytes());
        assertThat(oracle.judge(Hex.parse("00B0810001"), Hex.parse("429000")).verdict())
                .isEqualTo(Judgement.Verdict.UNKNOWN);
        assertThat(oracle.candidates()).isEqualTo(1);
    }

    private void torn(byte[] command) {
        card.oracle().expect(command);
        if (command.length > 1 && command[1] == 0x20) {
            card.send(JPKI);
        }
        oracle.apply(new Event.Tear(command, 1));
        oracle.powerOn();
        card.send(JPKI);
    }

    private void assertAllowed(String command, String... answers) {
        check(command, true, answers);
    }

    private void assertRefused(String command, String... answers) {
        check(command, false, answers);
    }

    private void check(String command, boolean allowed, String... answers) {
        Expectation expectation = oracle.expect(Hex.parse(command));
        UnaryOperator<String> clean = text -> text.replace(" ", "");
        for (String answer : answers) {
            assertThat(expectation.accepts(new kazasu.apdu.ApduResponse(Hex.parse(clean.apply(answer)))))
                    .as(answer)
                    .isEqualTo(allowed);
        }
    }

    private void settle(String command, String answer) {
        assertThat(oracle.judge(Hex.parse(command), Hex.parse(answer)).passed()).isTrue();
    }
}
