package kazasu.client;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** The signature alone, over the bytes as they are: RSASSA-PKCS1-v1_5 with SHA-256, 256 bytes, for the challenge of a login. */
public final class RawFormat implements SignatureFormat {
    /** A challenge is short; a document belongs into a format that says who signed it, and when. */
    static final int LONGEST = 1 << 20;

    @Override
    public void sign(Original original, DocumentSigner signer, OutputStream out) throws IOException {
        byte[] challenge;
        try (InputStream content = original.open()) {
            challenge = content.readNBytes(LONGEST + 1);
        }
        if (challenge.length > LONGEST) {
            throw new DocumentException(
                    original.name() + " is longer than 1 MiB, so no challenge; use another format",
                    original.name() + " は1 MiBを超えています。チャレンジ以外には他の形式を使ってください");
        }
        out.write(signer.sign(challenge));
    }
}
