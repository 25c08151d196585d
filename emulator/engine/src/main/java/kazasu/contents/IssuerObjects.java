package kazasu.contents;

import static kazasu.contents.Filler.ascii;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import kazasu.apdu.Hex;
import kazasu.model.Profile;

/** The data objects of the issuer security domain, by tag: they belong to the card body (docs/other-applications.md §6). */
public final class IssuerObjects {
    /** None at all. */
    public static final IssuerObjects NONE = new IssuerObjects(Map.of());

    private static final String RECOGNITION = "7309" + "06072A864886FC6B01" + "650B";
    private static final String CARD_KEY = "9000003";

    private final Map<Integer, byte[]> values;

    /**
     * Objects of one's own.
     *
     * @param values by tag, of two bytes
     */
    public IssuerObjects(Map<Integer, byte[]> values) {
        this.values = Map.copyOf(values);
    }

    /**
     * The usual ones.
     *
     * @param profile gives the answer to reset
     * @param face gives municipality and expiry
     */
    public static IssuerObjects of(Profile profile, CardFace face) {
        return new IssuerObjects(Map.of(
                0x0042, Filler.keyId("9000042"),
                0x0045, ascii(CardFace.CARD_ID),
                0x0066, Tlv.join(Hex.parse(RECOGNITION), ascii("KAZASU-TEST")),
                0x00F0, ascii(face.municipality()),
                0x00F2, ascii(face.expiry()),
                0x00F7, Filler.keyId(CARD_KEY),
                0x00F8, Filler.certificateContents("9000001", CARD_KEY),
                0x7F21, Filler.certificateContents(CARD_KEY, "90" + face.municipality()),
                0x5F51, contactAtr(profile)));
    }

    /**
     * The answer to reset without its first byte.
     *
     * @param profile whose
     */
    public static byte[] contactAtr(Profile profile) {
        byte[] atr = profile.atrBytes();
        return Arrays.copyOfRange(atr, 1, atr.length);
    }

    /**
     * An object.
     *
     * @param tag of two bytes
     * @return a copy of its value, or nothing if there is no such object
     */
    public Optional<byte[]> value(int tag) {
        return Optional.ofNullable(values.get(tag)).map(byte[]::clone);
    }

    /** Takes each object, by tag. */
    public void forEach(BiConsumer<Integer, byte[]> taker) {
        values.forEach((tag, value) -> taker.accept(tag, value.clone()));
    }
}
