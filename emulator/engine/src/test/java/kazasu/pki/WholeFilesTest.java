package kazasu.pki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import kazasu.apdu.CardRemovedException;
import kazasu.card.DeviceAuthenticationKey;
import kazasu.card.EmbeddedCard;
import kazasu.card.SeededChance;
import kazasu.model.Profile;
import org.junit.jupiter.api.Test;

/** A card that goes in the middle of writing holds what was to be written, or nothing that begins like it. */
class WholeFilesTest {
    private static final String FILE = "jpki.card.files[0].content";

    private static byte[] content(int length) {
        byte[] content = new byte[length];
        Arrays.fill(content, (byte) 0x55);
        content[0] = 0x30;
        return content;
    }

    private static EmbeddedCard card() {
        EmbeddedCard card = EmbeddedCard.blank(Profile.PLASTIC, new SeededChance(3, 3));
        card.powerOn();
        return card;
    }

    private static void write(EmbeddedCard card, byte[] content) {
        KeyPairGenerationDevice.open(card, DeviceAuthenticationKey.TEST).writeWhole(0x0001, content);
    }

    @Test
    void a_new_content_takes_the_place_of_a_longer_one() {
        EmbeddedCard card = card();
        write(card, content(1500));
        write(card, content(700));
        byte[] file = card.state().get(FILE);
        assertThat(file).startsWith(content(700));
        assertThat(Arrays.copyOfRange(file, 700, 1500)).containsOnly(0xFF);
    }

    @Test
    void torn_at_any_write_it_is_whole_or_absent() {
        EmbeddedCard clean = card();
        long before = clean.persistentWrites();
        write(clean, content(700));
        long writes = clean.persistentWrites() - before;
        assertThat(writes).isGreaterThan(3);
        for (long cut = 0; cut < writes; cut++) {
            EmbeddedCard torn = card();
            torn.cutPowerAfter(cut);
            assertThatThrownBy(() -> write(torn, content(700))).isInstanceOf(CardRemovedException.class);
            assertThat(torn.state().get(FILE)[0]).isEqualTo((byte) 0xFF);
        }
    }
}
