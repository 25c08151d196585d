package kazasu.workbench.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import kazasu.client.DocumentSigner;
import kazasu.client.Format;
import kazasu.client.Original;
import kazasu.command.Failure;
import kazasu.image.CardImageException;
import kazasu.model.ProfileText;
import kazasu.pki.CertificateKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CardsTest {
    private static final String SELECT = "00A404000AD392F000260100000001";
    private static final String SELECT_PIN = "00A4020C02001B";

    @TempDir
    private Path home = Path.of("");

    private Cards cards = new Cards(home);

    @BeforeEach
    void open() {
        cards = new Cards(home);
    }

    @Test
    void makesTheSpecimenOnceAndKeepsItsTries() {
        try (HeldCard card = cards.open(null)) {
            assertThat(card.id()).isEqualTo("specimen");
            card.slot().powerOn();
            assertThat(send(card, SELECT, SELECT_PIN, "0020008006585858393939")).endsWith("63C4");
        }
        try (HeldCard again = new Cards(home).open(null)) {
            again.slot().powerOn();
            assertThat(send(again, SELECT, SELECT_PIN, "00200080")).endsWith("63C4");
        }
        assertThat(cards.look(null).signaturePin().triesLeft()).isEqualTo(4);
    }

    @Test
    void givesACardToOneHolderAtATime() {
        try (HeldCard card = cards.open(null)) {
            assertThatThrownBy(() -> new Cards(home).open(null)).isInstanceOf(CardImageException.class);
            assertThat(card.signaturePassword()).isPresent();
        }
    }

    @Test
    void replacesNoCardThatSomebodyHolds() throws IOException {
        Path image = home.resolve("a.card");
        Path other = home.resolve("b.card");
        cards.create("plastic", image);
        cards.create("plastic", other);
        String before = Files.readString(image);
        try (HeldCard held = cards.open(image.toString())) {
            assertThat(held.profile()).isEqualTo("plastic");
            assertThatThrownBy(() -> cards.copy(other, image)).isInstanceOf(CardImageException.class);
            assertThatThrownBy(() -> cards.create("plastic", image)).isInstanceOf(CardImageException.class);
            assertThat(image).hasContent(before);
        }
        cards.copy(other, image);
        assertThat(image).hasSameTextualContentAs(other);
        Files.writeString(image, "no card");
        cards.copy(other, image);
        assertThat(image).hasSameTextualContentAs(other);
    }

    @Test
    void looksWithoutUsing() throws IOException {
        Path image = home.resolve("a.card");
        cards.create("plastic", image);
        String before = Files.readString(image);
        CardSheet sheet = cards.look(image.toString());
        assertThat(sheet.lifeCycle()).isEqualTo("HANDED_OVER");
        assertThat(sheet.files()).hasSize(6);
        assertThat(sheet).asString().doesNotContain("ABC123");
        assertThat(Files.readString(image)).isEqualTo(before);
    }

    @Test
    void opensAFileUnderItsNameAndKnowsNoPassword() {
        Path image = home.resolve("my card.v1.card");
        cards.create("plastic", image);
        try (HeldCard card = cards.open(image.toString())) {
            assertThat(card.id()).isEqualTo("my-card.v1");
            assertThat(card.signaturePassword()).isEmpty();
        }
    }

    @Test
    void signsAndNamesTheAuthority() throws IOException {
        Path document = Files.writeString(home.resolve("d.txt"), "hello");
        try (HeldCard card = cards.open("plastic")) {
            DocumentSigner signer = cards.signer(
                    card.slot(),
                    CertificateKind.SIGNATURE,
                    (kind, triesLeft) -> card.pin(kind).orElseThrow().clone(),
                    false);
            assertThat(Format.CMS.at(Clock.systemUTC()).sign(Original.of(document), signer))
                    .startsWith(0x30);
            assertThat(cards.authority(card.slot(), CertificateKind.SIGNATURE)
                            .getSubjectX500Principal()
                            .getName())
                    .contains("JPKI-TEST");
        }
    }

    @Test
    void refusesWhatIsNoCard() throws IOException {
        Path image = Files.writeString(home.resolve("bad.card"), "no card");
        assertThatThrownBy(() -> cards.open(image.toString())).isInstanceOf(CardImageException.class);
        assertThatThrownBy(() -> cards.copy(image, home.resolve("copy.card"))).isInstanceOf(CardImageException.class);
        assertThat(home.resolve("copy.card")).doesNotExist();
        assertThatThrownBy(() -> cards.open("nix")).isInstanceOf(Failure.class).hasMessageContaining("plastic");
        assertThatThrownBy(() -> cards.create("nix", image)).isInstanceOf(Failure.class);
    }

    @Test
    void aCardOfAnOwnProfileNeedsItsFileOnce() throws IOException {
        Path profile = home.resolve("mine.profile");
        Files.writeString(
                profile,
                ProfileText.seal(
                        "kazasu-profile 1\nname = mine\nbased-on = plastic-7\ntitle.en = Mine\nbehaviour.short-reads = 3\n"));
        Path image = home.resolve("mine.card");
        cards.create(profile.toString(), image);
        try (HeldCard fresh = cards.open(profile.toString())) {
            assertThat(fresh.profile()).isEqualTo("mine");
        }
        Files.delete(profile);
        try (HeldCard held = cards.open(image.toString())) {
            held.slot().powerOn();
            assertThat(send(held, SELECT)).containsExactly("9000");
            assertThat(held.slot().send("00B0860008").data()).hasSize(3);
            assertThat(held.slot().atr()).endsWith(0x3B);
        }
        Path copy = home.resolve("copy.card");
        cards.copy(image, copy);
        assertThat(Files.readAllBytes(copy)).isEqualTo(Files.readAllBytes(image));
    }

    @Test
    void aPlansCardIsMadeAndSigns() {
        try (HeldCard held = cards.open("next-generation")) {
            held.slot().powerOn();
            assertThat(send(held, SELECT, "002000980431323334")).endsWith("9000");
            assertThat(cards.look("next-generation").keys()).doesNotContainValue(false);
            assertThat(held.slot().send("802A039701AA00").data().length).isBetween(70, 104);
        }
    }

    private static List<String> send(HeldCard card, String... commands) {
        return List.of(commands).stream()
                .map(command -> card.slot().send(command).swHex())
                .toList();
    }
}
