package kazasu.card.runtime.mend;

import java.security.SecureRandom;
import kazasu.card.runtime.CardRuntime;

/**
 * Random bytes of key pair generation and signatures. The stock class is a generator without a seed: every card makes the same
 * keys, and an ECDSA nonce equals the private key.
 */
public class SecureRandomNullProvider extends SecureRandom {
    private static final long serialVersionUID = 1L;

    @Override
    public void nextBytes(byte[] bytes) {
        CardRuntime.current().chance().nextBytes(bytes);
    }
}
