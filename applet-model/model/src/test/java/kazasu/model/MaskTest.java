package kazasu.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import kazasu.apdu.CommandApdu;
import kazasu.apdu.Hex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No secret leaves through a text. */
final class MaskTest {
    private static final byte[] CANARY = Specimen.SIGNATURE_PASSWORD;

    @ParameterizedTest
    @CsvSource({
        "0020009B06414243313233, 0020009B06 [6 bytes masked]",
        "0020009B0641424331323300, 0020009B06 [6 bytes masked] 00",
        "0024019804 31323334, 0024019804 [4 bytes masked]",
        "00820000023132, 0082000002 [2 bytes masked]",
        "0020009B, 0020009B",
        "0020009B00, 0020009B00",
        "0020009B31, 0020009B [1 byte masked]",
        "0020009B31323334, 0020009B [4 bytes masked]",
        "0020009B0000023132, 0020009B [5 bytes masked]",
        "002031, 0020 [1 byte masked]",
        "0020, 0020",
        "00, 00",
        "00A4040C02D392, 00A4040C02D392",
        "802A009A0201020 0, 802A009A02010200",
    })
    void masks(String command, String text) {
        assertThat(Mask.command(Hex.parse(command))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(ints = {0x20, 0x24, 0x2C, 0xDA, 0xD6, 0x82, 0x21, 0x25, 0xDB, 0x32, 0x54})
    void leaksNothing(int ins) {
        Random random = new Random(ins);
        for (int i = 0; i < 2000; i++) {
            byte[] command = disturbed(ins, random);
            assertHidden(Mask.command(command));
            assertHidden(Explain.command(command, true));
            assertHidden(Explain.command(command, false));
            assertHidden(new Event.Command(command).toString());
            assertHidden(judged(command));
        }
    }

    @Test
    void factsShowNoPin() {
        assertHidden(Specimen.full()
                .deviceKey(CANARY.length == 16 ? CANARY : new byte[16])
                .build()
                .toString());
        assertHidden(CommandApdu.of(0, 0x20, 0, 0x9B, CANARY).toString());
    }

    private static String judged(byte[] command) {
        ObedientCard card = new ObedientCard(Specimen.full().build());
        card.send(Hex.parse("00A4040C0A" + Aids.JPKI));
        Judgement judgement = card.oracle().judge(command, new byte[] {0x6F, 0});
        return judgement + judgement.message(true) + judgement.message(false);
    }

    /** The canary somewhere after the header, with lengths that agree or don't. */
    private static byte[] disturbed(int ins, Random random) {
        byte[] rest = new byte[random.nextInt(12)];
        random.nextBytes(rest);
        byte[] command = new byte[4 + rest.length + CANARY.length];
        command[0] = (byte) random.nextInt(256);
        command[1] = (byte) ins;
        command[3] = (byte) 0x9B;
        int before = random.nextInt(rest.length + 1);
        System.arraycopy(rest, 0, command, 4, before);
        System.arraycopy(CANARY, 0, command, 4 + before, CANARY.length);
        System.arraycopy(rest, before, command, 4 + before + CANARY.length, rest.length - before);
        if (random.nextBoolean()) {
            command[4] = (byte) (before == 0 ? command[4] : command.length - 5);
        }
        return command;
    }

    private static void assertHidden(String text) {
        String ascii = new String(CANARY, StandardCharsets.US_ASCII);
        String hex = Hex.format(Arrays.copyOfRange(CANARY, 1, 5));
        assertThat(text.toUpperCase(Locale.ROOT)).doesNotContain(ascii, hex);
    }
}
