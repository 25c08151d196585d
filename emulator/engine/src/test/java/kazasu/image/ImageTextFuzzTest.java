package kazasu.image;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.stream.Stream;
import kazasu.apdu.Hex;
import kazasu.card.SeededChance;
import kazasu.card.TestCards;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.provider.MethodSource;

/** Any text is a card image or is refused with one line that says where. */
final class ImageTextFuzzTest {
    private static final String WHERE =
            "(?s)not a card image: line 1 .*|line \\d+: .*|field .*|the checksum does not fit: .*";

    static Stream<Named<byte[]>> bodies() {
        String image = ImageText.write(CardImage.of(TestCards.specimen()));
        String body = image.substring(0, image.lastIndexOf("sha-256"));
        return Stream.of(
                seed("the specimen", body),
                seed("cut short", body.substring(0, 2000)),
                seed("no equals sign", body.replace("profile = ", "profile : ")),
                seed("impossible life cycle", body.replace("life-cycle = 07", "life-cycle = 08")),
                seed("too much filler", body.replace(" FF*", " FF*9")),
                seed("a field twice", body + "ef.0001 = 00\n"),
                seed("unprintable name", body + "state x\u0007 = 00\n"),
                seed("line ends of another kind", body.replace("\n", "\r\n")),
                seed("another version", "kazasu-card-image 2\n"));
    }

    private static Named<byte[]> seed(String name, String text) {
        return Named.of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The checksum is put right, or nothing but it would ever be refused. */
    @MethodSource("bodies")
    @FuzzTest
    void anyTextIsReadOrRefused(byte[] body) {
        String text = new String(body, StandardCharsets.UTF_8);
        read(text);
        read(text + "sha-256 = " + sha256(text) + "\n");
    }

    private static void read(String text) {
        try {
            CardImage image = ImageText.read(text);
            assertThat(image.facts()).isNotNull();
            assertThat(image.toCard(new SeededChance(4, 0)).profile()).isEqualTo(image.profile());
        } catch (CardImageException e) {
            assertThat(e.getMessage())
                    .matches(WHERE)
                    .doesNotContainPattern("\\p{Cntrl}")
                    .hasSizeLessThan(250);
        }
    }

    private static String sha256(String text) {
        try {
            return Hex.format(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
