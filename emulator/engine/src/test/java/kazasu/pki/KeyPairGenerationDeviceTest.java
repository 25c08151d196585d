package kazasu.pki;

import static kazasu.pki.CertificateKind.SIGNATURE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import kazasu.card.DeviceAuthenticationKey;
import kazasu.model.KeyAlgorithm;
import kazasu.model.LifeCycle;
import org.junit.jupiter.api.Test;

/** docs/decisions.md §4. */
class KeyPairGenerationDeviceTest {
    private final FakeAdministrationCard card = new FakeAdministrationCard();

    @Test
    void opens_a_session_and_closes_it_by_selecting_the_jpki_application() {
        KeyPairGenerationDevice device = open();
        assertThat(card.session).isTrue();
        assertThat(device.lifeCycle()).isEqualTo(LifeCycle.BLANK);
        device.close();
        assertThat(card.session).isFalse();
    }

    @Test
    void another_key_is_refused() {
        DeviceAuthenticationKey other = new DeviceAuthenticationKey(new byte[16]);
        assertThatExceptionOfType(AdministrationException.class)
                .isThrownBy(() -> KeyPairGenerationDevice.open(card, other))
                .withMessage("opening an administration session: the card answered 6300, expected 9000")
                .satisfies(e -> assertThat(e.sw()).isEqualTo(0x6300));
    }

    @Test
    void makes_a_key_on_the_card_and_reads_it_again() {
        KeyPairGenerationDevice device = open();
        assertThat(device.generateKeyPair(SIGNATURE, KeyAlgorithm.RSA_2048))
                .isEqualTo(Fixture.publicKey(Fixture.SIGNATURE_KEY));
        assertThat(device.publicKey(SIGNATURE)).isEqualTo(Fixture.publicKey(Fixture.SIGNATURE_KEY));
        assertThatThrownBy(() -> device.publicKey(CertificateKind.USER_AUTHENTICATION))
                .isInstanceOf(AdministrationException.class)
                .hasMessageContaining("6985");
    }

    @Test
    void imports_a_key_in_seven_parts() {
        open().importKey(SIGNATURE, Fixture.SIGNATURE_KEY);
        Map<Integer, byte[]> parts = card.imports.get(0x9A);
        BigInteger p = new BigInteger(1, parts.get(0x92));
        BigInteger q = new BigInteger(1, parts.get(0x93));
        assertThat(p.multiply(q)).isEqualTo(Fixture.SIGNATURE_KEY.getModulus());
        assertThat(new BigInteger(1, parts.get(0x94))).isEqualTo(q.modInverse(p));
        assertThat(new BigInteger(1, parts.get(0x95))).isEqualTo(Fixture.SIGNATURE_KEY.getPrimeExponentP());
        assertThat(new BigInteger(1, parts.get(0x96))).isEqualTo(Fixture.SIGNATURE_KEY.getPrimeExponentQ());
        assertThat(card.log).containsSubsequence("00DA979A", "00DA989A", "00DA929A");
    }

    @Test
    void writes_in_chunks_and_fills_the_rest() {
        byte[] content = new byte[600];
        open().writeFile(0x0002, content);
        assertThat(card.files.get(0x0002)).startsWith(content).hasSize(2048);
        assertThat(card.files.get(0x0002)[599]).isZero();
        assertThat(card.files.get(0x0002)[600]).isEqualTo((byte) 0xFF);
        assertThat(card.files.get(0x0002)[2047]).isEqualTo((byte) 0xFF);
        assertThat(card.log).containsSubsequence("00D60000", "00D600FF", "00D601FE", "000E0258");
    }

    @Test
    void writes_a_file_that_is_full_to_its_last_byte() {
        open().writeFile(0x0008, new byte[] {1, 2, 3});
        assertThat(card.files.get(0x0008)).containsExactly(1, 2, 3);
    }

    @Test
    void too_much_content_is_refused_by_the_card() {
        KeyPairGenerationDevice device = open();
        assertThatThrownBy(() -> device.writeFile(0x0008, new byte[4]))
                .isInstanceOf(AdministrationException.class)
                .hasMessage("writing EF 0008: the card answered 6B00, expected 9000");
        assertThatThrownBy(() -> device.writeFile(0x0003, new byte[1]))
                .isInstanceOf(AdministrationException.class)
                .hasMessageContaining("6A82");
    }

    @Test
    void a_refused_pin_is_not_quoted() {
        KeyPairGenerationDevice device = open();
        assertThatThrownBy(() -> device.setPin(SIGNATURE, "XYZ789".getBytes(StandardCharsets.US_ASCII)))
                .isInstanceOf(AdministrationException.class)
                .hasMessage("setting the SIGNATURE PIN: the card answered 6985, expected 9000");
    }

    @Test
    void resets_tries_and_goes_on_step_by_step() {
        KeyPairGenerationDevice device = open();
        device.setStatus(LifeCycle.PERSONALISED);
        device.resetTries(SIGNATURE);
        assertThat(card.log).endsWith("80F00003", "002C039B");
        assertThatThrownBy(() -> device.setStatus(LifeCycle.BLANK)).isInstanceOf(AdministrationException.class);
    }

    @Test
    void keys_of_16_bytes_only_and_never_printed() {
        assertThatIllegalArgumentException().isThrownBy(() -> new DeviceAuthenticationKey(new byte[15]));
        assertThat(DeviceAuthenticationKey.TEST.bytes())
                .asString(StandardCharsets.US_ASCII)
                .isEqualTo("KAZASU-TEST-KEY!");
        assertThat(DeviceAuthenticationKey.TEST.toString()).doesNotContain("KAZASU");
    }

    private KeyPairGenerationDevice open() {
        return KeyPairGenerationDevice.open(card, DeviceAuthenticationKey.TEST);
    }
}
