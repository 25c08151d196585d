package kazasu.pki.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Random;
import kazasu.pki.CertificationAuthority;
import kazasu.pki.TestGenerations;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.junit.jupiter.api.Test;

/** Whatever comes, there is one clear answer and no exception. */
class HostileOcspTest {
    private static final CertificationAuthority CA =
            TestGenerations.ALL.byId("signature-2023").orElseThrow();

    private final OcspResponder responder = new OcspResponder(
            TestGenerations.ALL.all(),
            TestGenerations.privateKey(),
            new Book(),
            Clock.fixed(Instant.parse("2026-11-28T01:02:03Z"), ZoneOffset.UTC));

    @Test
    void no_request_at_all() {
        for (byte[] bytes : new byte[][] {
            {}, {0}, {0x30}, {0x30, 0}, {0x30, 2, 0x30, 0}, {0x30, (byte) 0x80, 0, 0}, "GET / HTTP/1.1".getBytes()
        }) {
            assertThat(responder.answer(bytes).status()).isEqualTo(OcspStatus.MALFORMED_REQUEST);
        }
    }

    @Test
    void an_empty_list_a_newer_version_and_bytes_after_the_end() {
        byte[] request = OcspRequests.about(CA, Book.GOOD);
        assertThat(responder.answer(new byte[] {0x30, 4, 0x30, 2, 0x30, 0}).status())
                .isEqualTo(OcspStatus.MALFORMED_REQUEST);
        assertThat(responder.answer(Arrays.copyOf(request, request.length + 1)).status())
                .isEqualTo(OcspStatus.MALFORMED_REQUEST);
        byte[] newer = new byte[request.length + 5];
        System.arraycopy(request, 0, newer, 0, 4);
        System.arraycopy(new byte[] {(byte) 0xA0, 3, 2, 1, 1}, 0, newer, 4, 5);
        System.arraycopy(request, 4, newer, 9, request.length - 4);
        newer[1] += 5;
        newer[3] += 5;
        assertThat(responder.answer(newer).status()).isEqualTo(OcspStatus.MALFORMED_REQUEST);
        newer[8] = 0;
        assertThat(responder.answer(newer).status()).isEqualTo(OcspStatus.SUCCESSFUL);
    }

    @Test
    void eighty_certificates_fit_and_a_hundred_and_fifty_do_not() {
        assertThat(responder.answer(asking(80)).status()).isEqualTo(OcspStatus.SUCCESSFUL);
        assertThat(asking(150).length).isGreaterThan(8192);
        assertThat(responder.answer(asking(150)).status()).isEqualTo(OcspStatus.MALFORMED_REQUEST);
    }

    @Test
    void too_long_and_too_deep() {
        assertThat(responder.answer(new byte[50_000_000]).status()).isEqualTo(OcspStatus.MALFORMED_REQUEST);
        byte[] indefinite = new byte[8192];
        for (int i = 0; i < indefinite.length; i += 2) {
            indefinite[i] = 0x30;
            indefinite[i + 1] = (byte) 0x80;
        }
        assertThat(responder.answer(indefinite).status()).isEqualTo(OcspStatus.MALFORMED_REQUEST);
        byte[] definite = new byte[8192];
        for (int i = 0; i < definite.length; i += 4) {
            int rest = definite.length - i - 4;
            definite[i] = 0x30;
            definite[i + 1] = (byte) 0x82;
            definite[i + 2] = (byte) (rest >> 8);
            definite[i + 3] = (byte) rest;
        }
        assertThat(responder.answer(definite).status()).isEqualTo(OcspStatus.MALFORMED_REQUEST);
    }

    /** Every byte of a request with a nonce changed in many ways, and every prefix. */
    @Test
    void damaged_requests() throws Exception {
        byte[] request = new OcspRequests()
                .add(OcspRequests.SHA_256, CA, BigInteger.valueOf(0x01020304))
                .nonce(new byte[16])
                .encoded();
        Random random = new Random(1);
        int successful = 0;
        for (int i = 0; i < request.length; i++) {
            assertThat(responder.answer(Arrays.copyOf(request, i)).status()).isEqualTo(OcspStatus.MALFORMED_REQUEST);
            for (int change : new int[] {1, 0x20, 0x80, 1 + random.nextInt(255)}) {
                byte[] damaged = request.clone();
                damaged[i] ^= (byte) change;
                OcspAnswer answer = responder.answer(damaged);
                assertThat(new OCSPResp(answer.encoded()).getStatus())
                        .isEqualTo(answer.status().code());
                assertThat(answer.status()).isNotEqualTo(OcspStatus.INTERNAL_ERROR);
                successful += answer.status() == OcspStatus.SUCCESSFUL ? 1 : 0;
            }
        }
        assertThat(successful).isPositive();
    }

    private static byte[] asking(int count) {
        OcspRequests requests = new OcspRequests();
        for (int i = 1; i <= count; i++) {
            requests.add(OcspRequests.SHA_1, CA, BigInteger.valueOf(i));
        }
        return requests.encoded();
    }
}
