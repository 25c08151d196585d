package kazasu.card.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.licel.jcardsim.crypto.ByteContainer;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import kazasu.apdu.ApduChannel;
import kazasu.apdu.ApduResponse;
import kazasu.apdu.Hex;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.crypto.ec.CustomNamedCurves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** Each mend beside the defect of jCardSim as shipped that it mends. */
final class MendsTest {
    private static final String WRITTEN = "0707080A0B070101";
    private static final String UNWRITTEN = "0000000000000000";
    private static final String AFTER_ABORT = UNWRITTEN + "9000";

    private static String hex(ApduChannel card, String command) {
        return Hex.format(card.send(command).bytes());
    }

    private static final byte[] LONGEST = HexFormat.of().parseHex("00060000FF" + "00".repeat(255) + "00");

    @Test
    void stockCantTakeTheLongestShortCommand() throws Exception {
        ApduChannel card = Probes.stock();
        card.send("0002000000");
        assertThat(new ApduResponse(card.transmit(LONGEST)).swHex()).isEqualTo("6F00");
    }

    @Test
    void theLongestShortCommandIsTaken() throws Exception {
        ApduChannel card = Probes.mended()::answer;
        card.send("0002000000");
        assertThat(new ApduResponse(card.transmit(LONGEST)).swHex()).isEqualTo("9000");
    }

    /** A 1-byte value after a 2-byte one: the stock container reads the stale second byte too. */
    @Test
    void aShorterKeyPartHasNoStaleBytesBehindIt() throws Exception {
        Probes.mended();
        ByteContainer container = new ByteContainer();
        container.setBigInteger(BigInteger.valueOf(0x1234));
        container.setBigInteger(BigInteger.valueOf(0x56));
        assertThat(container.getBigInteger()).isEqualTo(BigInteger.valueOf(0x56));
    }

    @Test
    void everyStockCardMakesTheSameKey() throws Exception {
        assertThat(hex(Probes.stock(), "0002000000")).isEqualTo(hex(Probes.stock(), "0002000000"));
    }

    @Test
    void cardsMakeDifferentKeysAndANewOneEachTime() throws Exception {
        ApduChannel card = Probes.mended()::answer;
        String first = hex(card, "0002000000");
        assertThat(first).endsWith("9000").hasSize(516);
        assertThat(hex(card, "0002000000")).isNotEqualTo(first);
        assertThat(hex(Probes.mended()::answer, "0002000000")).isNotEqualTo(first);
    }

    @Test
    void stockRandomDataIsTheSameOnEveryCard() throws Exception {
        assertThat(hex(Probes.stock(), "0001000000")).isEqualTo(hex(Probes.stock(), "0001000000"));
    }

    @Test
    void randomDataDiffers() throws Exception {
        ApduChannel card = Probes.mended()::answer;
        String first = hex(card, "0001000000");
        assertThat(hex(card, "0001000000")).isNotEqualTo(first);
        assertThat(hex(Probes.mended()::answer, "0001000000")).isNotEqualTo(first);
    }

    @Test
    void theStockNonceIsThePrivateKey() throws Exception {
        assertThat(nonceIsPrivateKey(Probes.stock())).isTrue();
    }

    @Test
    void theNonceIsNotThePrivateKey() throws Exception {
        assertThat(nonceIsPrivateKey(Probes.mended()::answer)).isFalse();
    }

    /** r is the x coordinate of k·G: equal to that of the public point if k is the private key. */
    private static boolean nonceIsPrivateKey(ApduChannel card) {
        byte[] answer = new ApduResponse(card.transmit(new byte[] {0, 7, 0, 0, 0})).data();
        BigInteger s = new BigInteger(1, answer, 0, 32);
        byte[] signature = Arrays.copyOfRange(answer, 32, answer.length);
        BigInteger r = ASN1Integer.getInstance(
                        ASN1Sequence.getInstance(signature).getObjectAt(0))
                .getValue();
        X9ECParameters curve = CustomNamedCurves.getByName("P-256");
        BigInteger x = curve.getG()
                .multiply(s)
                .normalize()
                .getAffineXCoord()
                .toBigInteger()
                .mod(curve.getN());
        return x.equals(r);
    }

    @Test
    void aStockAbortKeepsWhatWasWritten() throws Exception {
        ApduChannel card = Probes.stock();
        card.send("00030000");
        assertThat(hex(card, "0005000000")).isEqualTo(WRITTEN + "9000");
    }

    @Test
    void anAbortUndoesEveryKindOfWrite() throws Exception {
        ApduChannel card = Probes.mended()::answer;
        card.send("00030000");
        assertThat(hex(card, "0005000000")).isEqualTo(AFTER_ABORT);
    }

    @Test
    void aStockExceptionLeavesTheTransactionOpenForEver() throws Exception {
        ApduChannel card = Probes.stock();
        card.send("00040000");
        assertThat(card.send("00090000").swHex()).isEqualTo("6F00");
    }

    @Test
    void anExceptionRollsBackAndTheNextTransactionWorks() throws Exception {
        ApduChannel card = Probes.mended()::answer;
        assertThat(card.send("00040000").swHex()).isEqualTo("6F00");
        assertThat(hex(card, "0005000000")).isEqualTo(AFTER_ABORT);
        assertThat(card.send("00090000").swHex()).isEqualTo("9000");
        assertThat(hex(card, "0005000000")).isEqualTo(WRITTEN + "9000");
    }

    @Test
    void theTryCounterTakesNoPartInTransactions() throws Exception {
        assertThat(hex(Probes.mended()::answer, "000A000000")).isEqualTo("029000");
    }

    @Test
    @ResourceLock(Resources.SYSTEM_OUT)
    void nothingIsPrinted() throws Exception {
        assertThat(printedBy(Probes.mended()::answer)).isEmpty();
    }

    @Test
    @ResourceLock(Resources.SYSTEM_OUT)
    void stockPrintsToStandardOutput() throws Exception {
        assertThat(printedBy(Probes.stock())).contains("getInstance");
    }

    private static String printedBy(ApduChannel card) {
        PrintStream out = System.out;
        ByteArrayOutputStream caught = new ByteArrayOutputStream();
        System.setOut(new PrintStream(caught, true, StandardCharsets.UTF_8));
        try {
            card.send("0007000000");
        } finally {
            System.setOut(out);
        }
        return caught.toString(StandardCharsets.UTF_8);
    }
}
