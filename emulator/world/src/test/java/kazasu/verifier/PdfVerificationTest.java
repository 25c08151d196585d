package kazasu.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import kazasu.client.PdfFormat;
import kazasu.client.PdfPlace;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.Test;

class PdfVerificationTest {
    private final Verifier verifier = World.verifier();

    private static byte[] sign(byte[] pdf) {
        return ClientDocuments.sign(PdfFormat.pades(ClientDocuments.CLOCK), "form.pdf", pdf);
    }

    private Verification verify(byte[] pdf) {
        return verifier.verify(VerificationRequest.application(new Document.Whole(Content.of(pdf)), World.NOW));
    }

    private void finds(Reason reason, byte[] pdf) {
        Verification verification = verify(pdf);
        assertThat(verification.reason()).as("%s", verification.checks()).contains(reason);
    }

    private void isValid(byte[] pdf) {
        Verification verification = verify(pdf);
        assertThat(verification.verdict()).as("%s", verification.checks()).isEqualTo(Verdict.VALID);
    }

    private static byte[] concat(byte[] first, String second) {
        byte[] more = second.getBytes(StandardCharsets.ISO_8859_1);
        byte[] all = Arrays.copyOf(first, first.length + more.length);
        System.arraycopy(more, 0, all, first.length, more.length);
        return all;
    }

    private static byte[] replaced(byte[] pdf, String what, String by) {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        assertThat(text).contains(what);
        return text.replace(what, by).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** An incremental update that paints over the page. */
    private static byte[] painted(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            try (PDPageContentStream content =
                    new PDPageContentStream(document, document.getPage(0), AppendMode.APPEND, false)) {
                content.appendRawCommands("0 0 1 rg 10 10 100 100 re f\n");
            }
            document.getPage(0).getCOSObject().setNeedToBeUpdated(true);
            document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.saveIncremental(out);
            return out.toByteArray();
        }
    }

    @Test
    void theTimeIsTheDictionarys() {
        assertThat(verify(sign(ClientDocuments.pdf("1 0 0"))).signingTime()).contains(World.NOW);
    }

    @Test
    void everyByteButTheSignatureIsCovered() {
        byte[] signed = sign(ClientDocuments.pdf("1 0 0"));
        finds(Reason.NOT_ALL_SIGNED, concat(signed, "\n"));
        finds(Reason.NOT_ALL_SIGNED, concat(signed, "\n1 0 obj\n<<>>\nendobj\ntrailer<<>>\n%%EOF\n"));
        finds(Reason.CONTENT_CHANGED, replaced(signed, "/Catalog", "/Katalog"));
        finds(Reason.MALFORMED, Arrays.copyOf(signed, signed.length - 1));
        finds(Reason.UNSUPPORTED_FORMAT, ClientDocuments.pdf("1 0 0"));
    }

    @Test
    void whatIsNoneOfTheFormats() {
        finds(Reason.UNSUPPORTED_FORMAT, "hello".getBytes(StandardCharsets.US_ASCII));
        finds(Reason.UNSUPPORTED_FORMAT, new byte[0]);
        finds(Reason.UNSUPPORTED_FORMAT, "MIME-Version: 1.0\n\n".getBytes(StandardCharsets.US_ASCII));
        finds(Reason.MALFORMED, new byte[] {0x30});
    }

    @Test
    void signedTwice() {
        byte[] once = sign(ClientDocuments.pdf("1 0 0"));
        isValid(sign(once));
        isValid(sign(sign(once)));
        isValid(ClientDocuments.sign(
                PdfFormat.adobe(ClientDocuments.CLOCK).visible(PdfPlace.DEFAULT), "form.pdf", once));
    }

    /** Somebody paints over a signed page, and then signs that. */
    @Test
    void paintedOverBetweenTwoSignatures() throws IOException {
        finds(Reason.NOT_ALL_SIGNED, sign(painted(sign(ClientDocuments.pdf("1 0 0")))));
    }

    /** What viewers show in the window's title is shown, too. */
    @Test
    void titledBetweenTwoSignatures() throws IOException {
        byte[] signed = sign(ClientDocuments.pdf("1 0 0"));
        try (PDDocument document = Loader.loadPDF(signed)) {
            document.getDocumentInformation().setTitle("another");
            document.getDocumentInformation().getCOSObject().setNeedToBeUpdated(true);
            document.getDocument()
                    .getTrailer()
                    .setItem(COSName.INFO, document.getDocumentInformation().getCOSObject());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.saveIncremental(
                    out, Set.of(document.getDocumentInformation().getCOSObject()));
            finds(Reason.NOT_ALL_SIGNED, sign(out.toByteArray()));
        }
    }

    /** A first signature that is broken, its key written so that the bytes don't show it (ISO 32000-1 §7.3.5). */
    @Test
    void aSignatureWhoseKeyIsEscaped() {
        byte[] signed = sign(ClientDocuments.pdf("1 0 0"));
        String text = new String(signed, StandardCharsets.ISO_8859_1);
        int begin = text.indexOf("/ByteRange [");
        int end = text.indexOf(']', begin);
        // the escape takes the room of two blanks
        String range = text.substring(begin, end);
        String hidden = "/Byte#52ange[" + range.substring(range.indexOf('[') + 1);
        assertThat(hidden).hasSize(range.length() + 1);
        assertThat(hidden).contains(" ");
        String room = text.substring(end, end + 2);
        assertThat(room.substring(1)).isBlank();
        finds(Reason.NOT_ALL_SIGNED, sign(replaced(signed, range + room, hidden + "]")));
    }

    /** A text in the file, as it stands, neither compressed nor encoded. */
    private static byte[] mentioning(String text) throws IOException {
        try (PDDocument document = Loader.loadPDF(ClientDocuments.pdf("1 0 0"))) {
            document.getDocumentCatalog().getCOSObject().setString("Note", text);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out, CompressParameters.NO_COMPRESSION);
            assertThat(out.toString(StandardCharsets.ISO_8859_1)).contains(text);
            return out.toByteArray();
        }
    }

    /** In a text or in an attachment it is none of a signature. */
    @Test
    void aByteRangeThatIsOnlyMentioned() throws IOException {
        isValid(sign(mentioning("/ByteRange of a signature")));
        isValid(sign(mentioning("/ByteRange [0 1 2 3]")));
        isValid(sign(sign(mentioning("/ByteRange [0 1 2 3]"))));
    }

    /** Each costs a look at the file. The catalog, in which they stand, is written once more with the signature. */
    @Test
    void tooManyMentions() throws IOException {
        isValid(sign(mentioning("/ByteRange ".repeat(50))));
        finds(Reason.TOO_LARGE, sign(mentioning("/ByteRange ".repeat(51))));
    }

    /** What would be a signature but for its length is no mention of one, even beside one that is right. */
    @Test
    void contentsThatAreTooLarge() throws IOException {
        String begin = "/Contents";
        String large = begin + "<" + "0".repeat(2 * Limits.SIGNATURE + 2) + ">";
        String text = new String(mentioning(large), StandardCharsets.ISO_8859_1);
        int gap = text.indexOf(large) + begin.length();
        int end = gap + large.length() - begin.length();
        String range = "/ByteRange [0 " + gap + " " + end + " 3]";
        finds(Reason.TOO_LARGE, sign(mentioning(large + range)));
    }

    /** Two in one signature: readers may take the one or the other. */
    @Test
    void twoByteRangesOfOneSignature() {
        byte[] signed = sign(ClientDocuments.pdf("1 0 0"));
        finds(Reason.MALFORMED, replaced(signed, "/Filter /Adobe.PPKLite", "/ByteRange []         "));
    }

    @Test
    void paintedOverAfterwards() throws IOException {
        finds(Reason.NOT_ALL_SIGNED, painted(sign(ClientDocuments.pdf("1 0 0"))));
    }

    @Test
    void aGapThatIsMoreThanTheSignature() {
        byte[] signed = sign(ClientDocuments.pdf("1 0 0"));
        String text = new String(signed, StandardCharsets.ISO_8859_1);
        int begin = text.indexOf("/ByteRange");
        int end = text.indexOf(']', begin);
        String[] numbers =
                text.substring(text.indexOf('[', begin) + 1, end).strip().split("\\s+", -1);
        int second = Integer.parseInt(numbers[2]);
        String wider = "/ByteRange [0 " + numbers[1] + " " + (second + 3) + " " + (Integer.parseInt(numbers[3]) - 3);
        String padded = wider + " ".repeat(Math.max(0, end - begin - wider.length()));
        finds(Reason.NOT_ALL_SIGNED, replaced(signed, text.substring(begin, end), padded));
    }

    @Test
    void somethingHiddenInTheGap() {
        byte[] signed = sign(ClientDocuments.pdf("1 0 0"));
        String text = new String(signed, StandardCharsets.ISO_8859_1);
        int zeros = text.lastIndexOf("00000000>");
        byte[] hidden = signed.clone();
        hidden[zeros] = 'A';
        finds(Reason.MALFORMED, hidden);
        hidden[zeros] = '>';
        finds(Reason.NOT_ALL_SIGNED, hidden);
    }

    @Test
    void anotherKindOfSignature() {
        finds(
                Reason.UNSUPPORTED_FORMAT,
                replaced(sign(ClientDocuments.pdf("1 0 0")), "ETSI.CAdES.detached", "adbe.x509.rsa_sha1 "));
    }

    /** A stream of 100 MiB of zeros, in a document that one or two have signed. */
    @Test
    void aBomb() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(ClientDocuments.pdf("1 0 0"))) {
            InputStream zeros = new ByteArrayInputStream(new byte[100 << 20]);
            document.getDocumentCatalog()
                    .getCOSObject()
                    .setItem("Bomb", new PDStream(document, zeros, COSName.FLATE_DECODE));
            document.save(out);
        }
        finds(Reason.TOO_LARGE, sign(out.toByteArray()));
        finds(Reason.TOO_LARGE, sign(sign(out.toByteArray())));
    }
}
