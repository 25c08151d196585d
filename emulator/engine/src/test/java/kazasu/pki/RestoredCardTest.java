package kazasu.pki;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.interfaces.RSAPrivateCrtKey;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import kazasu.apdu.ApduResponse;
import kazasu.apdu.CommandApdu;
import kazasu.apdu.Hex;
import kazasu.card.DeviceAuthenticationKey;
import kazasu.card.EmbeddedCard;
import kazasu.card.SeededChance;
import kazasu.image.CardFile;
import kazasu.image.CardImage;
import kazasu.model.Application;
import kazasu.model.Profile;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A card restored from its file answers GET DATA as before, at ISD level and within applications (docs/other-applications.md §6). */
class RestoredCardTest {
    private static final List<String> TAGS =
            List.of("0042", "0045", "0066", "00F0", "00F2", "00F7", "00F8", "7F21", "5F51", "9F70", "0099");

    static List<Profile> profiles() {
        return Profile.all();
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void answersGetDataAsBefore(Profile profile, @TempDir Path directory) {
        EmbeddedCard card = EmbeddedCard.blank(profile, new SeededChance(1, 1));
        Queue<RSAPrivateCrtKey> pool = new ArrayDeque<>(List.of(Fixture.SIGNATURE_KEY, Fixture.AUTHENTICATION_KEY));
        TestChance chance = new TestChance(3);
        card.powerOn();
        new Personaliser(new Issuance(Fixture.AUTHORITIES, Fixture.CLOCK, chance), chance, DeviceAuthenticationKey.TEST)
                .importing(pool::remove)
                .personalise(card, profile, Holder.SPECIMEN, Pins.SPECIMEN);
        card.powerOff();
        Path file = directory.resolve("a.card");
        CardFile.save(file, CardImage.of(card));
        EmbeddedCard again = CardFile.load(file).toCard(new SeededChance(2, 2));
        assertThat(again.atr()).isEqualTo(card.atr());
        assertThat(dataOf(again)).isEqualTo(dataOf(card));
    }

    private static String hex(ApduResponse answer) {
        return Hex.format(answer.data()) + answer.swHex();
    }

    private static List<String> dataOf(EmbeddedCard card) {
        List<String> all = new ArrayList<>();
        card.powerOn();
        card.send("00"); // some card answers its first command after power-up with 6F00
        for (String tag : TAGS) {
            all.add(tag + " " + hex(card.send("00CA" + tag + "000000")) + " " + hex(card.send("00CA" + tag + "00")));
        }
        assertThat(all).filteredOn(line -> line.contains("9000 ")).hasSize(9);
        for (Application application : Application.values()) {
            card.send(CommandApdu.of(0, 0xA4, 4, 0x0C, application.aid()));
            all.add(application + " " + hex(card.send("00CA5F5100")));
        }
        card.powerOff();
        return all;
    }
}
