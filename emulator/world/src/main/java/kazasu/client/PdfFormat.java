package kazasu.client;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Optional;
import kazasu.pki.PersonOnCertificate;
import kazasu.pki.Validity;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.ExternalSigningSupport;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;

/**
 * A PDF with its signature in it: {@code adbe.pkcs7.detached}, or PAdES-B-B (ETSI EN 319 142-1), whose time stands in {@code /M} alone. It is appended: what is
 * there stays byte for byte, so that earlier signatures stay good. Of two documents with the same bytes signed at the same time the ids are the same.
 */
public final class PdfFormat implements SignatureFormat {
    /** Of the CMS signature, in bytes: the longest certificate file twice over, and attributes. */
    private static final int RESERVED = 8192;

    private static final COSName PADES = COSName.getPDFName("ETSI.CAdES.detached");

    private final Clock clock;
    private final boolean pades;
    private final Optional<PdfPlace> place;

    private PdfFormat(Clock clock, boolean pades, Optional<PdfPlace> place) {
        this.clock = clock;
        this.pades = pades;
        this.place = place;
    }

    /**
     * {@code adbe.pkcs7.detached}, invisible.
     *
     * @param clock for the signing time
     */
    public static PdfFormat adobe(Clock clock) {
        return new PdfFormat(clock, false, Optional.empty());
    }

    /**
     * PAdES-B-B, invisible.
     *
     * @param clock for the signing time
     */
    public static PdfFormat pades(Clock clock) {
        return new PdfFormat(clock, true, Optional.empty());
    }

    /** The same, but a person sees it. */
    public PdfFormat visible(PdfPlace where) {
        return new PdfFormat(clock, pades, Optional.of(where));
    }

    @Override
    public void sign(Original original, DocumentSigner signer, OutputStream out) throws IOException {
        byte[] bytes = PdfFile.bytes(original);
        Instant time = clock.instant();
        try (PDDocument document = PdfFile.parse(original, bytes)) {
            PdfField field = PdfField.in(original, document, place);
            document.setDocumentId(id(bytes, time));
            field.add(dictionary(signer, time), RESERVED, time);
            ExternalSigningSupport prepared = document.saveIncrementalForExternalSigning(out);
            byte[] digest = digests(prepared).by(signer.scheme());
            Optional<Instant> attribute = pades ? Optional.empty() : Optional.of(time);
            prepared.setSignature(new CmsSignature(digest, attribute, signer).encode());
        }
    }

    private PDSignature dictionary(DocumentSigner signer, Instant time) {
        PDSignature dictionary = new PDSignature();
        dictionary.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
        dictionary.setSubFilter(pades ? PADES : PDSignature.SUBFILTER_ADBE_PKCS7_DETACHED);
        dictionary.setName(holder(signer.certificate()));
        Calendar date = GregorianCalendar.from(time.atZone(Validity.JAPAN));
        dictionary.setSignDate(date);
        return dictionary;
    }

    /** The name on a signature certificate; of another its subject. */
    private static String holder(X509Certificate certificate) {
        return PersonOnCertificate.of(certificate)
                .map(PersonOnCertificate::name)
                .orElseGet(() -> certificate.getSubjectX500Principal().getName());
    }

    /** Goes into the digest of which the PDF's ids are made. */
    private static long id(byte[] bytes, Instant time) {
        MessageDigest digest = SignatureScheme.RSA_SHA256.digest();
        digest.update(bytes);
        byte[] all = digest.digest(
                ByteBuffer.allocate(Long.BYTES).putLong(time.getEpochSecond()).array());
        return ByteBuffer.wrap(all).getLong();
    }

    private static Digests digests(ExternalSigningSupport prepared) throws IOException {
        Digests digests = new Digests();
        try (InputStream content = prepared.getContent()) {
            content.transferTo(digests);
        }
        return digests;
    }
}
