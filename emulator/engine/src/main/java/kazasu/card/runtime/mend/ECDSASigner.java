package kazasu.card.runtime.mend;

import com.licel.jcardsim.bouncycastle.crypto.CipherParameters;
import com.licel.jcardsim.bouncycastle.crypto.DSAExt;
import com.licel.jcardsim.bouncycastle.crypto.params.ECPrivateKeyParameters;
import com.licel.jcardsim.bouncycastle.crypto.params.ParametersWithRandom;
import java.math.BigInteger;
import kazasu.card.runtime.EcPrivateOperation;
import org.jspecify.annotations.Nullable;

/** ECDSA under all of jCardSim's: through the fastest provider. Signing only, as nothing on the card verifies. */
public class ECDSASigner implements DSAExt {
    private @Nullable BigInteger order;
    private @Nullable EcPrivateOperation operation;

    @Override
    public void init(boolean signing, CipherParameters parameters) {
        CipherParameters inner = parameters instanceof ParametersWithRandom
                ? ((ParametersWithRandom) parameters).getParameters()
                : parameters;
        if (!signing) {
            throw new IllegalArgumentException("this card verifies nothing");
        }
        ECPrivateKeyParameters key = (ECPrivateKeyParameters) inner;
        order = key.getParameters().getN();
        operation = EcPrivateOperation.of(key.getD(), order);
    }

    @Override
    public BigInteger getOrder() {
        if (order == null) {
            throw new IllegalStateException("no key");
        }
        return order;
    }

    @Override
    public BigInteger[] generateSignature(byte[] hash) {
        if (operation == null) {
            throw new IllegalStateException("no key");
        }
        return operation.sign(hash);
    }

    @Override
    public boolean verifySignature(byte[] hash, BigInteger r, BigInteger s) {
        throw new UnsupportedOperationException("this card verifies nothing");
    }
}
