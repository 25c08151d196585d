package kazasu.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import kazasu.pki.CertificateKind;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** PDFBox reads the signatures again, Bouncy Castle verifies them. */
class PdfFormatTest {
    private final DocumentSigner signer =
            CardSigner.of(Fixture.card(), CertificateKind.SIGNATURE, Fixture.PASSWORD.toCharArray());
    private final PdfFormat pades = PdfFormat.pades(Fixture.CLOCK);
    private final PdfFormat adobe = PdfFormat.adobe(Fixture.CLOCK);

    @Test
    void bothSubFiltersVerify() throws Exception {
        byte[] form = form(1);
        for (PdfFormat format : List.of(adobe, pades, pades.visible(PdfPlace.DEFAULT))) {
            byte[] signed = format.sign(Original.of("form.pdf", form), signer);
            assertThat(Arrays.copyOf(signed, form.length)).as("appended").isEqualTo(form);
            assertThat(verified(signed)).hasSize(1);
            assertThat(format.sign(Original.of("form.pdf", form), signer))
                    .as("deterministic")
                    .isEqualTo(signed);
        }
    }

    @Test
    void padesSaysItsTimeInTheDictionaryAlone() throws Exception {
        byte[] signed = pades.sign(Original.of("form.pdf", form(1)), signer);
        assertThat(new String(signed, StandardCharsets.ISO_8859_1))
                .contains("/ETSI.CAdES.detached", "D:20261123103015+09'00'");
        SignerInformation info = verified(signed).get(0);
        assertThat(info.getSignedAttributes().get(CMSAttributes.signingTime)).isNull();
        assertThat(info.getSignedAttributes().size()).isEqualTo(3);
        SignerInformation other =
                verified(adobe.sign(Original.of("form.pdf", form(1)), signer)).get(0);
        assertThat(other.getSignedAttributes().get(CMSAttributes.signingTime)).isNotNull();
    }

    @Test
    void aFurtherSignatureLeavesTheFirstGood() throws Exception {
        byte[] first = pades.visible(PdfPlace.DEFAULT).sign(Original.of("form.pdf", form(2)), signer);
        Clock later = Clock.offset(Fixture.CLOCK, Duration.ofHours(1));
        byte[] second = PdfFormat.adobe(later)
                .visible(new PdfPlace(2, 100, 100, 150, 50))
                .sign(Original.of("form.pdf", first), signer);
        byte[] third = PdfFormat.pades(later).sign(Original.of("form.pdf", second), signer);
        assertThat(Arrays.copyOf(third, second.length)).isEqualTo(second);
        assertThat(Arrays.copyOf(second, first.length)).isEqualTo(first);
        assertThat(verified(third)).hasSize(3);
    }

    @Test
    void aTamperedPageIsNoticed() throws Exception {
        byte[] signed = pades.sign(Original.of("form.pdf", form(1)), signer);
        signed[20] ^= 1;
        try (PDDocument document = Loader.loadPDF(signed)) {
            assertThat(verifies(document.getSignatureDictionaries().get(0), signed))
                    .isFalse();
        }
    }

    @Test
    void whatIsSeenSaysThatItIsATest() throws Exception {
        byte[] signed = pades.visible(PdfPlace.DEFAULT).sign(Original.of("form.pdf", form(1)), signer);
        String mark = java.util.HexFormat.of().formatHex("試験用　ＴＥＳＴ".getBytes(StandardCharsets.UTF_16BE));
        String name = java.util.HexFormat.of().formatHex("検証　太郎".getBytes(StandardCharsets.UTF_16BE));
        assertThat(new String(signed, StandardCharsets.ISO_8859_1)).contains(mark, name, "UniJIS-UTF16-H");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no pdf",
                "%PDF-1.7\n",
                "%PDF-1.4\n1 0 obj\n<</Type/Catalog>>\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF"
            })
    void whatIsNoPdfIsOneLine(String text) {
        refused(text.getBytes(StandardCharsets.UTF_8), "form.pdf is no sound PDF");
    }

    @Test
    void aCutOrDamagedPdfIsRefused() throws Exception {
        byte[] form = form(1);
        refused(Arrays.copyOf(form, form.length / 2), "form.pdf is no sound PDF");
        refused(Arrays.copyOf(form, form.length - 30), "form.pdf is no sound PDF");
        refused(Arrays.copyOfRange(form, 50, form.length), "form.pdf is no sound PDF");
    }

    @Test
    void anEncryptedPdfIsRefusedWithAndWithoutPassword() throws Exception {
        for (String password : new String[] {"", "user"}) {
            refused(encrypted(password), "form.pdf is encrypted: such a PDF is not signed");
        }
    }

    @Test
    void aPdfCertifiedAgainstChangesIsRefused() throws Exception {
        refused(certified(1), "form.pdf is certified against any change, a signature too");
        assertThat(verified(pades.sign(Original.of("form.pdf", certified(2)), signer)))
                .hasSize(1);
    }

    @Test
    void aPlaceMustBeOnAPageThatThereIs() throws Exception {
        byte[] form = form(1);
        for (PdfPlace place : List.of(new PdfPlace(2, 0, 0, 100, 50), new PdfPlace(1, 590, 0, 100, 50))) {
            assertThatExceptionOfType(DocumentException.class)
                    .isThrownBy(() -> pades.visible(place).sign(Original.of("form.pdf", form), signer));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "1", "1,2,3,4", "0,0,0,100,50", "1,0,0,10,50", "1,0,0,100,5", "a,b,c,d,e", "1,2,3,4,5,6"})
    void whatIsNoPlace(String text) {
        assertThat(PdfPlace.parse(text)).isEmpty();
    }

    @Test
    void aPlaceIsFiveNumbers() {
        assertThat(PdfPlace.parse("2,10,20,100,50")).contains(new PdfPlace(2, 10, 20, 100, 50));
    }

    private void refused(byte[] bytes, String message) {
        assertThatExceptionOfType(DocumentException.class)
                .isThrownBy(() -> pades.sign(Original.of("form.pdf", bytes), signer))
                .withMessage(message);
    }

    private static byte[] form(int pages) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                document.addPage(new PDPage(PDRectangle.A4));
            }
            document.setDocumentId(1L);
            return saved(document);
        }
    }

    private static byte[] encrypted(String password) throws IOException {
        try (PDDocument document = Loader.loadPDF(form(1))) {
            document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            return saved(document);
        }
    }

    private static byte[] certified(int permission) throws IOException {
        try (PDDocument document = Loader.loadPDF(form(1))) {
            COSDictionary parameters = new COSDictionary();
            parameters.setItem(COSName.P, COSInteger.get(permission));
            COSDictionary reference = new COSDictionary();
            reference.setItem(COSName.TRANSFORM_PARAMS, parameters);
            COSArray references = new COSArray();
            references.add(reference);
            COSDictionary signature = new COSDictionary();
            signature.setItem(COSName.REFERENCE, references);
            COSDictionary permissions = new COSDictionary();
            permissions.setItem(COSName.DOCMDP, signature);
            document.getDocumentCatalog().getCOSObject().setItem(COSName.PERMS, permissions);
            return saved(document);
        }
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    private static List<SignerInformation> verified(byte[] signed) throws Exception {
        try (PDDocument document = Loader.loadPDF(signed)) {
            List<PDSignature> signatures = document.getSignatureDictionaries();
            for (PDSignature signature : signatures) {
                assertThat(verifies(signature, signed)).isTrue();
            }
            return signatures.stream().map(s -> info(s, signed)).toList();
        }
    }

    private static boolean verifies(PDSignature signature, byte[] signed) throws Exception {
        try {
            return info(signature, signed)
                    .verify(new JcaSimpleSignerInfoVerifierBuilder().build(Fixture.certificate()));
        } catch (org.bouncycastle.cms.CMSException e) {
            return false;
        }
    }

    private static SignerInformation info(PDSignature signature, byte[] signed) {
        try {
            return new CMSSignedData(
                            new CMSProcessableByteArray(signature.getSignedContent(signed)),
                            signature.getContents(signed))
                    .getSignerInfos()
                    .iterator()
                    .next();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
