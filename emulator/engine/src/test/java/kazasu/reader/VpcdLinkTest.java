package kazasu.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import kazasu.apdu.Hex;
import kazasu.apdu.NoPowerException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
final class VpcdLinkTest {
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final LinkTiming EAGER =
            new LinkTiming(Duration.ofMillis(1), Duration.ofMillis(4), Duration.ofSeconds(20), Duration.ofMillis(1));
    private static final LinkTiming IMPATIENT =
            new LinkTiming(Duration.ofMillis(1), Duration.ofMillis(4), Duration.ofMillis(20), Duration.ofMillis(1));
    private static final long SEED = 20_261_122;
    private static final String ATR = "3BE000FF8131FE4514";

    private final FakeSlot slot = new FakeSlot();

    private VpcdLink link(FakeDriver driver) {
        return VpcdLink.open(slot, driver.endpoint(), EAGER);
    }

    @Test
    void putsACardIntoTheReader() throws Exception {
        try (FakeDriver driver = new FakeDriver();
                VpcdLink link = link(driver)) {
            driver.accept();
            assertThat(link.awaitConnected(LONG)).isTrue();
            assertThat(link.state()).isEqualTo(LinkState.CONNECTED);
            driver.send("01");
            assertThat(driver.ask("04")).isEqualTo(ATR);
            assertThat(link.awaitSeen(LONG)).isTrue();
            assertThat(driver.ask("80EE00000161")).isEqualTo("619000");
            assertThat(slot.events).containsExactly("on", "apdu 80EE00000161");
        }
    }

    @Test
    void putsFragmentsTogether() throws Exception {
        try (FakeDriver driver = new FakeDriver();
                VpcdLink link = link(driver)) {
            driver.accept();
            for (byte one : Hex.parse("0006 80EE00000161 0001 04")) {
                driver.raw(new byte[] {one});
            }
            assertThat(driver.receive()).isEqualTo("619000");
            assertThat(driver.receive()).isEqualTo(ATR);
            assertThat(link.connections()).isEqualTo(1);
        }
    }

    @Test
    void takesALongCommandWhole() throws Exception {
        String command = "80EE000000FFF6" + "5A".repeat(0xFFF6) + "0000";
        try (FakeDriver driver = new FakeDriver();
                VpcdLink link = link(driver)) {
            driver.accept();
            assertThat(driver.ask(command)).isEqualTo("9000");
            assertThat(slot.events).containsExactly("apdu " + command);
            assertThat(link.problem()).isEmpty();
        }
    }

    @Test
    void keepsThePowerOverAWarmResetAndLosesItWithTheDriver() throws Exception {
        try (FakeDriver driver = new FakeDriver();
                VpcdLink link = link(driver)) {
            driver.accept().send("01");
            driver.send("02");
            driver.ask("04");
            assertThat(slot.isPowered()).isTrue();
            driver.hangUp();
            driver.accept();
            assertThat(slot.events).containsExactly("on", "reset", "off");
            assertThat(driver.ask("04")).isEqualTo(ATR);
            assertThat(link.connections()).isEqualTo(2);
        }
    }

    @Test
    void waitsForAReaderThatIsNotThereYet() throws Exception {
        int port = Ports.freePairs(1).get(0);
        try (VpcdLink link = VpcdLink.open(slot, new Endpoint("127.0.0.1", port), EAGER)) {
            assertThat(Await.until(LONG, () -> link.problem().isPresent())).isTrue();
            assertThat(link.state()).isEqualTo(LinkState.WAITING);
            assertThat(link.awaitConnected(Duration.ofMillis(1))).isFalse();
            try (FakeDriver driver = new FakeDriver(port)) {
                assertThat(driver.accept().ask("04")).isEqualTo(ATR);
                assertThat(link.problem()).isEmpty();
            }
        }
    }

    @Test
    void triesAHostWithoutAnAddressAgain() {
        try (VpcdLink link = VpcdLink.open(slot, new Endpoint("no-such-host.invalid", 1), EAGER)) {
            assertThat(Await.until(LONG, () -> link.problem().isPresent())).isTrue();
            assertThat(link.problem().orElseThrow()).contains("no-such-host.invalid");
            assertThat(link.state()).isEqualTo(LinkState.WAITING);
        }
    }

    @Test
    void takesTheCardOutWhenItIsRemovedAndPutsItBack() throws Exception {
        try (FakeDriver driver = new FakeDriver();
                VpcdLink link = link(driver)) {
            driver.accept().ask("04");
            slot.removed = true;
            driver.send("00A40000");
            driver.awaitHangUp();
            slot.removed = false;
            assertThat(driver.accept().ask("04")).isEqualTo(ATR);
            assertThat(slot.events).containsExactly("off");
            assertThat(link.connections()).isEqualTo(2);
        }
    }

    /** Hanging up here made pcscd lose the card for good. */
    @Test
    void answersACommandWithoutPowerAndStays() throws Exception {
        slot.answers = command -> {
            throw new NoPowerException();
        };
        try (FakeDriver driver = new FakeDriver();
                VpcdLink link = link(driver)) {
            driver.accept();
            assertThat(driver.ask("00A40000")).isEqualTo("6F00");
            assertThat(driver.ask("04")).isEqualTo(ATR);
            assertThat(link.connections()).isEqualTo(1);
        }
    }

    @Test
    void connectsAgainAfterAnEmptyMessage() throws Exception {
        try (FakeDriver driver = new FakeDriver();
                VpcdLink link = link(driver)) {
            driver.accept().raw("0000");
            driver.awaitHangUp();
            assertThat(driver.accept().ask("04")).isEqualTo(ATR);
            assertThat(link.connections()).isEqualTo(2);
        }
    }

    @Test
    void connectsAgainWhenTheRestOfAMessageNeverComes() throws Exception {
        try (FakeDriver driver = new FakeDriver();
                VpcdLink link = VpcdLink.open(slot, driver.endpoint(), IMPATIENT)) {
            driver.accept().raw("FFFF 00A4");
            driver.awaitHangUp();
            assertThat(driver.accept().ask("04")).isEqualTo(ATR);
            assertThat(link.connections()).isEqualTo(2);
        }
    }

    @Test
    void survivesGarbageAndServesAfterwards() throws Exception {
        Random random = new Random(SEED);
        try (FakeDriver driver = new FakeDriver();
                VpcdLink link = link(driver)) {
            for (int connection = 0; connection < 100; connection++) {
                driver.accept();
                sendGarbage(driver, random);
                driver.hangUp();
            }
            driver.accept();
            assertThat(driver.ask("04")).isEqualTo(ATR);
            assertThat(driver.ask("80EE00000161")).isEqualTo("619000");
            assertThat(link.state()).isEqualTo(LinkState.SEEN);
        }
    }

    /** A hundred messages, now and then an empty or a truncated one; the link may hang up in the middle. */
    private static void sendGarbage(FakeDriver driver, Random random) throws IOException {
        try {
            for (int message = 0; message < 100; message++) {
                byte[] garbage = new byte[2 + random.nextInt(40)];
                random.nextBytes(garbage);
                garbage[0] = 0;
                garbage[1] = (byte) (random.nextInt(50) == 0 ? random.nextInt(60) : garbage.length - 2);
                driver.raw(garbage);
            }
            driver.endOutput();
            driver.awaitHangUp();
        } catch (SocketException e) {
            // hung up
        }
    }

    @Test
    void servesTwoCardsAtOnce() throws Exception {
        FakeSlot other = new FakeSlot();
        other.answers = command -> Hex.parse("0B9000");
        CountDownLatch bothAsked = new CountDownLatch(2);
        slot.answers = command -> {
            meet(bothAsked);
            return Hex.parse("0A9000");
        };
        try (FakeDriver first = new FakeDriver();
                FakeDriver second = new FakeDriver();
                VpcdLink one = link(first);
                VpcdLink two = VpcdLink.open(other, second.endpoint(), EAGER)) {
            first.accept().send("00B0000000");
            assertThat(second.accept().ask("00B0000000")).isEqualTo("0B9000"); // while the first card is still at work
            bothAsked.countDown();
            assertThat(first.receive()).isEqualTo("0A9000");
            assertThat(one.connections() + two.connections()).isEqualTo(2);
        }
    }

    private static void meet(CountDownLatch latch) {
        latch.countDown();
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void takesTheCardOutWhenClosed() throws Exception {
        try (FakeDriver driver = new FakeDriver()) {
            VpcdLink link = link(driver);
            driver.accept().send("01");
            driver.ask("04");
            link.close();
            assertThat(link.state()).isEqualTo(LinkState.CLOSED);
            assertThat(slot.events).containsExactly("on", "off");
            assertThat(link.awaitConnected(LONG)).isFalse();
            assertThat(link.problem()).isEmpty();
            driver.awaitHangUp();
        }
    }

    @Test
    void closesWhileItWaits() {
        LinkTiming patient = new LinkTiming(LONG.multipliedBy(100), LONG.multipliedBy(100), LONG, LONG);
        VpcdLink link = VpcdLink.open(slot, new Endpoint("no-such-host.invalid", 1), patient);
        assertThat(Await.until(LONG, () -> link.problem().isPresent())).isTrue();
        link.close();
        assertThat(link.state()).isEqualTo(LinkState.CLOSED);
    }

    @Test
    void tellsAConnectionThatMetItself() throws IOException {
        InetSocketAddress self =
                new InetSocketAddress("127.0.0.1", Ports.freePairs(1).get(0));
        try (Socket socket = new Socket()) {
            socket.bind(self);
            socket.connect(self);
            assertThat(VpcdLink.isToItself(socket)).isTrue();
        }
    }
}
