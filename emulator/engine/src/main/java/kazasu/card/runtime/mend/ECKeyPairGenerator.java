package kazasu.card.runtime.mend;

import com.licel.jcardsim.bouncycastle.crypto.AsymmetricCipherKeyPair;
import com.licel.jcardsim.bouncycastle.crypto.AsymmetricCipherKeyPairGenerator;
import com.licel.jcardsim.bouncycastle.crypto.KeyGenerationParameters;
import com.licel.jcardsim.bouncycastle.crypto.params.ECDomainParameters;
import com.licel.jcardsim.bouncycastle.crypto.params.ECKeyGenerationParameters;
import com.licel.jcardsim.bouncycastle.crypto.params.ECPrivateKeyParameters;
import com.licel.jcardsim.bouncycastle.crypto.params.ECPublicKeyParameters;
import java.security.KeyPair;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECPoint;
import kazasu.card.runtime.CardRuntime;
import kazasu.card.runtime.EcPrivateOperation;
import org.jspecify.annotations.Nullable;

/** EC key pairs come from the card's own chance, as RSA ones do. */
public class ECKeyPairGenerator implements AsymmetricCipherKeyPairGenerator {
    private @Nullable ECDomainParameters curve;

    @Override
    public void init(KeyGenerationParameters parameters) {
        curve = ((ECKeyGenerationParameters) parameters).getDomainParameters();
    }

    @Override
    public AsymmetricCipherKeyPair generateKeyPair() {
        ECDomainParameters domain = curve;
        if (domain == null) {
            throw new IllegalStateException("no curve");
        }
        KeyPair pair = CardRuntime.current().chance().nextEcKey(EcPrivateOperation.curve(domain.getN()));
        ECPoint w = ((ECPublicKey) pair.getPublic()).getW();
        return new AsymmetricCipherKeyPair(
                new ECPublicKeyParameters(domain.getCurve().createPoint(w.getAffineX(), w.getAffineY()), domain),
                new ECPrivateKeyParameters(((ECPrivateKey) pair.getPrivate()).getS(), domain));
    }
}
