package kazasu.features.steps;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;

/**
 * The public key of a certificate on the card, and whether a signature is its private key's.
 *
 * @param key RSA, or P-384 on a card of the plan
 */
record CardKey(PublicKey key) {
    private static final int RSA_BYTES = 256;
    private static final int HASH_BYTES = 48;

    boolean isElliptic() {
        return key instanceof ECPublicKey;
    }

    /** PKCS#1 v1.5 type 1 over some bytes; on P-384 the bytes are the hash. */
    void verify(byte[] content, byte[] signature) {
        if (isElliptic()) {
            verifyEcdsa(content, signature);
        } else {
            Expect.bytes("padded input", padded(content), opened(signature));
        }
    }

    /** What the padding of an RSA signature is. */
    byte[] opened(byte[] signature) {
        Expect.equal("bytes of signature", RSA_BYTES, signature.length);
        RSAPublicKey rsa = (RSAPublicKey) key;
        BigInteger opened = new BigInteger(1, signature).modPow(rsa.getPublicExponent(), rsa.getModulus());
        return Inputs.fixedLength(opened, RSA_BYTES);
    }

    private void verifyEcdsa(byte[] hash, byte[] signature) {
        Expect.that("an input that can be a hash, at most " + HASH_BYTES + " bytes", hash.length <= HASH_BYTES);
        try {
            Signature verifier = Signature.getInstance("NONEwithECDSA");
            verifier.initVerify(key);
            verifier.update(hash);
            Expect.that("an ECDSA signature over the hash", verifier.verify(signature));
        } catch (GeneralSecurityException e) {
            throw new AssertionError("expected: an ECDSA-Sig-Value; actual: " + e.getMessage(), e);
        }
    }

    private static byte[] padded(byte[] input) {
        byte[] block = new byte[RSA_BYTES];
        Arrays.fill(block, (byte) 0xFF);
        block[0] = 0x00;
        block[1] = 0x01;
        block[RSA_BYTES - input.length - 1] = 0x00;
        System.arraycopy(input, 0, block, RSA_BYTES - input.length, input.length);
        return block;
    }
}
