package kazasu.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.RSAPublicKeySpec;
import java.util.HashSet;
import java.util.Set;
import kazasu.card.SeededChance;
import org.junit.jupiter.api.Test;

class PooledKeysTest {
    private final PooledKeys keys = new PooledKeys(new SeededChance(1, 1));

    @Test
    void everyKeyIsAnotherAndHasAllItsBits() {
        Set<BigInteger> moduli = new HashSet<>();
        for (int i = 0; i < 10; i++) {
            RSAPrivateCrtKey key = keys.get();
            assertThat(key.getModulus().bitLength()).isEqualTo(2048);
            assertThat(moduli.add(key.getModulus())).isTrue();
        }
    }

    @Test
    void aKeySigns() throws Exception {
        keys.get();
        RSAPrivateCrtKey key = keys.get();
        Signature signer = Signature.getInstance("SHA256withRSA");
        signer.initSign(key);
        signer.update(new byte[] {1});
        byte[] signature = signer.sign();
        Signature verifier = Signature.getInstance("SHA256withRSA");
        verifier.initVerify(KeyFactory.getInstance("RSA")
                .generatePublic(new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent())));
        verifier.update(new byte[] {1});
        assertThat(verifier.verify(signature)).isTrue();
    }
}
