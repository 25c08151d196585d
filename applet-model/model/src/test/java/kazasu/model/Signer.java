package kazasu.model;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPrivateKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECPrivateKeySpec;
import java.security.spec.RSAPrivateKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.List;
import javax.crypto.Cipher;

/** Key pairs for tests, and signatures by the schemes of card-interface.md §3.5 written apart from those of the oracle. */
final class Signer {
    static final List<KeyPair> RSA = List.of(rsa(), rsa(), rsa());
    static final KeyPair P384 = p384();
    static final List<KeyPair> ELLIPTIC = List.of(P384, p384(), p384(), published());

    private Signer() {}

    static byte[] sign(KeyPair keys, Scheme scheme, byte[] input, byte... salt) throws GeneralSecurityException {
        if (keys.getPublic() instanceof ECPublicKey) {
            return ecdsa(keys, scheme, input);
        }
        byte[] content = scheme.content(input);
        return scheme.isPss() ? raw(keys, encoded(content, salt)) : padded(keys, content);
    }

    private static byte[] ecdsa(KeyPair keys, Scheme scheme, byte[] input) throws GeneralSecurityException {
        Signature signature = Signature.getInstance(scheme.hashes() ? "SHA384withECDSA" : "NONEwithECDSA");
        signature.initSign(keys.getPrivate());
        signature.update(input);
        return signature.sign();
    }

    private static byte[] padded(KeyPair keys, byte[] content) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("RSA/ECB/PKCS1Padding");
        cipher.init(Cipher.ENCRYPT_MODE, keys.getPrivate());
        return cipher.doFinal(content);
    }

    private static byte[] raw(KeyPair keys, byte[] block) {
        RSAPrivateKey key = (RSAPrivateKey) keys.getPrivate();
        byte[] signature = new BigInteger(1, block)
                .modPow(key.getPrivateExponent(), key.getModulus())
                .toByteArray();
        byte[] fixed = new byte[256];
        int used = Math.min(signature.length, 256);
        System.arraycopy(signature, signature.length - used, fixed, 256 - used, used);
        return fixed;
    }

    /** EMSA-PSS-ENCODE, RFC 8017 §9.1.1. */
    private static byte[] encoded(byte[] hash, byte[] salt) {
        byte[] check = Scheme.digest("SHA-256", new byte[8], hash, salt);
        byte[] block = new byte[256];
        int masked = 256 - 33;
        block[masked - salt.length - 1] = 1;
        System.arraycopy(salt, 0, block, masked - salt.length, salt.length);
        for (int i = 0; i < masked; i++) {
            block[i] ^= Scheme.digest("SHA-256", check, new byte[] {0, 0, 0, (byte) (i / 32)})[i % 32];
        }
        block[0] &= 0x7F;
        System.arraycopy(check, 0, block, masked, 32);
        block[255] = (byte) 0xBC;
        return block;
    }

    /** The key of two primes. */
    static KeyPair of(BigInteger p, BigInteger q) throws GeneralSecurityException {
        BigInteger n = p.multiply(q);
        BigInteger d = RsaKey.F4.modInverse(p.subtract(BigInteger.ONE).multiply(q.subtract(BigInteger.ONE)));
        KeyFactory factory = KeyFactory.getInstance("RSA");
        return new KeyPair(
                factory.generatePublic(new RSAPublicKeySpec(n, RsaKey.F4)),
                factory.generatePrivate(new RSAPrivateKeySpec(n, d)));
    }

    private static KeyPair rsa() {
        return made("RSA", generator -> generator.initialize(2048));
    }

    private static KeyPair p384() {
        return made("EC", generator -> generator.initialize(new ECGenParameterSpec("secp384r1")));
    }

    private interface Preparation {
        void on(KeyPairGenerator generator) throws GeneralSecurityException;
    }

    private static KeyPair made(String algorithm, Preparation preparation) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
            preparation.on(generator);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The key that {@link RandomKey} has. */
    private static KeyPair published() {
        try {
            ECPublicKey point = kazasu.model
                    .P384
                    .key(RandomKey.ELLIPTIC.get(KeyImport.POINT))
                    .orElseThrow();
            BigInteger number = new BigInteger(1, RandomKey.ELLIPTIC.get(KeyImport.NUMBER));
            return new KeyPair(
                    point,
                    KeyFactory.getInstance("EC").generatePrivate(new ECPrivateKeySpec(number, point.getParams())));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
