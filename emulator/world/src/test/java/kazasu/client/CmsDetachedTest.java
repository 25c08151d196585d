package kazasu.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Date;
import java.util.Locale;
import kazasu.apdu.Hex;
import kazasu.pki.CertificateKind;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.CMSProcessableFile;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CmsDetachedTest {
    private final FakeCard slot = Fixture.card();

    @TempDir
    private Path directory;

    private Path file = Path.of("");

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(directory.resolve("application.txt"), "かざす\n");
    }

    @Test
    void bouncyCastleVerifiesTheSignatureOverTheFile() throws Exception {
        CMSSignedData signed = new CMSSignedData(new CMSProcessableFile(file.toFile()), sign());
        SignerInformation info = signed.getSignerInfos().iterator().next();
        assertThat(info.verify(new JcaSimpleSignerInfoVerifierBuilder().build(Fixture.certificate())))
                .isTrue();
        assertThat(signed.getSignedContentTypeOID()).isEqualTo("1.2.840.113549.1.7.1");
        assertThat(signed.getCertificates().getMatches(null)).hasSize(1);
    }

    @Test
    void detachedAndDer() throws Exception {
        byte[] signature = sign();
        assertThat(new CMSSignedData(signature).getSignedContent()).isNull();
        assertThat(ASN1Primitive.fromByteArray(signature).getEncoded("DER")).isEqualTo(signature);
    }

    @Test
    void fourSignedAttributesAndNoOther() throws Exception {
        AttributeTable attributes =
                new CMSSignedData(sign()).getSignerInfos().iterator().next().getSignedAttributes();
        assertThat(attributes.size()).isEqualTo(4);
        assertThat(value(attributes.get(CMSAttributes.contentType))).isEqualTo(PKCSObjectIdentifiers.data);
        assertThat(Time.getInstance(value(attributes.get(CMSAttributes.signingTime)))
                        .getDate())
                .isEqualTo(Date.from(Fixture.NOW.minusMillis(250)));
        SigningCertificateV2 ess = SigningCertificateV2.getInstance(
                value(attributes.get(PKCSObjectIdentifiers.id_aa_signingCertificateV2)));
        assertThat(ess.getCerts()[0].getCertHash())
                .isEqualTo(MessageDigest.getInstance("SHA-256")
                        .digest(Fixture.certificate().getEncoded()));
        assertThat(ess.getCerts()[0].getIssuerSerial().getSerial().getValue())
                .isEqualTo(Fixture.certificate().getSerialNumber());
    }

    @Test
    void aDigestInfoOf51BytesGoesToTheSelectedKey() throws Exception {
        sign();
        int last = slot.log.size() - 1;
        assertThat(slot.log.get(last - 1)).isEqualTo("00A4020C02001A");
        assertThat(slot.log.get(last))
                .startsWith("802A008033" + "3031300D060960864801650304020105000420")
                .endsWith("00")
                .hasSize(2 * (5 + 51 + 1));
    }

    @Test
    void lowerCaseBecomesUpperCase() throws Exception {
        Fixture.detached(file, slot, "abc123");
        assertThat(slot.log).contains("0020008006" + Hex.format("ABC123".getBytes("US-ASCII")));
    }

    @Test
    void aWrongPasswordCostsOneTry() {
        assertThatExceptionOfType(WrongPinException.class)
                .isThrownBy(() -> Fixture.detached(file, slot, "XYZ789"))
                .withMessage("wrong signature password; tries left: 4")
                .satisfies(e -> assertThat(e.triesLeft()).isEqualTo(4));
        assertThat(slot.tries).isEqualTo(4);
    }

    @Test
    void theLastTryIsKeptUnlessForced() throws Exception {
        slot.tries = 1;
        assertThatExceptionOfType(LastTryException.class).isThrownBy(this::sign);
        assertThat(slot.log).noneMatch(command -> command.startsWith("0020008006"));
        assertThat(CmsFormat.detached(Fixture.CLOCK)
                        .sign(
                                Original.of(file),
                                CardSigner.of(slot, CertificateKind.SIGNATURE, Fixture.PASSWORD.toCharArray())
                                        .forced()))
                .isNotEmpty();
        assertThat(slot.tries).isEqualTo(5);
    }

    @Test
    void aBlockedPasswordIsNotSent() {
        slot.tries = 0;
        assertThatExceptionOfType(PinBlockedException.class).isThrownBy(this::sign);
        assertThat(slot.log).noneMatch(command -> command.startsWith("0020008006"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ABC12", "ABCDEFGH123456789", "ABC 123", "ＡＢＣ１２３", "abcß1", "abcß12", "abcdıſ"})
    void whatCantBeAPasswordIsNotSent(String password) {
        assertThatExceptionOfType(PinFormatException.class)
                .isThrownBy(() -> Fixture.detached(file, slot, password))
                .withMessage("a signature password is 6 to 16 letters and digits; nothing was sent to the card");
        assertThat(slot.log).isEmpty();
    }

    @Test
    void noCertificate() {
        slot.put(0x0001, new byte[0], 3072);
        assertThatExceptionOfType(NoCertificateException.class).isThrownBy(this::sign);
    }

    @Test
    void aFileThatCantBeReadIsNoticedBeforeTheCardHearsAnything() {
        assertThatThrownBy(() -> Fixture.detached(directory.resolve("nothing"), slot, Fixture.PASSWORD))
                .isInstanceOf(NoSuchFileException.class);
        assertThat(slot.log).isEmpty();
    }

    @Test
    void noMessageQuotesThePassword() {
        slot.tries = 2;
        for (String password : new String[] {"XYZ789", "XY", "XYZ 78"}) {
            assertThatThrownBy(() -> Fixture.detached(file, slot, password))
                    .satisfies(e ->
                            assertThat(e.toString().toUpperCase(Locale.ROOT)).doesNotContain("XY"));
        }
    }

    private byte[] sign() throws IOException {
        return Fixture.detached(file, slot, Fixture.PASSWORD);
    }

    private static ASN1Primitive value(Attribute attribute) {
        return attribute.getAttrValues().getObjectAt(0).toASN1Primitive();
    }
}
