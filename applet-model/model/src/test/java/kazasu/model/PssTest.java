package kazasu.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The oracle's PSS against the JDK's. */
final class PssTest {
    private static final byte[] MESSAGE = "message".getBytes(StandardCharsets.US_ASCII);
    private static final RsaKey KEY = new RsaKey(((RSAPublicKey) Specimen.KEYS.getPublic()).getModulus(), RsaKey.F4);

    @ParameterizedTest
    @ValueSource(ints = {32, 20, 0})
    void takesWhatTheJdkSigned(int salt) throws Exception {
        byte[] signature = signed(salt);
        assertThat(KEY.signed(Scheme.PSS_MESSAGE, MESSAGE, salt, signature)).isTrue();
        byte[] hash = Scheme.digest("SHA-256", MESSAGE);
        assertThat(KEY.signed(Scheme.PSS_GIVEN_HASH, hash, salt, signature)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {32, 20, 0})
    void refusesAnotherMessageOrSalt(int salt) throws Exception {
        byte[] signature = signed(salt);
        assertThat(KEY.signed(Scheme.PSS_MESSAGE, new byte[1], salt, signature)).isFalse();
        assertThat(KEY.signed(Scheme.PSS_MESSAGE, MESSAGE, salt == 32 ? 20 : 32, signature))
                .isFalse();
        assertThat(KEY.signed(Scheme.MESSAGE, MESSAGE, salt, signature)).isFalse();
        signature[100] ^= 1;
        assertThat(KEY.signed(Scheme.PSS_MESSAGE, MESSAGE, salt, signature)).isFalse();
    }

    private static byte[] signed(int salt) throws Exception {
        Signature signature = Signature.getInstance("RSASSA-PSS");
        signature.setParameter(new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, salt, 1));
        signature.initSign(Specimen.KEYS.getPrivate());
        signature.update(MESSAGE);
        return signature.sign();
    }
}
