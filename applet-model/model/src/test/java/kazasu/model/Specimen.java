package kazasu.model;

import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.interfaces.RSAPublicKey;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Facts of a card for tests; the PINs are canaries that must not appear in any text. */
final class Specimen {
    static final byte[] AUTHENTICATION_PIN = ascii("7391");
    static final byte[] SIGNATURE_PASSWORD = ascii("KANARIA9");
    static final Map<PinRule, byte[]> PINS =
            Map.of(PinRule.USER_AUTHENTICATION, AUTHENTICATION_PIN, PinRule.SIGNATURE, SIGNATURE_PASSWORD);
    static final byte[] DEVICE_KEY = "device key, test".getBytes(StandardCharsets.US_ASCII);
    static final KeyPair KEYS = Signer.RSA.get(0);

    static final List<Application> OTHERS =
            List.of(Application.COMMON, Application.SURFACE, Application.TEXT, Application.JUKI);
    static final Map<PinRule, byte[]> OTHER_PINS = Map.of(
            PinRule.TEXT, ascii("7392"),
            PinRule.TEXT_NUMBER_A, ascii("739200000001"),
            PinRule.TEXT_NUMBER_B, ascii("73920000000002"),
            PinRule.SURFACE_BIRTH_DATE, ascii("739301"),
            PinRule.SURFACE_NUMBER_B, ascii("73930000000002"),
            PinRule.SURFACE_NUMBER_A, ascii("739300000003"),
            PinRule.COMMON, ascii("7394"),
            PinRule.JUKI, ascii("7395"));

    private Specimen() {}

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    static Map<PinRule, byte[]> allPins() {
        Map<PinRule, byte[]> all = new EnumMap<>(PINS);
        all.putAll(OTHER_PINS);
        return all;
    }

    static CardFacts.Builder bare() {
        return CardFacts.builder()
                .content(Files.SIGNATURE_CERTIFICATE, filled(1500, 0x30))
                .content(Files.SIGNATURE_CA, filled(1300, 0x31))
                .content(Files.TOKEN_INFORMATION, filled(160, 0x4A))
                .content(Files.AVAILABILITY, new byte[] {(byte) 0x8F, (byte) 0x8F, 0})
                .content(Files.USER_AUTHENTICATION_CERTIFICATE, filled(1400, 0x32))
                .content(Files.USER_AUTHENTICATION_CA, filled(1310, 0x33));
    }

    static CardFacts.Builder pinless() {
        RSAPublicKey key = (RSAPublicKey) KEYS.getPublic();
        return bare().key(Files.USER_AUTHENTICATION_KEY, key).key(Files.SIGNATURE_KEY, key.getModulus());
    }

    static CardFacts.Builder full() {
        return withPins(pinless());
    }

    static CardFacts.Builder withPins(CardFacts.Builder builder) {
        PINS.forEach(builder::pin);
        return builder;
    }

    /** Every file of every application, PINs of those that have a length of their own, data objects. */
    static CardFacts.Builder everything() {
        CardFacts.Builder facts = full().deviceKey(DEVICE_KEY)
                .dataObject(0x0042, filled(16, 0x39))
                .dataObject(0x0045, filled(15, 0x30))
                .dataObject(0x7F21, filled(563, 0x01))
                .dataObject(0x5F51, filled(8, 0xE0))
                .contactAtr(filled(8, 0xE0));
        for (Application application : OTHERS) {
            Files.of(application).stream()
                    .filter(CardFile::holdsBytes)
                    .forEach(file -> facts.content(file, contents(file)));
        }
        OTHER_PINS.forEach(facts::pin);
        return facts;
    }

    /** Two records in a record EF, fewer bytes than there is room for in a transparent one. */
    private static byte[] contents(CardFile file) {
        byte[] bytes = filled(Math.min(file.size(), 200), 0x20 + file.shortId());
        if (file.kind() == CardFile.Kind.RECORD) {
            bytes[0] = 1;
            bytes[1] = 8;
            bytes[10] = 2;
            bytes[11] = (byte) (file.size() - 12);
        }
        return bytes;
    }

    private static byte[] filled(int length, int value) {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) (value + i);
        }
        return bytes;
    }
}
