package kazasu.corpus.make;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.RSAPrivateCrtKeySpec;
import kazasu.card.Chance;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSAPublicKey;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;

/** RSA keys that no card has. */
final class SmallKeys {
    private SmallKeys() {}

    /**
     * A key pair.
     *
     * @param bits of the modulus, a multiple of 16
     */
    static RSAPrivateCrtKey of(Chance chance, int bits, BigInteger exponent) {
        BigInteger p = prime(chance, bits / 2, exponent);
        BigInteger q = prime(chance, bits / 2, exponent);
        BigInteger pMinus = p.subtract(BigInteger.ONE);
        BigInteger qMinus = q.subtract(BigInteger.ONE);
        BigInteger d = exponent.modInverse(pMinus.multiply(qMinus));
        RSAPrivateCrtKeySpec spec = new RSAPrivateCrtKeySpec(
                p.multiply(q), exponent, d, p, q, d.mod(pMinus), d.mod(qMinus), q.modInverse(p));
        try {
            return (RSAPrivateCrtKey) KeyFactory.getInstance("RSA").generatePrivate(spec);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no RSA", e);
        }
    }

    /** DER of a SubjectPublicKeyInfo that Java would refuse to make. */
    static byte[] encodedPublic(BigInteger modulus, BigInteger exponent) {
        return Ders.der(new SubjectPublicKeyInfo(
                Ders.withNull(PKCSObjectIdentifiers.rsaEncryption), Ders.der(new RSAPublicKey(modulus, exponent))));
    }

    private static BigInteger prime(Chance chance, int bits, BigInteger exponent) {
        byte[] bytes = new byte[bits / 8];
        chance.nextBytes(bytes);
        bytes[0] |= (byte) 0xC0;
        BigInteger prime = new BigInteger(1, bytes).nextProbablePrime();
        while (!exponent.gcd(prime.subtract(BigInteger.ONE)).equals(BigInteger.ONE)) {
            prime = prime.nextProbablePrime();
        }
        return prime;
    }
}
