package kazasu.model;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.util.Map;
import javax.crypto.Cipher;

/** Facts of a card for tests; the PINs are canaries that must not appear in any text. */
final class Specimen {
    static final byte[] AUTHENTICATION_PIN = "7391".getBytes(StandardCharsets.US_ASCII);
    static final byte[] SIGNATURE_PASSWORD = "KANARIA9".getBytes(StandardCharsets.US_ASCII);
    static final Map<PinRule, byte[]> PINS =
            Map.of(PinRule.USER_AUTHENTICATION, AUTHENTICATION_PIN, PinRule.SIGNATURE, SIGNATURE_PASSWORD);
    static final byte[] DEVICE_KEY = "device key, test".getBytes(StandardCharsets.US_ASCII);
    static final KeyPair KEYS = keys();

    private Specimen() {}

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

    /** A signature as card-interface.md §3.5 has it: the JDK's type-1 padding over the bytes as they are. */
    static byte[] sign(byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("RSA/ECB/PKCS1Padding");
            cipher.init(Cipher.ENCRYPT_MODE, KEYS.getPrivate());
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] filled(int length, int value) {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) (value + i);
        }
        return bytes;
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
