package kazasu.client;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;

/**
 * A detached CMS signature put around its content: DER with definite lengths whatever the content's size, since the length is known
 * before. Head, content, tail.
 */
final class EnvelopingCms {
    private static final int SEQUENCE = 0x30;
    private static final int EXPLICIT_0 = 0xA0;
    private static final int OCTET_STRING = 0x04;
    /** version, digestAlgorithms, encapContentInfo. */
    private static final int CONTENT_INFO = 2;

    private final byte[] before;
    private final byte[] after;
    private final long contentLength;

    /**
     * From a detached signature.
     *
     * @param detached DER of the ContentInfo
     * @param contentLength in bytes
     */
    EnvelopingCms(byte[] detached, long contentLength) throws IOException {
        this.contentLength = contentLength;
        ASN1TaggedObject content =
                (ASN1TaggedObject) ASN1Sequence.getInstance(detached).getObjectAt(1);
        ASN1Sequence signedData = ASN1Sequence.getInstance(content, true);
        before = encoded(signedData, 0, CONTENT_INFO);
        after = encoded(signedData, CONTENT_INFO + 1, signedData.size());
    }

    void writeHead(OutputStream out) throws IOException {
        byte[] data = der(CMSObjectIdentifiers.data);
        byte[] octets = header(OCTET_STRING, contentLength);
        byte[] inner = header(EXPLICIT_0, octets.length + contentLength);
        long contentInfo = data.length + inner.length + octets.length + contentLength;
        byte[] info = header(SEQUENCE, contentInfo);
        long signedData = before.length + info.length + contentInfo + after.length;
        byte[] sequence = header(SEQUENCE, signedData);
        byte[] outer = header(EXPLICIT_0, sequence.length + signedData);
        byte[] type = der(CMSObjectIdentifiers.signedData);
        out.write(header(SEQUENCE, type.length + outer.length + sequence.length + signedData));
        for (byte[] part : new byte[][] {type, outer, sequence, before, info, data, inner, octets}) {
            out.write(part);
        }
    }

    void writeTail(OutputStream out) throws IOException {
        out.write(after);
    }

    private static byte[] encoded(ASN1Sequence sequence, int from, int to) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int i = from; i < to; i++) {
            all.write(sequence.getObjectAt(i).toASN1Primitive().getEncoded(ASN1Encoding.DER));
        }
        return all.toByteArray();
    }

    private static byte[] der(ASN1ObjectIdentifier identifier) throws IOException {
        return identifier.getEncoded(ASN1Encoding.DER);
    }

    /** Tag and length, X.690 §8.1.3. */
    private static byte[] header(int tag, long length) {
        if (length < 0x80) {
            return new byte[] {(byte) tag, (byte) length};
        }
        int bytes = (Long.SIZE - Long.numberOfLeadingZeros(length) + 7) / 8;
        byte[] header = new byte[2 + bytes];
        header[0] = (byte) tag;
        header[1] = (byte) (0x80 | bytes);
        for (int i = 0; i < bytes; i++) {
            header[2 + i] = (byte) (length >> 8 * (bytes - 1 - i));
        }
        return header;
    }
}
