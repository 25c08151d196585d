package kazasu.corpus.make;

import java.math.BigInteger;
import java.security.interfaces.RSAPrivateCrtKey;
import java.util.Arrays;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.DigestInfo;

/** Blocks under an RSA key as nobody should sign them (RFC 8017 §9.2 is what they should be). */
final class RsaBlocks {
    private static final int LENGTH = 256;

    private RsaBlocks() {}

    /** The raw operation: block to the private exponent. */
    static byte[] raw(RSAPrivateCrtKey key, byte[] block) {
        byte[] number = new BigInteger(1, block)
                .modPow(key.getPrivateExponent(), key.getModulus())
                .toByteArray();
        byte[] signature = new byte[LENGTH];
        int from = Math.max(0, number.length - LENGTH);
        System.arraycopy(number, from, signature, LENGTH - (number.length - from), number.length - from);
        return signature;
    }

    static byte[] digestInfo(AlgorithmIdentifier digest, byte[] hash) {
        return Ders.der(new DigestInfo(digest, hash));
    }

    /** 00 type FF… 00 data. */
    static byte[] block(int type, byte[] data) {
        return block(type, (byte) 0xFF, data);
    }

    static byte[] block(int type, byte filler, byte[] data) {
        byte[] block = new byte[LENGTH];
        Arrays.fill(block, filler);
        block[0] = 0;
        block[1] = (byte) type;
        block[LENGTH - data.length - 1] = 0;
        System.arraycopy(data, 0, block, LENGTH - data.length, data.length);
        return block;
    }

    /** Eight bytes of padding, the data, and rubbish up to the end: what checks of 2006 let through. */
    static byte[] trailing(byte[] data) {
        byte[] block = new byte[LENGTH];
        Arrays.fill(block, (byte) 0x5A);
        block[0] = 0;
        block[1] = 1;
        Arrays.fill(block, 2, 10, (byte) 0xFF);
        block[10] = 0;
        System.arraycopy(data, 0, block, 11, data.length);
        return block;
    }

    /** A DigestInfo whose parameters hold 100 bytes of the attacker's. */
    static byte[] stuffedDigestInfo(byte[] hash) {
        AlgorithmIdentifier stuffed =
                new AlgorithmIdentifier(Ders.SHA256.getAlgorithm(), new DEROctetString(new byte[100]));
        return digestInfo(stuffed, hash);
    }
}
