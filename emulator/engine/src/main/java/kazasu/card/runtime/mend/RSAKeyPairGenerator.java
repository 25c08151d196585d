package kazasu.card.runtime.mend;

import com.licel.jcardsim.bouncycastle.crypto.AsymmetricCipherKeyPair;
import com.licel.jcardsim.bouncycastle.crypto.AsymmetricCipherKeyPairGenerator;
import com.licel.jcardsim.bouncycastle.crypto.KeyGenerationParameters;
import com.licel.jcardsim.bouncycastle.crypto.params.RSAKeyParameters;
import com.licel.jcardsim.bouncycastle.crypto.params.RSAPrivateCrtKeyParameters;
import java.security.interfaces.RSAPrivateCrtKey;
import kazasu.card.runtime.CardRuntime;

/** RSA key pairs come from the card's own chance: the fastest provider, or a pool. */
public class RSAKeyPairGenerator implements AsymmetricCipherKeyPairGenerator {
    @Override
    public void init(KeyGenerationParameters parameters) {
        if (parameters.getStrength() != 2048) {
            throw new IllegalArgumentException("RSA-2048 only, not " + parameters.getStrength());
        }
    }

    @Override
    public AsymmetricCipherKeyPair generateKeyPair() {
        RSAPrivateCrtKey key = CardRuntime.current().chance().nextRsaKey();
        return new AsymmetricCipherKeyPair(
                new RSAKeyParameters(false, key.getModulus(), key.getPublicExponent()),
                new RSAPrivateCrtKeyParameters(
                        key.getModulus(),
                        key.getPublicExponent(),
                        key.getPrivateExponent(),
                        key.getPrimeP(),
                        key.getPrimeQ(),
                        key.getPrimeExponentP(),
                        key.getPrimeExponentQ(),
                        key.getCrtCoefficient()));
    }
}
