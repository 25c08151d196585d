package kazasu.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import kazasu.apdu.Hex;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A card, the real driver, the real pcscd and a real client. Fails without them, and says what to install. */
@Tag("pcsc")
@Timeout(120)
final class CardInPcscdTest {
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final String ATR = "3b:e0:00:ff:81:31:fe:45:14";
    private static final String OTHER_ATR = "3b:80:80:01:01";

    private final FakeSlot slot = new FakeSlot();
    private PrivatePcscd pcscd;
    private OpenScTool tool;

    @BeforeEach
    void start() {
        pcscd = PrivatePcscd.start(2);
        tool = new OpenScTool(pcscd);
    }

    @AfterEach
    void stop() {
        pcscd.close();
    }

    private VpcdLink insert(FakeSlot card, int reader) throws InterruptedException {
        VpcdLink link = VpcdLink.open(card, pcscd.endpoint(reader));
        assertThat(link.awaitSeen(LONG))
                .as("%s%n%s", link.problem(), pcscd.log())
                .isTrue();
        return link;
    }

    private String atrIn(int reader, String expected) {
        return tool.runUntil(expected, "-r", pcscd.readerName(reader), "-a");
    }

    @Test
    void isListedWithItsAnswerToReset() throws Exception {
        try (VpcdLink link = insert(slot, 0)) {
            assertThat(atrIn(0, ATR)).contains(ATR);
            assertThat(tool.run("-l")).containsPattern("0 +Yes .*" + pcscd.readerName(0));
            assertThat(link.state()).isEqualTo(LinkState.SEEN);
        }
        assertThat(tool.runUntil("0    No", "-l")).containsPattern("0 +No .*" + pcscd.readerName(0));
        assertThat(slot.isPowered()).isFalse();
    }

    @Test
    void answersCommands() throws Exception {
        try (VpcdLink link = insert(slot, 0)) {
            assertThat(atrIn(0, ATR)).contains(ATR);
            String echoed = "0102030405060708";
            assertThat(tool.run("-r", pcscd.readerName(0), "-c", "default", "-s", "80EE000008" + echoed + "00"))
                    .contains("(SW1=0x90, SW2=0x00)")
                    .contains("01 02 03 04 05 06 07 08");
            assertThat(slot.events).contains("on", "apdu 80EE000008" + echoed + "00");
            assertThat(link.connections()).isEqualTo(1);
        }
    }

    @Test
    void isBackAfterARestartOfPcscd() throws Exception {
        try (VpcdLink link = insert(slot, 0)) {
            assertThat(atrIn(0, ATR)).contains(ATR);
            pcscd.restart();
            assertThat(atrIn(0, ATR)).contains(ATR);
            assertThat(link.connections()).isGreaterThan(1);
            assertThat(slot.events).contains("off");
        }
    }

    @Test
    void liesBesideAnotherInOnePcscd() throws Exception {
        FakeSlot other = new FakeSlot();
        other.atr = Hex.parse(OTHER_ATR.replace(":", ""));
        try (VpcdLink first = insert(slot, 0);
                VpcdLink second = insert(other, 1)) {
            assertThat(atrIn(0, ATR)).contains(ATR);
            assertThat(atrIn(1, OTHER_ATR)).contains(OTHER_ATR);
            assertThat(first.connections() + second.connections()).isEqualTo(2);
        }
    }

    @Test
    void isReadAgainAfterARemoval() throws Exception {
        try (VpcdLink link = insert(slot, 0)) {
            assertThat(atrIn(0, ATR)).contains(ATR);
            slot.removed = true;
            assertThat(tool.runUntil("0    No", "-l")).containsPattern("0 +No ");
            slot.removed = false;
            assertThat(atrIn(0, ATR)).contains(ATR);
            assertThat(link.connections()).isGreaterThan(1);
        }
    }
}
