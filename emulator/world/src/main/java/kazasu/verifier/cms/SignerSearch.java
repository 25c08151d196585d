package kazasu.verifier.cms;

import java.util.Arrays;
import kazasu.verifier.Reason;
import kazasu.verifier.RefusedException;
import kazasu.verifier.signer.CertificateReader;
import kazasu.verifier.signer.SignerCertificate;
import org.jspecify.annotations.Nullable;

/** The signer's certificate among those that came along. */
final class SignerSearch {
    private final CmsSignature cms;
    private final CertificateReader certificates;

    SignerSearch(CmsSignature cms, CertificateReader certificates) {
        this.cms = cms;
        this.certificates = certificates;
    }

    /**
     * The one that the SignerIdentifier means.
     *
     * @throws RefusedException with a reason of the step {@code SIGNING_CERTIFICATE}, or {@code TOO_LARGE}
     */
    SignerCertificate find() throws RefusedException {
        SignerCertificate found = null;
        RefusedException problem = null;
        for (byte[] der : cms.certificates()) {
            try {
                SignerCertificate candidate = certificates.read(der);
                found = isMeant(candidate) ? only(found, candidate) : found;
            } catch (RefusedException e) {
                if (e.reason() == Reason.SWAPPED_CERTIFICATE) {
                    throw e;
                }
                problem = e;
            }
        }
        if (found != null) {
            return found;
        }
        throw problem != null ? problem : new RefusedException(Reason.NO_SIGNING_CERTIFICATE, "");
    }

    private static SignerCertificate only(@Nullable SignerCertificate found, SignerCertificate candidate)
            throws RefusedException {
        if (found != null && !Arrays.equals(found.encoded(), candidate.encoded())) {
            throw new RefusedException(Reason.SWAPPED_CERTIFICATE, "two certificates of one name and number");
        }
        return candidate;
    }

    private boolean isMeant(SignerCertificate candidate) {
        if (cms.signer() instanceof CmsSignature.Numbered numbered) {
            return candidate.serialNumber().equals(numbered.serialNumber()) && candidate.isIssuedBy(numbered.issuer());
        }
        return cms.signer() instanceof CmsSignature.Keyed keyed
                && candidate
                        .subjectKeyIdentifier()
                        .filter(id -> Arrays.equals(id, keyed.identifier()))
                        .isPresent();
    }
}
