package kazasu.card;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;

/**
 * 鍵ペア生成装置認証鍵: the AES-128 key that a counter's device and the cards share, and that opens an administration session
 * (docs/decisions.md §4, ours; the real exchange isn't public).
 */
public final class DeviceAuthenticationKey {
    /** Public and the same on every card, so that any counter can open any card. */
    public static final DeviceAuthenticationKey TEST =
            new DeviceAuthenticationKey("KAZASU-TEST-KEY!".getBytes(StandardCharsets.US_ASCII));

    private static final int LENGTH = 16;

    private final byte[] key;

    /**
     * Another key.
     *
     * @param key 16 bytes
     * @throws IllegalArgumentException if it isn't 16 bytes
     */
    public DeviceAuthenticationKey(byte[] key) {
        if (key.length != LENGTH) {
            throw new IllegalArgumentException("a device authentication key has 16 bytes, not " + key.length);
        }
        this.key = key.clone();
    }

    /** The 16 bytes, a copy: install parameter of a card. */
    public byte[] bytes() {
        return key.clone();
    }

    /**
     * The answer to a challenge: one block of AES-128, hence no mode to speak of.
     *
     * @param challenge 16 bytes
     * @return 16 bytes
     */
    public byte[] answer(byte[] challenge) {
        try {
            Cipher aes = Cipher.getInstance("AES/ECB/NoPadding");
            aes.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"));
            return aes.doFinal(challenge);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the device can't answer a challenge of " + challenge.length + " bytes", e);
        }
    }

    /** Never the key. */
    @Override
    public String toString() {
        return "device authentication key";
    }
}
