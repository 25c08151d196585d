package kazasu.verifier.xml;

import java.io.IOException;
import java.security.MessageDigest;
import java.util.Optional;
import kazasu.verifier.Content;
import kazasu.verifier.ContentHash;
import kazasu.verifier.Evidence;
import kazasu.verifier.Findings;
import kazasu.verifier.Reason;
import kazasu.verifier.RefusedException;
import kazasu.verifier.Step;
import kazasu.verifier.algorithm.SignatureAlgorithm;
import kazasu.verifier.signer.CertificateReader;
import kazasu.verifier.signer.SignerCertificate;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The steps from algorithms to signature, for one XML signature. Good for one. */
final class XmlRules {
    private final Element signature;
    private final SignedInfo info;
    private final Xades xades;
    private final Coverage coverage;
    private final CertificateReader certificates;
    private final Findings findings = new Findings();

    private @Nullable SignatureAlgorithm algorithm;

    XmlRules(Element signature, SignedInfo info, Xades xades, Coverage coverage, CertificateReader certificates) {
        this.signature = signature;
        this.info = info;
        this.xades = xades;
        this.coverage = coverage;
        this.certificates = certificates;
    }

    Evidence judge(Optional<Content> content) throws IOException {
        String format = format(content.isPresent());
        findings.pass(Step.FORMAT, format);
        checkAlgorithms();
        Optional<SignerCertificate> signer = signer();
        checkContent(content);
        signer.ifPresent(this::checkSignature);
        return new Evidence(format, findings, signer, xades.signingTime());
    }

    private String format(boolean detached) {
        String placement = detached ? "detached" : coverage.isEnveloping() ? "enveloping" : "enveloped";
        return (xades.digest().isPresent() || xades.signingTime().isPresent() ? "XAdES " : "XML ") + placement;
    }

    private void checkAlgorithms() {
        try {
            SignatureAlgorithm known = info.algorithm();
            algorithm = known;
            findings.pass(
                    Step.ALGORITHM, known.scheme() + " with " + known.digest().javaName());
        } catch (RefusedException e) {
            findings.fail(e.reason(), e.detail());
        }
    }

    private void checkContent(Optional<Content> content) throws IOException {
        try {
            Optional<XmlReference> beside = Optional.empty();
            if (content.isPresent()) {
                beside = Optional.of(coverage.requireDetached());
            } else {
                coverage.requireWhole();
            }
            if (algorithm == null) {
                findings.skip(Step.CONTENT, "an algorithm that is not gone by");
                return;
            }
            if (beside.isPresent() && content.isPresent()) {
                requireSame(beside.get(), content.get());
            }
            new CoreValidation(signature).requireReferences(info.references());
            findings.pass(Step.CONTENT, info.references().size() + " references");
        } catch (RefusedException e) {
            findings.fail(e.reason(), e.detail());
        }
    }

    /** The document beside may be larger than memory, so it is hashed here. */
    private static void requireSame(XmlReference reference, Content content) throws IOException, RefusedException {
        byte[] hash = ContentHash.of(content, XmlNames.digest(reference.digest()));
        if (!MessageDigest.isEqual(hash, reference.value())) {
            throw new RefusedException(Reason.CONTENT_CHANGED, "another hash was signed");
        }
    }

    private Optional<SignerCertificate> signer() {
        try {
            SignerCertificate signer = KeyInfo.signer(signature, certificates);
            if (xades.namesAnother(signer)) {
                findings.fail(Reason.SWAPPED_CERTIFICATE, "not the one in SigningCertificate");
            } else {
                findings.pass(
                        Step.SIGNING_CERTIFICATE, xades.digest().isPresent() ? "SigningCertificate" : "in KeyInfo");
            }
            return Optional.of(signer);
        } catch (RefusedException e) {
            findings.fail(e.reason(), e.detail());
            return Optional.empty();
        }
    }

    private void checkSignature(SignerCertificate signer) {
        SignatureAlgorithm known = algorithm;
        if (known == null) {
            findings.skip(Step.SIGNATURE, "no algorithm to check it with");
            return;
        }
        try {
            known.requireKind(signer.key());
            if (new CoreValidation(signature).isSignedBy(signer, known)) {
                findings.pass(Step.SIGNATURE, "made with the certificate's key");
            } else {
                findings.fail(Reason.SIGNATURE_WRONG, "");
            }
        } catch (RefusedException e) {
            findings.fail(e.reason(), e.detail());
            findings.skip(Step.SIGNATURE, "no key to check it with");
        }
    }
}
