package kazasu.contents;

import static kazasu.contents.Filler.ascii;

import java.util.Map;
import java.util.TreeMap;

/** The files of the 券面事項確認AP. */
final class SurfaceContents {
    private static final int REFERENCE_BYTES = 256;

    private SurfaceContents() {}

    static Map<Integer, byte[]> of(CardFace face) {
        byte[] birthDate = ascii(face.birthDate());
        Map<Integer, byte[]> files = new TreeMap<>();
        files.put(
                0x0001,
                Tlv.of(
                        "FF10",
                        Tlv.of("DF11", birthDate),
                        Tlv.of("DF12", Filler.key()),
                        Tlv.of("DF13", Filler.signature())));
        files.put(0x0002, cardFace(face));
        files.put(0x0003, information(face));
        files.put(0x0004, Filler.certificate("9000023", "90" + face.municipality()));
        files.put(
                0x0005,
                Tlv.of(
                        "FF40",
                        Tlv.of("DF41", Filler.picture()),
                        Tlv.of("DF42", Filler.key()),
                        Tlv.of("DF43", Filler.signature())));
        return files;
    }

    private static byte[] cardFace(CardFace face) {
        return Tlv.withOffsets(
                "FF20",
                "DF21",
                Tlv.of("DF22", ascii(face.birthDate())),
                Tlv.of("DF23", ascii(face.sex())),
                Tlv.of("DF24", Filler.key()),
                Tlv.of("DF25", Filler.picture()),
                Tlv.of("DF26", Filler.picture()),
                Tlv.of("DF27", ascii("KAZASU-TEST NO PHOTO")),
                Tlv.of("DF28", Filler.signature()),
                Tlv.of("DF29", ascii(face.expiry())),
                Tlv.of("DF2A", Filler.picture()));
    }

    private static byte[] information(CardFace face) {
        return Tlv.of(
                "FF30",
                Tlv.of("DF31", new byte[] {0x06, 0x03, 0x0E, 0x01}),
                Tlv.of("DF32", Filler.keyId("9000024")),
                Tlv.of("DF33", new byte[] {0x01}),
                Tlv.of("DF34", ascii(face.municipality())),
                Tlv.of("DF35", Filler.keyId("9000025"), Filler.repeated("KAZASU-TEST ", REFERENCE_BYTES)));
    }
}
