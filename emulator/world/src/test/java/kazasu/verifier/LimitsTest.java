package kazasu.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.x509.Certificate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is too much is refused before it is taken in. */
class LimitsTest {
    private static final long GIGABYTE = 1L << 30;
    private final Verifier verifier = World.verifier();

    /** Begins with some bytes and goes on with zeros. */
    private static final class Endless extends InputStream {
        private final byte[] begin;
        private final long length;
        private long position;

        Endless(byte[] begin, long length) {
            this.begin = begin;
            this.length = length;
        }

        @Override
        public int read() {
            if (position >= length) {
                return -1;
            }
            int next = position < begin.length ? begin[(int) position] & 0xFF : 0;
            position++;
            return next;
        }

        @Override
        public int read(byte[] bytes, int offset, int count) {
            if (position >= length) {
                return -1;
            }
            int n = (int) Math.min(count, length - position);
            for (int i = 0; i < n; i++) {
                bytes[offset + i] = position + i < begin.length ? begin[(int) position + i] : 0;
            }
            position += n;
            return n;
        }
    }

    private Verification whole(Content content) {
        return verifier.verify(VerificationRequest.application(new Document.Whole(content), World.NOW));
    }

    private static long allocated() {
        return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean())
                .getThreadAllocatedBytes(Thread.currentThread().getId());
    }

    @Test
    void aGigabyteInOneField() {
        for (String begin : new String[] {"%PDF-1.7", "<?xml version='1.0'?><a>", "0"}) {
            long before = allocated();
            Verification verification = whole(() -> new Endless(begin.getBytes(StandardCharsets.US_ASCII), GIGABYTE));
            assertThat(verification.reason()).contains(Reason.TOO_LARGE);
            assertThat(allocated() - before).isLessThan(GIGABYTE / 4);
        }
    }

    /** A length that claims a gigabyte, with nothing behind it. */
    @Test
    void aLengthThatClaimsAGigabyte() {
        byte[] claim = {0x30, (byte) 0x84, 0x40, 0, 0, 0, 0x06, 0x01};
        long before = allocated();
        assertThat(whole(Content.of(claim)).reason()).contains(Reason.MALFORMED);
        assertThat(allocated() - before).isLessThan(GIGABYTE / 64);
    }

    @Test
    void objectsInOneAnother() {
        byte[] nested = new byte[200_000];
        for (int i = 0; i < nested.length; i += 2) {
            nested[i] = 0x30;
            nested[i + 1] = (byte) 0x80;
        }
        assertThat(whole(Content.of(nested)).reason()).contains(Reason.MALFORMED);
    }

    @Test
    void aCertificateOfTenThousandExtensions() throws Exception {
        byte[] certificate = ManyExtensions.certificate(10_000);
        assertThat(Certificate.getInstance(certificate)).isNotNull();
        Document answer = new Document.LoginAnswer(
                Challenge.of("https://localhost:1", World.NOW, new byte[32]).encoded(), new byte[256], certificate);
        assertThat(verifier.verify(VerificationRequest.application(answer, World.NOW))
                        .reason())
                .contains(Reason.TOO_LARGE);
        byte[] few = ManyExtensions.certificate(Limits.EXTENSIONS + 1);
        assertThat(few.length).isLessThan(Limits.CERTIFICATE);
        Document small = new Document.LoginAnswer(
                Challenge.of("https://localhost:1", World.NOW, new byte[32]).encoded(), new byte[256], few);
        assertThat(verifier.verify(VerificationRequest.application(small, World.NOW))
                        .reason())
                .contains(Reason.TOO_LARGE);
    }

    /** Two gigabytes in constant memory. */
    @Test
    @Tag("nightly")
    void aDocumentOfTwoGigabytesBeside() throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        Content content = () -> new Endless(new byte[] {1}, 2 * GIGABYTE);
        try (InputStream in = content.open()) {
            byte[] buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
        }
        CmsMaker maker = new CmsMaker(new byte[0]);
        byte[] hash = digest.digest();
        maker.attributes = all -> all.stream()
                .map(one -> one.getAttrType().equals(CMSAttributes.messageDigest)
                        ? CmsMaker.attribute(one.getAttrType(), new DEROctetString(hash))
                        : one)
                .toList();
        long before = allocated();
        Document document = new Document.Detached(content, maker.make());
        assertThat(verifier.verify(VerificationRequest.application(document, World.NOW))
                        .verdict())
                .isEqualTo(Verdict.VALID);
        assertThat(allocated() - before).isLessThan(GIGABYTE / 32);
    }
}
