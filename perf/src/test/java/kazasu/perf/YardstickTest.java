package kazasu.perf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPublicKey;
import java.util.SplittableRandom;
import javax.crypto.Cipher;
import org.junit.jupiter.api.Test;

class YardstickTest {
    @Test
    void readsWhatOpenSslPrints() {
        String three = "+DTP:2048:private:rsa:1\n+R1:3199:2048:1.00\n+F2:2:2048:0.000313:0.000009\n";
        assertThat(OpenSsl.parse(three).orElseThrow()).isCloseTo(3195, within(1.0));
        assertThat(OpenSsl.parse("+F2:2:2048:3195.1:106000.0\n").orElseThrow()).isEqualTo(3195.1);
        assertThat(OpenSsl.parse("no such thing")).isEmpty();
        assertThat(OpenSsl.parse(three, SignatureAlgorithm.RSA_2048, OpenSsl.VERIFICATION)
                        .orElseThrow())
                .isCloseTo(111_111, within(1.0));
    }

    @Test
    void takesTheMiddle() {
        assertThat(SignatureBench.median(new double[] {3, 1, 2})).isEqualTo(2);
        assertThat(SignatureBench.median(new double[] {4, 1, 2, 3})).isEqualTo(2.5);
    }

    @Test
    void knowsARightSignatureFromEveryWrongOne() throws GeneralSecurityException {
        KeyPair keys = KeyPairGenerator.getInstance("RSA").generateKeyPair();
        RSAPublicKey key = (RSAPublicKey) keys.getPublic();
        Cipher cipher = Cipher.getInstance("RSA/ECB/PKCS1Padding");
        cipher.init(Cipher.ENCRYPT_MODE, keys.getPrivate());
        byte[] info = DigestInfo.fresh(new SplittableRandom(1));
        byte[] signature = cipher.doFinal(info);
        assertThat(DigestInfo.isSignedBy(key, info, signature)).isTrue();
        assertThat(DigestInfo.isSignedBy(key, DigestInfo.fresh(new SplittableRandom(2)), signature))
                .isFalse();
        assertThat(DigestInfo.isSignedBy(key, info, new byte[0])).isFalse();
        signature[200] ^= 1;
        assertThat(DigestInfo.isSignedBy(key, info, signature)).isFalse();
    }

    @Test
    void readsTheRateOfEllipticCurves() {
        assertThat(OpenSsl.parse("+F4:4:384:1256.666667:1586.486486\n", SignatureAlgorithm.P_384))
                .hasValue(1256.666667);
        assertThat(OpenSsl.parse("+F4:3:256:40000.0:20000.0\n", SignatureAlgorithm.P_384))
                .isEmpty();
    }

    @Test
    void theBenchmarkOfEllipticCurvesSigns() throws GeneralSecurityException {
        assertThat(new EcSignatureBenchmark.UnlockedCard().sign().data().length).isBetween(70, 104);
        assertThat(new EcSignatureBenchmark.BareKey().sign().length).isBetween(70, 104);
    }
}
