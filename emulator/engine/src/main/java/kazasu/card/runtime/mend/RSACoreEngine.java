package kazasu.card.runtime.mend;

import com.licel.jcardsim.bouncycastle.crypto.CipherParameters;
import com.licel.jcardsim.bouncycastle.crypto.DataLengthException;
import com.licel.jcardsim.bouncycastle.crypto.params.ParametersWithRandom;
import com.licel.jcardsim.bouncycastle.crypto.params.RSAKeyParameters;
import com.licel.jcardsim.bouncycastle.crypto.params.RSAPrivateCrtKeyParameters;
import java.math.BigInteger;
import java.util.Arrays;
import kazasu.card.runtime.RsaPrivateOperation;
import org.jspecify.annotations.Nullable;

/** The RSA operation under all of jCardSim's RSA: private keys through the fastest provider. */
public class RSACoreEngine {
    private @Nullable RSAKeyParameters key;
    private boolean forEncryption;
    private @Nullable RsaPrivateOperation privateOperation;

    /** Takes a key; what was prepared for another one is dropped. */
    public void init(boolean encryption, CipherParameters parameters) {
        CipherParameters inner = parameters instanceof ParametersWithRandom
                ? ((ParametersWithRandom) parameters).getParameters()
                : parameters;
        key = (RSAKeyParameters) inner;
        forEncryption = encryption;
        privateOperation = null;
    }

    private RSAKeyParameters key() {
        if (key == null) {
            throw new IllegalStateException("no key");
        }
        return key;
    }

    private int modulusBytes() {
        return (key().getModulus().bitLength() + 7) / 8;
    }

    /** Longest input: one byte less than the modulus for encryption. */
    public int getInputBlockSize() {
        return forEncryption ? modulusBytes() - 1 : modulusBytes();
    }

    /** Longest output. */
    public int getOutputBlockSize() {
        return forEncryption ? modulusBytes() : modulusBytes() - 1;
    }

    /** Input bytes as a number below the modulus. */
    public BigInteger convertInput(byte[] in, int offset, int length) {
        if (length > modulusBytes()) {
            throw new DataLengthException("input too large for RSA cipher.");
        }
        BigInteger value = new BigInteger(1, in, offset, length);
        if (value.compareTo(key().getModulus()) >= 0) {
            throw new DataLengthException("input too large for RSA cipher.");
        }
        return value;
    }

    /** A number as bytes: of the modulus' length when encrypting, without leading zeros otherwise. */
    public byte[] convertOutput(BigInteger result) {
        byte[] bytes = result.toByteArray();
        if (forEncryption) {
            return RsaPrivateOperation.fixed(bytes, getOutputBlockSize());
        }
        return bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
    }

    /** The operation itself. */
    public BigInteger processBlock(BigInteger input) {
        RSAKeyParameters parameters = key();
        if (!(parameters instanceof RSAPrivateCrtKeyParameters)) {
            return input.modPow(parameters.getExponent(), parameters.getModulus());
        }
        if (privateOperation == null) {
            RSAPrivateCrtKeyParameters crt = (RSAPrivateCrtKeyParameters) parameters;
            privateOperation = RsaPrivateOperation.of(
                    crt.getModulus(), crt.getP(), crt.getQ(), crt.getDP(), crt.getDQ(), crt.getQInv());
        }
        return privateOperation.apply(input);
    }
}
