package kazasu.contents;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import kazasu.model.Application;

/** The applications beside the JPKI AP, and what is written to each when a card is made (docs/other-applications.md §3). */
public enum OtherApplication {
    /** 券面事項入力補助AP. */
    TEXT(Application.TEXT, TextContents::of, Map.of(0x14, CardFace::numberA, 0x15, CardFace::numberB), 0x11),
    /** 券面事項確認AP. */
    SURFACE(
            Application.SURFACE,
            SurfaceContents::of,
            Map.of(0x11, CardFace::eraBirthDate, 0x12, CardFace::numberB, 0x13, CardFace::numberA),
            0),
    /** 共通カードAP. */
    COMMON(Application.COMMON, face -> Map.of(0x0001, cardRecord(face), 0x0002, keyRecord()), Map.of(), 0x1C),
    /** 住基AP. */
    JUKI(Application.JUKI, face -> Map.of(0x0002, keyRecord()), Map.of(), 0x1C);

    private final Application application;
    private final Function<CardFace, Map<Integer, byte[]>> files;
    private final Map<Integer, Function<CardFace, String>> references;
    private final int pin;

    OtherApplication(
            Application application,
            Function<CardFace, Map<Integer, byte[]>> files,
            Map<Integer, Function<CardFace, String>> references,
            int pin) {
        this.application = application;
        this.files = files;
        this.references = references;
        this.pin = pin;
    }

    /** Which one it is. */
    public Application application() {
        return application;
    }

    /**
     * The contents of its files, by id.
     *
     * @param face of the card
     */
    public Map<Integer, byte[]> files(CardFace face) {
        return new TreeMap<>(files.apply(face));
    }

    /**
     * What is set in its PIN EFs, by short id.
     *
     * @param face of the card
     * @param chosen what the holder chose, four ASCII digits; nothing on a card without PINs
     */
    public Map<Integer, byte[]> references(CardFace face, Optional<byte[]> chosen) {
        Map<Integer, byte[]> all = new TreeMap<>();
        references.forEach((id, value) -> all.put(id, Filler.ascii(value.apply(face))));
        if (pin != 0) {
            chosen.ifPresent(value -> all.put(pin, value.clone()));
        }
        return all;
    }

    private static byte[] cardRecord(CardFace face) {
        return Tlv.of("01", Filler.ascii(CardFace.CARD_ID + face.municipality() + face.expiry()));
    }

    private static byte[] keyRecord() {
        return Tlv.of("01", Filler.keyId("9000042"));
    }
}
