package kazasu.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileTextTest {
    private static final String MINE = String.join(
            "\n",
            "kazasu-profile 1",
            "# my card",
            "name = mine",
            "based-on = android",
            "title.en = Mine",
            "title.ja = 私の",
            "latency = fast",
            "behaviour.short-reads = 16",
            "switch.verify.locked = 6983",
            "signature.certificate = bytes 600",
            "user-authentication.pin = last-try",
            "");

    @TempDir
    Path directory;

    @Test
    void aProfileSaysWhatIsDifferentFromItsBase() {
        Profile mine = ProfileText.read(ProfileText.seal(MINE));
        assertThat(mine.name()).isEqualTo("mine");
        assertThat(mine.label()).isEqualTo("JPKIAPGPSETOKEN");
        assertThat(mine.latency()).isEqualTo(Latency.FAST);
        assertThat(mine.behaviours().find(Behaviour.SHORT_READS)).contains("16");
        assertThat(mine.switches().departures())
                .containsKeys(Switch.LOCKED, Switch.READ_AUTHENTICATION_CERTIFICATE)
                .hasSize(2);
        assertThat(mine.contents().signature().certificate())
                .isEqualTo(new CertificateState(CertificateState.Form.BYTES, 600));
        assertThat(mine.contents().userAuthentication().pin()).isEqualTo(PinState.LAST_TRY);
        assertThat(ProfileText.read(ProfileText.write(mine))).isEqualTo(mine);
    }

    @ParameterizedTest
    @CsvSource({
        "'latency = fast','latency = quick','line 7: field latency is one of none, fast, typical, old'",
        "'latency = fast','speed = fast','line 7: field speed is unknown'",
        "'short-reads = 16','short-reads = 256','line 8: field behaviour.short-reads is 1 to 255 or none'",
        "'behaviour.short-reads','behaviour.long-reads','line 8: field behaviour.long-reads is unknown'",
        "'= 6983','= 6988','line 9: field switch.verify.locked is 6984 or 6983'",
        "'switch.verify.locked','switch.nix','line 9: field switch.nix is unknown'",
        "'bytes 600','bytes','line 10: field signature.certificate is one of issued, none'",
        "'bytes 600','bytes 99999','line 10: field signature.certificate has a size'",
        "'last-try','gone','line 11: field user-authentication.pin is one of set, unset, blocked, last-try'",
        "'name = mine','name = My Card','line 3: field name is of'",
        "'name = mine','# no name','field name is missing'",
        "'based-on = android','based-on = nix','line 4: field based-on names no profile: nix'",
        "'based-on = android','label = X','field certainty is missing'",
        "'latency = fast','atr = 00','line 7: field atr is hexadecimal'",
        "'latency = fast','plan = maybe','line 7: field plan is yes or no'",
        "'latency = fast','applications = jpki nix','line 7: field applications is one of'"
    })
    void aFieldThatCanNotBeSoIsNamedWithItsLine(String what, String by, String message) {
        String text = MINE.replace(what, by);
        assertThat(text).isNotEqualTo(MINE);
        assertThatThrownBy(() -> ProfileText.read(ProfileText.seal(text)))
                .isInstanceOf(ProfileException.class)
                .hasMessageStartingWith("profile: ")
                .hasMessageContaining(message)
                .hasMessageNotContaining("\n");
    }

    @ParameterizedTest
    @CsvSource({
        "'kazasu-profile 1','kazasu-profile 2','line 1: version \"2\", this program reads version 1'",
        "'kazasu-profile 1','kazasu-card-image 1','not a profile: line 1'",
        "'latency = fast','latency = old','the checksum sha-256 does not fit'",
        "'sha-256 = ','sha-512 = ','the end is missing'"
    })
    void anAlteredFileIsRefusedInOneLineAndLeftAlone(String what, String by, String message) throws IOException {
        Path file = directory.resolve("mine.profile");
        String altered = ProfileText.seal(MINE).replace(what, by);
        Files.writeString(file, altered);
        assertThatThrownBy(() -> Profiles.find(file.toString()))
                .isInstanceOf(ProfileException.class)
                .hasMessageStartingWith(file + ": ")
                .hasMessageContaining(message)
                .hasMessageNotContaining("\n");
        assertThat(Files.readString(file)).isEqualTo(altered);
    }

    @Test
    void everyTruncationIsRefused() {
        String text = ProfileText.seal(MINE);
        for (int length = 0; length < text.length(); length++) {
            String cut = text.substring(0, length);
            assertThatThrownBy(() -> ProfileText.read(cut)).isInstanceOf(ProfileException.class);
        }
    }

    @Test
    void aLineWithoutAValueIsNoProfile() {
        assertThatThrownBy(() -> ProfileText.seal(MINE + "hello\n")).hasMessageContaining("line 12: not of the form");
        assertThatThrownBy(() -> ProfileText.seal("hello")).hasMessageContaining("not a profile");
        assertThatThrownBy(() -> ProfileText.seal(MINE + "name = twice\n"))
                .hasMessage("line 12: field name stands twice");
    }

    @Test
    void filesCanStandOnFilesBesideThem() throws IOException {
        write("base.profile", "based-on = plastic-2", "label = BASE");
        Path top = write("top.profile", "based-on = base.profile", "latency = old");
        Profile profile = Profiles.find(top.toString()).orElseThrow();
        assertThat(profile.label()).isEqualTo("BASE");
        assertThat(profile.atr())
                .isEqualTo(Profile.named("plastic-2").orElseThrow().atr());
    }

    @Test
    void anErrorInTheBaseNamesTheBase() throws IOException {
        Path base = write("base.profile", "based-on = plastic", "latency = quick");
        Path top = write("top.profile", "based-on = base.profile", "label = X");
        assertThatThrownBy(() -> Profiles.find(top.toString()))
                .hasMessageStartingWith(base + ": line 4: field latency is one of");
    }

    @Test
    void aCircleIsRefused() throws IOException {
        Path one = write("one.profile", "based-on = two.profile");
        Path two = write("two.profile", "based-on = one.profile");
        assertThatThrownBy(() -> Profiles.find(one.toString()))
                .isInstanceOf(ProfileException.class)
                .hasMessageStartingWith(two + ": line 3: field based-on leads in a circle: ");
        Path own = write("own.profile", "based-on = own.profile");
        assertThatThrownBy(() -> Profiles.find(own.toString())).hasMessageContaining("leads in a circle");
    }

    @Test
    void whatIsNoTextIsRefused() throws IOException {
        Path binary = Files.write(directory.resolve("b.profile"), new byte[] {(byte) 0xFF, (byte) 0xFE, 0});
        assertThatThrownBy(() -> Profiles.find(binary.toString())).hasMessageContaining("not UTF-8 text");
        Path large = Files.write(directory.resolve("l.profile"), new byte[100_000]);
        assertThatThrownBy(() -> Profiles.find(large.toString())).hasMessageContaining("larger than");
    }

    private Path write(String name, String... lines) throws IOException {
        String text = "kazasu-profile 1\nname = " + name.replace(".profile", "") + "\n" + String.join("\n", lines);
        return Files.writeString(directory.resolve(name), ProfileText.seal(text));
    }
}
