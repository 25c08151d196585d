package kazasu.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import kazasu.card.EmbeddedCard;
import kazasu.card.SystemChance;
import kazasu.card.TestCards;
import kazasu.model.Aids;
import kazasu.model.Profile;
import kazasu.model.ProfileText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CardImageTest {
    private static final String SELECT = "00A4040C0A" + Aids.JPKI;
    private static final String WRONG = "002000980439393939";
    private static final String RIGHT = "002000980431323334";

    @TempDir
    Path directory;

    @Test
    void everyPlaceOfTheCardsMemoryHasItsName() {
        assertThat(CardImage.of(TestCards.issued(1)).fields().keySet())
                .filteredOn(name -> name.startsWith(CardImage.PLACE))
                .allMatch(
                        name -> name.contains("publicKey") || name.contains("privateKey") || name.contains("jpkiAid"));
    }

    @Test
    void anImageFromBeforeTheOtherApplicationsIsACardWithoutTheirContents() {
        String text = ImageText.write(CardImage.of(TestCards.specimen()));
        String body = text.substring(0, text.lastIndexOf("sha-256 = "))
                .replaceAll("(?m)^(state )?(text|surface|common|juki|contact-atr|ef.000[59]|pin.0010).*\n", "");
        EmbeddedCard card =
                ImageText.read(body + "sha-256 = " + sha256(body) + "\n").toCard(new SystemChance());
        card.powerOn();
        card.send(SELECT);
        assertThat(card.send(RIGHT).isOk()).isTrue();
        card.send("00A4040C0A" + Aids.COMMON);
        assertThat(card.send("00B2010C00").swHex()).isEqualTo("6A83");
    }

    @Test
    void aTextReadAndWrittenIsTheSame() {
        String text = ImageText.write(CardImage.of(TestCards.specimen()));
        CardImage again = CardImage.of(ImageText.read(text).toCard(new SystemChance()));
        assertThat(ImageText.write(again)).isEqualTo(text);
        assertThat(text).contains("TEST DATA").contains("life-cycle = 07").contains("ef.0008 = 8F8F00\n");
    }

    @Test
    void aCardOfAUsersOwnProfileStandsWithoutItsFile() {
        Profile own = ProfileText.read(ProfileText.seal(String.join(
                "\n",
                "kazasu-profile 1",
                "name = mine",
                "based-on = slow",
                "title.en = Mine",
                "title.ja = 私の",
                "label = MINE",
                "switch.verify.locked = 6983",
                "behaviour.vanishing = sign 3")));
        EmbeddedCard card = EmbeddedCard.blank(own, new SystemChance());
        String text = ImageText.write(CardImage.of(card));
        assertThat(text)
                .contains("profile = mine\n", "title.ja = 私の\n", "switch.verify.locked = 6983\n", "latency = old\n");
        assertThat(ImageText.read(text).profile()).isEqualTo(own);
        assertThat(ImageText.read(text).toCard(new SystemChance()).profile()).isEqualTo(own);
    }

    @Test
    void aRestoredCardHasTriesAndKeys() {
        EmbeddedCard card = TestCards.specimen();
        card.send(SELECT);
        card.send(WRONG);
        EmbeddedCard restored = CardImage.of(card).toCard(new SystemChance());
        restored.powerOn();
        restored.send(SELECT);
        assertThat(restored.send("00200098").swHex()).isEqualTo("63C2");
        assertThat(restored.send(RIGHT).isOk()).isTrue();
        String sign = "802A009714" + "00".repeat(20) + "00";
        card.send(RIGHT);
        assertThat(restored.send(sign)).isEqualTo(card.send(sign)).matches(r -> r.isOk());
    }

    @Test
    void aDurableCardIsSavedBeforeItAnswers() {
        Path file = directory.resolve("card");
        CardFile.save(file, CardImage.of(TestCards.specimen()));
        try (CardFile durable = CardFile.open(file, new SystemChance())) {
            durable.card().powerOn();
            durable.card().send(SELECT);
            durable.card().send(WRONG);
            assertThat(CardFile.load(file).fields().get("pin.0018.tries")).containsExactly(2);
            assertThatThrownBy(() -> CardFile.open(file, new SystemChance()))
                    .isInstanceOf(CardImageException.class)
                    .hasMessageContaining("holds this card");
        }
        CardFile.open(file, new SystemChance()).close();
    }

    @ParameterizedTest
    @CsvSource({
        "'kazasu-card-image 2','kazasu-card-image 3','version \"3\", this program reads version 2'",
        "'kazasu-card-image 2','kazasu-card-image 1','version 1 is older than 2: make the card anew'",
        "'kazasu-card-image 2','something','not a card image'",
        "'ef.0008 = 8F','ef.0008 = 8E','checksum'",
        "'sha-256 = ','sha-512 = ','end is missing'"
    })
    void anAlteredImageIsRefusedInOneLineAndLeftAlone(String what, String by, String message) throws IOException {
        Path file = directory.resolve("card");
        String altered = ImageText.write(CardImage.of(TestCards.specimen())).replace(what, by);
        Files.writeString(file, altered);
        assertThatThrownBy(() -> CardFile.open(file, new SystemChance()))
                .isInstanceOf(CardImageException.class)
                .hasMessageContaining(message)
                .hasMessageContaining(file.toString())
                .hasMessageNotContaining("\n");
        assertThat(Files.readString(file)).isEqualTo(altered);
    }

    @Test
    void aLinkLeadsToTheSameCard() throws IOException {
        Path file = directory.resolve("card");
        CardFile.save(file, CardImage.of(TestCards.specimen()));
        Path link = Files.createSymbolicLink(directory.resolve("link"), file);
        try (CardFile durable = CardFile.open(link, new SystemChance())) {
            assertThatThrownBy(() -> CardFile.open(file, new SystemChance())).isInstanceOf(CardImageException.class);
            durable.card().powerOn();
            durable.card().send(SELECT);
            durable.card().send(WRONG);
        }
        assertThat(link).isSymbolicLink();
        assertThat(CardFile.load(file).fields().get("pin.0018.tries")).containsExactly(2);
    }

    @Test
    void aDirectoryIsNotReplacedAndNothingIsLeftBehind() throws IOException {
        Path there = Files.createDirectory(directory.resolve("there"));
        CardImage image = CardImage.of(TestCards.specimen());
        assertThatThrownBy(() -> CardFile.save(there, image))
                .isInstanceOf(CardImageException.class)
                .hasMessageContaining("directory");
        try (var left = Files.list(directory)) {
            assertThat(left).containsExactly(there);
        }
    }

    @Test
    void aChangeThatCouldNotBeSavedIsSavedBeforeTheNextAnswer() throws IOException {
        Path folder = Files.createDirectory(directory.resolve("folder"));
        Path file = folder.resolve("card");
        CardFile.save(file, CardImage.of(TestCards.specimen()));
        try (CardFile durable = CardFile.open(file, new SystemChance())) {
            EmbeddedCard card = durable.card();
            card.powerOn();
            card.send(SELECT);
            Path aside = Files.move(folder, directory.resolve("aside"));
            assertThatThrownBy(() -> card.send(WRONG)).isInstanceOf(CardImageException.class);
            assertThatThrownBy(() -> card.send("00200098")).isInstanceOf(CardImageException.class);
            Files.move(aside, folder);
            assertThat(card.send("00200098").swHex()).isEqualTo("63C2");
            assertThat(CardFile.load(file).fields().get("pin.0018.tries")).containsExactly(2);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "life-cycle = 07,life-cycle = 55,life-cycle",
        "pin.0018.tries = 03,pin.0018.tries = 7F,pin.0018.tries",
        "pin.001B.value = 414243313233,pin.001B.value = 41,pin.001B.value",
        "pin.001B.set = 01,pin.001C.set = 01,pin.001C.set",
        "ef.0008 = 8F8F00,ef.0008 = 8F8F,ef.0008",
        "text.pin.0011.set = 01,text.pin.0011.set = 02,text.pin.0011.set",
        "text.pin.0014.tries = 0A,text.pin.0014.tries = 7F,text.pin.0014.tries",
        "common.pin.001C.set = 01,common.pin.001D.set = 01,common.pin.001D.set",
        "profile = plastic,profile = Plastic,field profile",
        "label = JPKIAPICCTOKEN2,label = A B,field label",
        "atr = 3BE000FF8131FE4514,colour = pink,field atr is missing"
    })
    void whatCanNotBeACardIsRefusedByFieldThoughTheChecksumFits(String what, String by, String field) {
        String text = ImageText.write(CardImage.of(TestCards.specimen()));
        String body = text.substring(0, text.lastIndexOf("sha-256 = ")).replace(what, by);
        assertThatThrownBy(() -> ImageText.read(body + "sha-256 = " + sha256(body) + "\n"))
                .isInstanceOf(CardImageException.class)
                .hasMessageContaining(field);
    }

    /** Messages repeat names: one that holds control characters, or has no end, would be more than a line. */
    @ParameterizedTest
    @ValueSource(strings = {"state x\u0007", "no\rfield", "", "名前"})
    void aNameThatNoFieldCanHaveIsRefusedByItsLine(String name) {
        String text = ImageText.write(CardImage.of(TestCards.specimen()));
        String body = text.substring(0, text.lastIndexOf("sha-256 = ")) + name + " = 00\n";
        assertThatThrownBy(() -> ImageText.read(body + "sha-256 = " + sha256(body) + "\n"))
                .isInstanceOf(CardImageException.class)
                .hasMessageMatching(
                        "line " + (body.split("\n", -1).length - 1) + ": no name of a field: [^\\p{Cntrl}]*");
    }

    @Test
    void everyTruncationIsRefused() {
        String text = ImageText.write(CardImage.of(TestCards.specimen()));
        for (int length = 0; length < text.length(); length += 7) {
            String cut = text.substring(0, length);
            assertThatThrownBy(() -> ImageText.read(cut)).isInstanceOf(CardImageException.class);
        }
    }

    @Test
    void garbageIsRefused() throws IOException {
        Path file = directory.resolve("card");
        Random random = new Random(3);
        for (int i = 0; i < 200; i++) {
            byte[] garbage = new byte[random.nextInt(4000)];
            random.nextBytes(garbage);
            Files.write(file, garbage);
            assertThatThrownBy(() -> CardFile.open(file, new SystemChance())).isInstanceOf(CardImageException.class);
        }
    }

    @Test
    void messagesHoldNoSecret() {
        String text = ImageText.write(CardImage.of(TestCards.specimen()));
        String broken = text.replaceAll("pin.0018.value = .*", "pin.0018.value = 31323334XX");
        String body = broken.substring(0, broken.lastIndexOf("sha-256 = "));
        assertThatThrownBy(() -> ImageText.read(body + "sha-256 = " + sha256(body) + "\n"))
                .isInstanceOf(CardImageException.class)
                .hasMessageContaining("pin.0018.value")
                .hasMessageNotContaining("31323334");
    }

    private static String sha256(String text) {
        try {
            return kazasu.apdu.Hex.format(
                    java.security.MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
