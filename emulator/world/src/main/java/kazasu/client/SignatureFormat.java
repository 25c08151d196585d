package kazasu.client;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * A form in which a document is signed. The same document, signer (if its signatures repeat, as RSA's do) and clock give the same
 * bytes. Instances have no state: threads may share one.
 */
public interface SignatureFormat {
    /**
     * Signs. The document is read before the signer is asked for anything, so that a card is touched only for what can be signed.
     *
     * @param original what is to be signed
     * @param signer asked for its certificate, then once for a signature
     * @param out takes the signed document, or the signature beside it; not closed
     * @throws IOException if the document can't be read or the result can't be written
     * @throws DocumentException if the document is none that can be signed in this form
     */
    void sign(Original original, DocumentSigner signer, OutputStream out) throws IOException;

    /** The same in memory. */
    default byte[] sign(Original original, DocumentSigner signer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        sign(original, signer, out);
        return out.toByteArray();
    }
}
