package kazasu.verifier;

import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import kazasu.verifier.algorithm.DigestAlgorithm;
import kazasu.verifier.algorithm.SignatureAlgorithm;
import kazasu.verifier.signer.CertificateReader;
import kazasu.verifier.signer.SignerCertificate;

/** Answers to challenges: a bare signature, its certificate, and the rules of {@link Challenge}. */
final class LoginFormat {
    private static final String FORMAT = "login answer";
    private static final SignatureAlgorithm RSA =
            new SignatureAlgorithm(SignatureAlgorithm.Scheme.PKCS1, DigestAlgorithm.SHA_256);
    /** The next card, a plan. */
    private static final SignatureAlgorithm ELLIPTIC =
            new SignatureAlgorithm(SignatureAlgorithm.Scheme.ECDSA, DigestAlgorithm.SHA_384);

    private final CertificateReader certificates;
    private final VerifierPolicy policy;
    private final ReplayGuard replays;

    LoginFormat(CertificateReader certificates, VerifierPolicy policy, ReplayGuard replays) {
        this.certificates = certificates;
        this.policy = policy;
        this.replays = replays;
    }

    Evidence read(Document.LoginAnswer answer, VerificationRequest request) {
        Findings findings = new Findings();
        Optional<Challenge> challenge = challenge(answer.challenge(), findings);
        Optional<SignerCertificate> signer = signer(answer.certificate(), findings);
        signer.ifPresent(one -> checkSignature(one, answer, findings));
        challenge.ifPresent(one -> checkChallenge(one, request, findings));
        return new Evidence(FORMAT, findings, signer, Optional.empty());
    }

    private static Optional<Challenge> challenge(byte[] bytes, Findings findings) {
        try {
            Challenge challenge = Challenge.parse(bytes);
            if (!Arrays.equals(challenge.encoded(), bytes)) {
                throw new IllegalArgumentException("not in its one form");
            }
            findings.pass(Step.FORMAT, FORMAT);
            findings.pass(Step.CONTENT, "the challenge");
            return Optional.of(challenge);
        } catch (IllegalArgumentException e) {
            findings.fail(Reason.MALFORMED, "not a challenge of the known form");
            return Optional.empty();
        }
    }

    private Optional<SignerCertificate> signer(byte[] certificate, Findings findings) {
        try {
            SignerCertificate signer = certificates.read(certificate);
            findings.pass(Step.SIGNING_CERTIFICATE, "in the answer");
            return Optional.of(signer);
        } catch (RefusedException e) {
            findings.fail(e.reason(), e.detail());
            return Optional.empty();
        }
    }

    private static void checkSignature(SignerCertificate signer, Document.LoginAnswer answer, Findings findings) {
        try {
            PublicKey key = signer.key();
            SignatureAlgorithm algorithm = key instanceof ECPublicKey ? ELLIPTIC : RSA;
            findings.pass(
                    Step.ALGORITHM,
                    algorithm.scheme() + " with " + algorithm.digest().javaName());
            if (algorithm.verify(key, answer.challenge(), answer.signature())) {
                findings.pass(Step.SIGNATURE, "made with the certificate's key");
            } else {
                findings.fail(Reason.SIGNATURE_WRONG, "");
            }
        } catch (RefusedException e) {
            findings.fail(e.reason(), e.detail());
        }
    }

    private void checkChallenge(Challenge challenge, VerificationRequest request, Findings findings) {
        Optional<Challenge> asked = request.challenge();
        Instant at = request.at();
        if (asked.isPresent() && !asked.get().origin().equals(challenge.origin())) {
            findings.fail(Reason.CHALLENGE_OTHER_SITE, "");
        } else if (asked.isPresent() && !asked.get().equals(challenge)) {
            findings.fail(Reason.CHALLENGE_DIFFERENT, "");
        } else if (challenge.issued().isAfter(at.plus(policy.challengeSkew()))
                || challenge.issued().plus(Challenge.LIFE).isBefore(at)) {
            findings.fail(Reason.CHALLENGE_EXPIRED, "issued " + challenge.issued());
        } else if (findings.passed(Step.SIGNATURE) && !replays.isFirst(challenge, at)) {
            findings.fail(Reason.CHALLENGE_REPLAYED, "");
        } else {
            findings.pass(Step.CHALLENGE, asked.isPresent() ? "the one that was asked" : "any was taken");
        }
    }
}
