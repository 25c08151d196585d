package kazasu.perf.office;

import java.io.IOException;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.security.cert.CertificateException;
import java.util.function.LongPredicate;
import kazasu.pki.CertificationAuthority;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPReqBuilder;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.jspecify.annotations.Nullable;

/** Requests for the serial numbers from 1 on, and the check of their answers: written with Bouncy Castle, apart from the responder. */
final class OcspRequests {
    private static final int NONCE = 16;

    private final byte[][] requests;

    private OcspRequests(byte[][] requests) {
        this.requests = requests;
    }

    static OcspRequests withNonce(CertificationAuthority authority, int count) {
        return of(authority, count, new SecureRandom());
    }

    static OcspRequests bare(CertificationAuthority authority, int count) {
        return of(authority, count, null);
    }

    private static OcspRequests of(CertificationAuthority authority, int count, @Nullable SecureRandom nonces) {
        byte[][] requests = new byte[count][];
        for (int i = 0; i < count; i++) {
            requests[i] = request(authority, i + 1L, nonces);
        }
        return new OcspRequests(requests);
    }

    private static byte[] request(CertificationAuthority authority, long serialNumber, @Nullable SecureRandom nonces) {
        try {
            OCSPReqBuilder builder = new OCSPReqBuilder();
            builder.addRequest(new CertificateID(
                    new JcaDigestCalculatorProviderBuilder().build().get(CertificateID.HASH_SHA1),
                    new JcaX509CertificateHolder(authority.certificate()),
                    BigInteger.valueOf(serialNumber)));
            if (nonces != null) {
                byte[] nonce = new byte[NONCE];
                nonces.nextBytes(nonce);
                builder.setRequestExtensions(new Extensions(new Extension(
                        OCSPObjectIdentifiers.id_pkix_ocsp_nonce,
                        false,
                        new DEROctetString(new DEROctetString(nonce).getEncoded()))));
            }
            return builder.build().getEncoded();
        } catch (OCSPException | OperatorCreationException | IOException | CertificateException e) {
            throw new BrokenOcspException(e);
        }
    }

    byte[] of(int which) {
        return requests[which];
    }

    /**
     * Looks at the last answers of a round: signature and status.
     *
     * @param answers some may be missing
     * @param revoked which serial numbers are
     * @throws IllegalStateException if one is wrong
     */
    void check(byte[][] answers, LongPredicate revoked) {
        for (int i = 0; i < answers.length; i++) {
            if (answers[i] != null && !isRight(answers[i], revoked.test(i + 1L))) {
                throw new IllegalStateException("the answer for certificate " + (i + 1) + " is wrong");
            }
        }
    }

    private static boolean isRight(byte[] answer, boolean revoked) {
        try {
            BasicOCSPResp basic = (BasicOCSPResp) new OCSPResp(answer).getResponseObject();
            Object status = basic.getResponses()[0].getCertStatus();
            return (status instanceof RevokedStatus) == revoked
                    && basic.isSignatureValid(new JcaContentVerifierProviderBuilder().build(basic.getCerts()[0]));
        } catch (IOException | OCSPException | OperatorCreationException | CertificateException e) {
            throw new BrokenOcspException(e);
        }
    }

    /** A request that can't be made or an answer that can't be read: the benchmark is at an end. */
    private static final class BrokenOcspException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        BrokenOcspException(Exception cause) {
            super(cause);
        }
    }
}
