package kazasu.card.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kazasu.apdu.ApduChannel;
import kazasu.apdu.ApduResponse;
import kazasu.card.SystemChance;
import org.junit.jupiter.api.Test;

/** Every kind of cryptographic object of the Java Card API can be in a card that freezes, and is wiped in the middle of its work. */
final class CryptoWipeTest {
    private static final Installation CRYPTO =
            new Installation("crypto", "kazasu.card.runtime.probe.CryptoProbe", "F00102030406", "");
    private static final String SELECT = "00A4040006F00102030406";
    private static final String USE = "0001000020" + "A5".repeat(32) + "00";
    private static final String READ = "0002000000";

    @Test
    void isWipedAndComesBack() {
        CardBuild build = new CardBuild(List.of(CRYPTO), Probes.loader());
        FreezableCard card = new FreezableCard(build, new SystemChance());
        ApduChannel channel = card::transmit;
        card.powerOn();
        channel.send(SELECT);
        assertThat(channel.send(USE).isOk()).isTrue();
        ApduResponse before = channel.send(READ);
        assertThat(before.data()).hasSizeGreaterThan(90);
        LiveCard runtime = card.live();
        channel.send(USE.replace("A5", "5A"));
        channel.send(USE);
        before = channel.send(READ);
        card.powerOff();
        assertThat(card.live()).isNull();
        assertThat(WipeTest.contents(runtime.objects()))
                .isEqualTo(WipeTest.contents(new CardBuild(build).take().objects()));
        assertThat(Reachable.from(runtime.runtime())).doesNotContain("\u00A5".repeat(16));
        card.powerOn();
        channel.send(SELECT);
        assertThat(channel.send(READ)).isEqualTo(before);
    }
}
