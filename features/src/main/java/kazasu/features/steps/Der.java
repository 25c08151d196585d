package kazasu.features.steps;

import java.io.ByteArrayInputStream;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Arrays;

/** Certificates in files: how long the DER object is, and what is in it. */
final class Der {
    private Der() {}

    /** Length of the object at the start, header included; definite lengths of up to three bytes. */
    static int length(byte[] content) {
        Expect.that("a SEQUENCE at the start of the file", content.length > 4 && content[0] == 0x30);
        int first = content[1] & 0xFF;
        if (first < 0x80) {
            return 2 + first;
        }
        int bytes = first & 0x7F;
        Expect.that("a DER length of 1 to 3 bytes", bytes >= 1 && bytes <= 3);
        int length = 0;
        for (int i = 0; i < bytes; i++) {
            length = length << 8 | content[2 + i] & 0xFF;
        }
        int total = 2 + bytes + length;
        Expect.that("a DER object that ends within the file", total <= content.length);
        return total;
    }

    static byte[] cut(byte[] content) {
        return Arrays.copyOf(content, length(content));
    }

    static X509Certificate certificate(byte[] content) {
        try {
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(cut(content)));
        } catch (CertificateException e) {
            throw new AssertionError("expected a certificate; actual: " + e.getMessage(), e);
        }
    }

    static byte[] encoded(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("a certificate without encoding", e);
        }
    }
}
