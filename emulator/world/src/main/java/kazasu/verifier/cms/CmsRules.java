package kazasu.verifier.cms;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.time.Instant;
import java.util.Optional;
import kazasu.verifier.Content;
import kazasu.verifier.ContentHash;
import kazasu.verifier.Evidence;
import kazasu.verifier.Findings;
import kazasu.verifier.Reason;
import kazasu.verifier.RefusedException;
import kazasu.verifier.Step;
import kazasu.verifier.algorithm.DigestAlgorithm;
import kazasu.verifier.algorithm.SignatureAlgorithm;
import kazasu.verifier.signer.CertificateReader;
import kazasu.verifier.signer.SignerCertificate;
import org.jspecify.annotations.Nullable;

/** The steps from algorithms to signature, for one CMS signature (RFC 5652 §5.4, §5.6, §11). Good for one. */
final class CmsRules {
    private final CmsSignature cms;
    private final SignedAttributes attributes;
    private final CertificateReader certificates;
    private final Findings findings = new Findings();

    private @Nullable SignatureAlgorithm algorithm;
    private byte @Nullable [] contentHash;

    CmsRules(CmsSignature cms, CertificateReader certificates) {
        this.cms = cms;
        this.attributes = new SignedAttributes(cms.attributes());
        this.certificates = certificates;
    }

    /**
     * Makes them.
     *
     * @param content that was signed
     * @throws IOException if the content can't be read
     */
    Evidence judge(String format, Content content) throws IOException {
        findings.pass(Step.FORMAT, format);
        checkAlgorithms();
        checkContent(content);
        Optional<Instant> signingTime = signingTime();
        Optional<SignerCertificate> signer = signer();
        signer.ifPresent(this::checkSignature);
        return new Evidence(format, findings, signer, signingTime);
    }

    private void checkAlgorithms() {
        try {
            DigestAlgorithm digest = DigestAlgorithm.of(cms.digest());
            algorithm = SignatureAlgorithm.read(cms.signatureAlgorithm(), cms.signatureParameters(), digest);
            findings.pass(Step.ALGORITHM, algorithm.scheme() + " with " + digest.javaName());
        } catch (RefusedException e) {
            findings.fail(e.reason(), e.detail());
        }
    }

    private void checkContent(Content content) throws IOException {
        if (algorithm == null) {
            findings.skip(Step.CONTENT, "no algorithm to hash it with");
            return;
        }
        contentHash = ContentHash.of(content, algorithm.digest());
        try {
            if (cms.signedAttributes() == null) {
                requireNoAttributes(content);
                findings.pass(Step.CONTENT, "signed without attributes");
            } else {
                requireSigned(contentHash);
                findings.pass(Step.CONTENT, algorithm.digest().javaName());
            }
        } catch (RefusedException e) {
            findings.fail(e.reason(), e.detail());
        }
    }

    private void requireSigned(byte[] hash) throws RefusedException {
        byte[] signed = attributes.messageDigest();
        if (!attributes.contentType().equals(cms.contentType())) {
            throw new RefusedException(Reason.CONTENT_CHANGED, "another type of content was signed");
        }
        if (!MessageDigest.isEqual(signed, hash)) {
            throw new RefusedException(Reason.CONTENT_CHANGED, "another hash was signed");
        }
    }

    /**
     * A signature over attributes is one over their DER, too: presented as content, that DER would seem to be signed. So content that is
     * such DER is refused, and content that isn't plain data needs attributes (RFC 5652 §5.3).
     */
    private void requireNoAttributes(Content content) throws IOException, RefusedException {
        if (!cms.contentType().equals(CmsSignature.DATA)) {
            throw new RefusedException(Reason.MALFORMED, "such content needs signed attributes");
        }
        if (AttributesAsContent.looksLike(content)) {
            throw new RefusedException(Reason.CONTENT_CHANGED, "signed attributes in place of content");
        }
    }

    private Optional<Instant> signingTime() {
        try {
            return attributes.signingTime();
        } catch (RefusedException e) {
            findings.fail(e.reason(), e.detail());
            return Optional.empty();
        }
    }

    private Optional<SignerCertificate> signer() {
        try {
            SignerCertificate signer = new SignerSearch(cms, certificates).find();
            Optional<EssCertificate> named = attributes.signingCertificate();
            if (named.isPresent() && !named.get().isOf(signer)) {
                findings.fail(Reason.SWAPPED_CERTIFICATE, "not the one in signing-certificate");
            } else {
                findings.pass(Step.SIGNING_CERTIFICATE, named.isPresent() ? "signing-certificate" : "name and number");
            }
            return Optional.of(signer);
        } catch (RefusedException e) {
            findings.fail(e.reason(), e.detail());
            return Optional.empty();
        }
    }

    private void checkSignature(SignerCertificate signer) {
        SignatureAlgorithm known = algorithm;
        byte[] hash = contentHash;
        if (known == null || hash == null) {
            findings.skip(Step.SIGNATURE, "no algorithm to check it with");
            return;
        }
        try {
            PublicKey key = signer.key();
            known.requireKind(key);
            byte[] signed =
                    cms.signedAttributes() == null ? hash : known.digest().of(cms.signedAttributes());
            if (known.verifyHash(key, signed, cms.signature())) {
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
