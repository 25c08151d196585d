package kazasu.contents;

import static kazasu.contents.Filler.ascii;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** The files of the 券面事項入力補助AP. */
final class TextContents {
    /** FF20, a length of one byte or three, and the table of four offsets. */
    private static final int TABLE = 11;

    private TextContents() {}

    static Map<Integer, byte[]> of(CardFace face) {
        byte[] number = Tlv.join(Tlv.of("FF10", ascii(CardFace.MY_NUMBER)), Filler.empty(2));
        byte[] attributes = attributes(face);
        Map<Integer, byte[]> files = new TreeMap<>();
        files.put(0x0001, number);
        files.put(0x0002, attributes);
        files.put(0x0003, integrity(number, attributes));
        files.put(0x0004, Filler.certificate("9000033", "90" + face.municipality()));
        files.put(0x0005, information());
        files.put(0x0006, Tlv.of("A1", Filler.key()));
        files.put(0x0007, Tlv.of("FF50", Tlv.of("DF51", Filler.key()), Tlv.of("DF52", Filler.signature())));
        return files;
    }

    private static byte[] attributes(CardFace face) {
        return Tlv.withOffsets(
                "FF20",
                "DF21",
                Tlv.of("DF22", utf8(face.name())),
                Tlv.of("DF23", utf8(face.address())),
                Tlv.of("DF24", ascii(face.birthDate())),
                Tlv.of("DF25", ascii(face.sex())));
    }

    /** One digest is over a file as it stands, the other over the fields without header and table. */
    private static byte[] integrity(byte[] number, byte[] attributes) {
        int header = attributes[2] < 0 ? 5 : 3;
        byte[] fields = Arrays.copyOfRange(attributes, header + TABLE, attributes.length);
        return Tlv.of(
                "FF30",
                Tlv.of("DF31", sha256(number)),
                Tlv.of("DF32", sha256(fields)),
                Tlv.of("DF33", Filler.signature()));
    }

    private static byte[] information() {
        byte[] trailing = Tlv.join(Filler.repeated("KAZASU-TEST ", 32), Filler.empty(96));
        return Tlv.of(
                "FF40",
                Tlv.of("DF41", new byte[] {0x01, 0x03, 0x0E, 0x01}),
                Tlv.of("DF42", Filler.keyId("9000034")),
                Tlv.of("DF43", trailing));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] sha256(byte[] data) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(data);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
