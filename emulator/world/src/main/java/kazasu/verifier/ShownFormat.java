package kazasu.verifier;

import java.util.Optional;
import kazasu.verifier.signer.CertificateReader;
import kazasu.verifier.signer.SignerCertificate;

/** A certificate without anything that was signed here. */
final class ShownFormat {
    private static final String FORMAT = "certificate alone";

    private final CertificateReader certificates;

    ShownFormat(CertificateReader certificates) {
        this.certificates = certificates;
    }

    Evidence read(Document.Shown shown) {
        Findings findings = new Findings();
        Optional<SignerCertificate> signer = Optional.empty();
        try {
            SignerCertificate read = certificates.read(shown.certificate());
            read.key();
            findings.pass(Step.FORMAT, FORMAT);
            findings.pass(Step.ALGORITHM, "of the certificate");
            findings.pass(Step.SIGNING_CERTIFICATE, "shown");
            signer = Optional.of(read);
        } catch (RefusedException e) {
            findings.fail(e.reason(), e.detail());
        }
        findings.skip(Step.CONTENT, "nothing was signed here");
        if (shown.possessionProved()) {
            findings.pass(Step.SIGNATURE, "possession of the key was proved elsewhere");
        } else {
            findings.skip(Step.SIGNATURE, "nobody proved to have the key");
        }
        return new Evidence(FORMAT, findings, signer, Optional.empty());
    }
}
