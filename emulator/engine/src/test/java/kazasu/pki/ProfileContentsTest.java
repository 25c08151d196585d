package kazasu.pki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import kazasu.apdu.CommandApdu;
import kazasu.card.DeviceAuthenticationKey;
import kazasu.card.EmbeddedCard;
import kazasu.card.SeededChance;
import kazasu.model.Application;
import kazasu.model.Files;
import kazasu.model.Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a profile says is on the card is on it. */
class ProfileContentsTest {
    private static final int FILLER = 0xFF;

    private final EmbeddedCard card;
    private final Map<Integer, byte[]> files = new HashMap<>();
    private PersonalisedCard made;

    ProfileContentsTest() {
        card = EmbeddedCard.blank(Profile.PLASTIC, new SeededChance(1, 1));
        made = new PersonalisedCard(new IssuedCertificates(Map.of()), Map.of(), Map.of());
    }

    private void make(String name) {
        Queue<RSAPrivateCrtKey> pool = new ArrayDeque<>(List.of(Fixture.SIGNATURE_KEY, Fixture.AUTHENTICATION_KEY));
        TestChance chance = new TestChance(3);
        card.powerOn();
        made = new Personaliser(
                        new Issuance(Fixture.AUTHORITIES, Fixture.CLOCK, chance), chance, DeviceAuthenticationKey.TEST)
                .importing(pool::remove)
                .personalise(card, Profile.named(name).orElseThrow(), Holder.SPECIMEN, Pins.SPECIMEN);
        for (int id : new int[] {0x0002, 0x0006, 0x0008, 0x000A, 0x000B}) {
            files.put(id, read(id));
        }
    }

    /** Content without the filler behind it. */
    private byte[] read(int id) {
        int size = Files.byId(id).orElseThrow().size();
        byte[] content = new byte[size];
        for (int offset = 0; offset < size; ) {
            card.send(CommandApdu.of(0, 0xA4, 2, 0x0C, new byte[] {0, (byte) id}));
            byte[] chunk = card.send(CommandApdu.of(0, 0xB0, offset >> 8, offset & 0xFF, CommandApdu.LE_MAX))
                    .data();
            System.arraycopy(chunk, 0, content, offset, chunk.length);
            offset += chunk.length;
        }
        int end = size;
        while (end > 0 && (content[end - 1] & 0xFF) == FILLER) {
            end--;
        }
        return Arrays.copyOf(content, end);
    }

    private String query(CertificateKind kind) {
        return card.send(CommandApdu.of(0, 0x20, 0, kind.pinReference())).swHex();
    }

    @Test
    void aChildHasOneCertificateOneKeyAndOnePin() {
        make("child");
        assertThat(files.get(0x0008)).startsWith(0x00, 0x8F, 0x00);
        assertThat(made.certificates().find(CertificateKind.SIGNATURE)).isEmpty();
        assertThat(made.keys()).containsOnlyKeys(CertificateKind.USER_AUTHENTICATION);
        assertThat(query(CertificateKind.SIGNATURE)).isEqualTo("63C0");
        assertThat(query(CertificateKind.USER_AUTHENTICATION)).isEqualTo("63C3");
    }

    @Test
    void aPinLessCardIsReadAndNeverOpened() {
        make("pin-less");
        assertThat(files.get(0x000A)).isEqualTo(made.files().get(0x000A)).hasSizeGreaterThan(500);
        assertThat(query(CertificateKind.USER_AUTHENTICATION)).isEqualTo("63C0");
        for (Application application : List.of(Application.TEXT, Application.COMMON, Application.JUKI)) {
            card.send(CommandApdu.of(0, 0xA4, 4, 0x0C, application.aid()));
            int reference = application == Application.TEXT ? 0x91 : 0x9C;
            assertThat(card.send(CommandApdu.of(0, 0x20, 0, reference)).swHex())
                    .as(application.name())
                    .isEqualTo("63C0");
        }
        card.send(CommandApdu.of(0, 0xA4, 4, 0x0C, Application.TEXT.aid()));
        assertThat(card.send("00200094").swHex()).isEqualTo("63CA");
    }

    @Test
    void aResidentRegisterCardSignsOnly() {
        make("juki-card");
        assertThat(files.get(0x0008)).startsWith(0x8F, 0x00, 0x00);
        assertThat(files.get(0x000A)).isEmpty();
        assertThat(new String(files.get(0x0006), 0, 16, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("JPKIAPICCTOKEN  ");
    }

    @ParameterizedTest
    @CsvSource({"blocked,63C0,63C0", "last-try,63C1,63C1", "locked-6983,63C5,63C0"})
    void triesAreSpent(String profile, String signature, String authentication) {
        make(profile);
        assertThat(query(CertificateKind.SIGNATURE)).isEqualTo(signature);
        assertThat(query(CertificateKind.USER_AUTHENTICATION)).isEqualTo(authentication);
    }

    @Test
    void anEmptyFileIsAnnounced() {
        make("empty-certificate");
        assertThat(files.get(0x0008)).startsWith(0x8F, 0x8F);
        assertThat(files.get(0x000A)).isEmpty();
        assertThat(made.keys()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {254, 255, 256, 257, 258, 260, 510, 511, 512, 513, 514})
    void smallCertificatesHaveExactlyTheirSizeAndAreSigned(int size) {
        make("certificate-" + size);
        assertThat(files.get(0x000A)).hasSize(size);
        X509Certificate certificate = made.certificates().userAuthentication();
        assertThat(Personaliser.encoded(certificate)).isEqualTo(files.get(0x000A));
        boolean own = certificate.getPublicKey().equals(made.keys().get(CertificateKind.USER_AUTHENTICATION));
        assertThat(own).isEqualTo(size > 500);
    }

    @ParameterizedTest
    @CsvSource({"certificate-82-00,256", "certificate-259,259"})
    void aLengthCanBeLongerThanItNeedBe(String profile, int size) {
        make(profile);
        assertThat(files.get(0x000A)).hasSize(size).startsWith(0x30, 0x82, 0x00, size - 4);
    }

    @Test
    void anotherGenerationHasTheNameAndCanNotVerify() {
        make("wrong-generation");
        X509Certificate certificate = made.certificates().signature();
        X509Certificate real = Fixture.AUTHORITIES.signatureCa().certificate();
        X509Certificate there = parsed(files.get(0x0002));
        assertThat(there.getSubjectX500Principal()).isEqualTo(real.getSubjectX500Principal());
        assertThat(there.getNotBefore()).isBefore(real.getNotBefore());
        assertThatThrownBy(() -> certificate.verify(there.getPublicKey())).isInstanceOf(Exception.class);
        assertThat(verifies(certificate, real)).isTrue();
    }

    @Test
    void anAttackersCardVerifiesInItselfAndNotByTheAuthority() {
        make("attacker-authority");
        X509Certificate certificate = made.certificates().signature();
        assertThat(verifies(certificate, parsed(files.get(0x0002)))).isTrue();
        assertThat(verifies(certificate, Fixture.AUTHORITIES.signatureCa().certificate()))
                .isFalse();
    }

    @Test
    void anExpiredCardHasEnded() {
        make("expired");
        Date now = Date.from(Fixture.NOW);
        assertThat(made.certificates().signature().getNotAfter()).isBefore(now);
        assertThat(made.certificates().userAuthentication().getNotAfter()).isBefore(now);
    }

    @Test
    void damagedCertificatesAreOnTheCardAsTheProfileSays() {
        make("lying-der-truncated");
        byte[] whole = Personaliser.encoded(made.certificates().userAuthentication());
        assertThat(files.get(0x000A)).isEqualTo(Arrays.copyOf(whole, whole.length / 2));
        assertThat(Damage.oversized(whole)).startsWith(0x30, 0x82, 0x7F, 0xFF).hasSameSizeAs(whole);
    }

    @Test
    void theNextCardHasKeysOnP384UnderTodaysAuthorities() {
        make("next-generation");
        assertThat(made.keys().values()).hasSize(2).allMatch(ECPublicKey.class::isInstance);
        X509Certificate certificate = parsed(files.get(0x000A));
        assertThat(certificate.getPublicKey()).isEqualTo(made.keys().get(CertificateKind.USER_AUTHENTICATION));
        assertThat(certificate.getSigAlgName()).isEqualTo("SHA256withRSA");
        assertThat(verifies(certificate, parsed(files.get(0x000B)))).isTrue();
    }

    private static boolean verifies(X509Certificate certificate, X509Certificate authority) {
        try {
            certificate.verify(authority.getPublicKey());
            return true;
        } catch (java.security.GeneralSecurityException e) {
            return false;
        }
    }

    private static X509Certificate parsed(byte[] bytes) {
        try {
            return (X509Certificate) java.security.cert.CertificateFactory.getInstance("X.509")
                    .generateCertificate(new java.io.ByteArrayInputStream(bytes));
        } catch (java.security.cert.CertificateException e) {
            throw new IllegalStateException(e);
        }
    }
}
