package kazasu.features.steps.office;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.Date;
import java.util.List;
import kazasu.features.steps.Expect;
import kazasu.pki.status.OcspAnswer;
import kazasu.pki.status.OcspStatus;
import kazasu.pki.status.RevocationReason;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPReqBuilder;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.SingleResp;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** A relying party's OCSP: asks in DER, and believes only what the certificate's authority let somebody sign. */
final class OcspClient {
    private final X509Certificate authority;
    private final X509Certificate certificate;

    OcspClient(X509Certificate authority, X509Certificate certificate) {
        this.authority = authority;
        this.certificate = certificate;
    }

    byte[] request() {
        try {
            OCSPReqBuilder builder = new OCSPReqBuilder();
            builder.addRequest(new CertificateID(
                    new JcaDigestCalculatorProviderBuilder().build().get(CertificateID.HASH_SHA1),
                    new JcaX509CertificateHolder(authority),
                    certificate.getSerialNumber()));
            return builder.build().getEncoded();
        } catch (OCSPException | OperatorCreationException | IOException | GeneralSecurityException e) {
            throw new IllegalStateException("no OCSP request", e);
        }
    }

    /** What a successful answer says, in the words of {@link Heard}. */
    String heard(OcspAnswer answer) {
        Expect.equal("OCSP status", OcspStatus.SUCCESSFUL, answer.status());
        try {
            BasicOCSPResp basic = (BasicOCSPResp) new OCSPResp(answer.encoded()).getResponseObject();
            requireSigned(basic);
            List<SingleResp> all = List.of(basic.getResponses());
            Expect.equal(
                    "certificate answered about",
                    certificate.getSerialNumber(),
                    all.get(0).getCertID().getSerialNumber());
            return words(all.get(0).getCertStatus());
        } catch (OCSPException | IOException | OperatorCreationException | GeneralSecurityException e) {
            throw new AssertionError("expected: an OCSP answer; actual: " + e.getMessage(), e);
        }
    }

    /** By the delegate whose certificate comes along, which the authority signed and which is valid at that time. */
    private void requireSigned(BasicOCSPResp basic)
            throws OCSPException, OperatorCreationException, GeneralSecurityException {
        X509CertificateHolder delegate = basic.getCerts()[0];
        X509Certificate signer = new JcaX509CertificateConverter().getCertificate(delegate);
        signer.verify(authority.getPublicKey());
        signer.checkValidity(Date.from(basic.getProducedAt().toInstant()));
        Expect.that(
                "an answer that its signer signed",
                basic.isSignatureValid(new JcaContentVerifierProviderBuilder().build(delegate)));
    }

    /** A reason that isn't said is {@code unspecified}. */
    private static String words(CertificateStatus status) {
        if (status == CertificateStatus.GOOD) {
            return Heard.GOOD;
        }
        if (status instanceof RevokedStatus revoked) {
            int code = revoked.hasRevocationReason() ? revoked.getRevocationReason() : 0;
            return RevocationReason.of(code).orElseThrow().rfcName();
        }
        return Heard.UNKNOWN;
    }
}
