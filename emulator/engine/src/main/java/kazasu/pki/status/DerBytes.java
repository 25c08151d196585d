package kazasu.pki.status;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.BERTags;

/** DER put together from bytes, where objects would be too many. */
final class DerBytes {
    private static final int ONE_BYTE_LENGTH = 0x80;

    private final ByteArrayOutputStream bytes;

    DerBytes(int expectedSize) {
        bytes = new ByteArrayOutputStream(expectedSize);
    }

    static byte[] of(ASN1Encodable object) {
        try {
            return object.toASN1Primitive().getEncoded(ASN1Encoding.DER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    DerBytes add(ASN1Encodable object) {
        bytes.writeBytes(of(object));
        return this;
    }

    DerBytes add(byte[] encoded) {
        bytes.writeBytes(encoded);
        return this;
    }

    DerBytes add(int tag, byte[] content) {
        bytes.write(tag);
        addLength(content.length);
        bytes.writeBytes(content);
        return this;
    }

    private void addLength(int length) {
        if (length < ONE_BYTE_LENGTH) {
            bytes.write(length);
            return;
        }
        byte[] big = BigInteger.valueOf(length).toByteArray();
        int from = big[0] == 0 ? 1 : 0;
        bytes.write(ONE_BYTE_LENGTH | (big.length - from));
        bytes.write(big, from, big.length - from);
    }

    /** What was added, as the content of a SEQUENCE. */
    byte[] sequence() {
        return new DerBytes(bytes.size() + 6)
                .add(BERTags.SEQUENCE | BERTags.CONSTRUCTED, bytes.toByteArray())
                .bytes
                .toByteArray();
    }

    boolean isEmpty() {
        return bytes.size() == 0;
    }

    void clear() {
        bytes.reset();
    }
}
