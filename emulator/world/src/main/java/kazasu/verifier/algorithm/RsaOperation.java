package kazasu.verifier.algorithm;

import java.security.GeneralSecurityException;
import java.security.interfaces.RSAPublicKey;
import java.util.Optional;
import javax.crypto.Cipher;
import kazasu.card.CryptoProvider;

/** The bare operation of a public RSA key. To find a cipher takes longer than to use it, so each thread keeps one. */
final class RsaOperation {
    private static final ThreadLocal<Cipher> CIPHERS = ThreadLocal.withInitial(RsaOperation::create);

    private RsaOperation() {}

    /**
     * The encoded message in a signature (RFC 8017 §5.2.2).
     *
     * @return as long as the modulus; nothing if the signature isn't, or is no number below it
     */
    static Optional<byte[]> open(RSAPublicKey key, byte[] signature) {
        int length = (key.getModulus().bitLength() + 7) / 8;
        if (signature.length != length) {
            return Optional.empty();
        }
        try {
            Cipher cipher = CIPHERS.get();
            cipher.init(Cipher.ENCRYPT_MODE, key);
            byte[] opened = cipher.doFinal(signature);
            return opened.length == length ? Optional.of(opened) : Optional.empty();
        } catch (GeneralSecurityException | RuntimeException e) {
            // whatever state it is in
            CIPHERS.remove();
            return Optional.empty();
        }
    }

    private static Cipher create() {
        try {
            return Cipher.getInstance("RSA/ECB/NoPadding", CryptoProvider.cipher());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
