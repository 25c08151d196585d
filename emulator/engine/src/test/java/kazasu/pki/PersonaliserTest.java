package kazasu.pki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.interfaces.RSAPrivateCrtKey;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import kazasu.card.DeviceAuthenticationKey;
import kazasu.model.Profile;
import org.junit.jupiter.api.Test;

class PersonaliserTest {
    private final FakeAdministrationCard card = new FakeAdministrationCard();
    private final TestChance chance = new TestChance(5);
    private final Personaliser personaliser = new Personaliser(
            new Issuance(Fixture.AUTHORITIES, Fixture.CLOCK, chance), chance, DeviceAuthenticationKey.TEST);

    @Test
    void a_blank_card_becomes_a_holders_card() throws Exception {
        IssuedCertificates issued = personalise(personaliser);
        assertThat(card.files.get(0x0001)).startsWith(issued.signature().getEncoded());
        assertThat(card.files.get(0x000A))
                .startsWith(issued.userAuthentication().getEncoded());
        assertThat(card.files.get(0x0002))
                .startsWith(Fixture.AUTHORITIES.signatureCa().certificate().getEncoded());
        assertThat(card.files.get(0x000B))
                .startsWith(
                        Fixture.AUTHORITIES.userAuthenticationCa().certificate().getEncoded());
        assertThat(card.files.get(0x0008)).containsExactly(0x8F, 0x8F, 0x00);
        assertThat(card.pins).containsEntry(0x9B, "ABC123").containsEntry(0x98, "1234");
        assertThat(card.state).isEqualTo(0x07);
        assertThat(card.session).isFalse();
    }

    @Test
    void the_other_applications_are_filled() {
        personalise(personaliser);
        assertThat(card.others.get("D3921000310001010408 0001")).startsWith(0xFF, 0x10, 0x0C);
        assertThat(card.others.get("D3921000310001010100 0001")).startsWith(0x01, 0x1C);
        assertThat(card.otherPins)
                .containsEntry("D3921000310001010408 91", "1234")
                .containsEntry("D3921000310001010402 91", "030504")
                .containsEntry("D3921000310001010401 9C", "1234")
                .doesNotContainKey("D3921000310001010408 92");
        assertThat(card.contactAtr).startsWith(0xE0, 0x00);
        assertThat(card.files.get(0x0005)).isNull();
    }

    @Test
    void keys_are_made_on_the_card_unless_a_pool_is_given() {
        IssuedCertificates issued = personalise(personaliser);
        assertThat(card.imports).isEmpty();
        assertThat(issued.signature().getPublicKey()).isEqualTo(Fixture.publicKey(Fixture.SIGNATURE_KEY));
    }

    @Test
    void pooled_keys_are_imported() {
        Queue<RSAPrivateCrtKey> pool = new ArrayDeque<>(List.of(Fixture.SIGNATURE_KEY, Fixture.AUTHENTICATION_KEY));
        IssuedCertificates issued = personalise(personaliser.importing(pool::remove));
        assertThat(card.imports).containsOnlyKeys(0x97, 0x9A);
        assertThat(card.log).noneMatch(header -> header.startsWith("0046"));
        assertThat(issued.userAuthentication().getPublicKey()).isEqualTo(Fixture.publicKey(Fixture.SIGNATURE_KEY));
    }

    @Test
    void only_a_blank_card_is_issued_and_the_session_ends_in_any_case() {
        card.state = 0x07;
        assertThatThrownBy(() -> personalise(personaliser))
                .isInstanceOf(AdministrationException.class)
                .hasMessage("first issuance: the card is HANDED_OVER, expected BLANK");
        assertThat(card.session).isFalse();
    }

    @Test
    void a_refused_step_is_named() {
        card.failOn = "002C029B";
        assertThatThrownBy(() -> personalise(personaliser))
                .isInstanceOf(AdministrationException.class)
                .hasMessage("setting the SIGNATURE PIN: the card answered 6F00, expected 9000");
        assertThat(card.session).isFalse();
    }

    @Test
    void token_information_of_160_bytes() {
        personalise(personaliser);
        byte[] file = card.files.get(0x0006);
        assertThat(file).hasSize(160);
        assertThat(text(file, 0, 32)).isEqualTo("JPKIAPICCTOKEN2" + " ".repeat(17));
        assertThat(text(file, 32, 32)).isEqualTo("00000000000000000000000000000001");
        assertThat(text(file, 64, 16)).isEqualTo("KAZASU-TEST     ");
        assertThat(text(file, 80, 16)).matches("[0-9]{16}");
        assertThat(kazasu.apdu.Hex.format(file, 96, 140))
                .isEqualTo("0000040D" + "00000001000000000000000100000000" + "0000001000000006" + "F".repeat(32));
        assertThat(text(file, 140, 20)).isEqualTo("0301" + "9".repeat(16));
    }

    @Test
    void a_holder_without_a_known_birthday_gets_no_certificate() {
        BasicAttributes person = new BasicAttributes("検証　太郎", Sex.MALE, new BirthDate(1950, 6, 0), "群馬県");
        Holder holder = new Holder(person, Holder.SPECIMEN.municipality());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> personaliser.personalise(card, Profile.PLASTIC, holder, Pins.SPECIMEN));
    }

    @Test
    void pins_follow_the_rules_and_are_not_quoted() {
        assertThat(new Pins("0000".toCharArray(), "abc123".toCharArray()).of(CertificateKind.SIGNATURE))
                .asString(StandardCharsets.US_ASCII)
                .isEqualTo("ABC123");
        for (String password : List.of("ABC12", "ABCDEF", "123456", "ABCDEFGH123456789", "ABC-123")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Pins("1234".toCharArray(), password.toCharArray()))
                    .satisfies(e -> assertThat(e.getMessage()).doesNotContain(password));
        }
        for (String pin : List.of("123", "12345", "12a4", "")) {
            assertThatIllegalArgumentException().isThrownBy(() -> new Pins(pin.toCharArray(), "ABC123".toCharArray()));
        }
        assertThat(Pins.SPECIMEN.toString()).doesNotContain("1234").doesNotContain("ABC123");
    }

    private IssuedCertificates personalise(Personaliser by) {
        return by.personalise(card, Profile.PLASTIC, Holder.SPECIMEN, Pins.SPECIMEN)
                .certificates();
    }

    private static String text(byte[] file, int offset, int length) {
        return new String(Arrays.copyOfRange(file, offset, offset + length), StandardCharsets.US_ASCII);
    }
}
