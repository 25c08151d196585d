package kazasu.image;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import kazasu.model.Profile;
import kazasu.model.ProfileException;
import kazasu.model.ProfileText;
import kazasu.model.SealedTextException;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.provider.MethodSource;

/** Any text is a profile, and the same one when it is written and read again, or is refused with one line. */
final class ProfileTextFuzzTest {
    static Stream<Named<byte[]>> profiles() {
        String plastic = ProfileText.write(Profile.PLASTIC);
        Stream<Named<byte[]>> bundled =
                Profile.all().stream().map(profile -> seed(profile.name(), ProfileText.write(profile)));
        return Stream.concat(
                bundled,
                Stream.of(
                        seed("cut short", plastic.substring(0, 200)),
                        seed("based on itself", "kazasu-profile 1\nname = x\nbased-on = x\n"),
                        seed("based on another", "kazasu-profile 1\nname = x\nbased-on = android\n"),
                        seed("no equals sign", plastic.replace("name = ", "name : ")),
                        seed("a field twice", plastic + "name = x\n"),
                        seed("another version", "kazasu-profile 2\n")));
    }

    private static Named<byte[]> seed(String name, String text) {
        return Named.of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** As it is, and sealed: else nothing but the checksum would ever be refused. */
    @MethodSource("profiles")
    @FuzzTest
    void anyTextIsReadOrRefused(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        List.<Runnable>of(() -> read(text), () -> read(ProfileText.seal(text))).forEach(ProfileTextFuzzTest::refused);
    }

    private static void read(String text) {
        Profile profile = ProfileText.read(text);
        assertThat(ProfileText.read(ProfileText.write(profile))).isEqualTo(profile);
    }

    private static void refused(Runnable reading) {
        try {
            reading.run();
        } catch (ProfileException | SealedTextException e) {
            assertThat(e.getMessage())
                    .isNotBlank()
                    .doesNotContainPattern("\\p{Cntrl}")
                    .hasSizeLessThan(400);
        }
    }
}
