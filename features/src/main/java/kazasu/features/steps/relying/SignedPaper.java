package kazasu.features.steps.relying;

import kazasu.client.Format;
import kazasu.pki.CertificateKind;
import kazasu.verifier.Content;
import kazasu.verifier.Document;

/**
 * A document and what became of it.
 *
 * @param format in which it was signed
 * @param key which key of the card
 * @param original as it was before
 * @param signed the signed document, or the signature beside it
 */
record SignedPaper(Format format, CertificateKind key, byte[] original, byte[] signed) {
    /** Whether the document is apart from its signature. */
    boolean isDetached() {
        return switch (format) {
            case CMS, XML_DETACHED, XADES_DETACHED, RAW -> true;
            default -> false;
        };
    }

    /** The same, but with something else in the document's place. */
    SignedPaper withOriginal(byte[] other) {
        return new SignedPaper(format, key, other, signed);
    }

    /** The same, but signed otherwise. */
    SignedPaper withSigned(byte[] other) {
        return new SignedPaper(format, key, original, other);
    }

    /** As it is put before a verifier. */
    Document document() {
        return isDetached()
                ? new Document.Detached(Content.of(original), signed)
                : new Document.Whole(Content.of(signed));
    }
}
