package kazasu.verifier;

import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import kazasu.pki.CertificateKind;
import kazasu.verifier.algorithm.PublicKeys;
import kazasu.verifier.signer.SignerCertificate;
import kazasu.verifier.status.OcspAnswer;
import kazasu.verifier.status.SingleAnswer;

/** Which OCSP answers are believed, and what they mean at a time (RFC 6960 §3.2 and §4.2.2.2). */
final class OcspJudge {
    private static final String SOURCE = "OCSP";
    private static final int DIGITAL_SIGNATURE = 0;

    private final Duration life;

    /** With the life of an answer that names no end of it. */
    OcspJudge(Duration life) {
        this.life = life;
    }

    /** Which certificate, of which authority. */
    record Asked(X509Certificate certificate, X509Certificate authority) {}

    /**
     * An answer whose signature was verified.
     *
     * @param single what it says
     */
    record Believed(SingleAnswer single) {}

    boolean isAbout(OcspAnswer answer, Asked asked) {
        return find(answer, asked).isPresent();
    }

    private static Optional<SingleAnswer> find(OcspAnswer answer, Asked asked) {
        return answer.answers().stream()
                .filter(single -> single.serialNumber().equals(asked.certificate.getSerialNumber())
                        && Arrays.equals(
                                single.nameHash(),
                                KeyIdentifiers.digest(
                                        single.digest(),
                                        asked.authority
                                                .getSubjectX500Principal()
                                                .getEncoded()))
                        && Arrays.equals(
                                single.keyHash(), KeyIdentifiers.of(single.digest(), asked.authority.getPublicKey())))
                .findFirst();
    }

    /** Nothing unless the authority signed it, or somebody whom it certified for that and who was valid when it was made. */
    Optional<Believed> believe(OcspAnswer answer, Asked asked) {
        return isSignedByAuthority(answer, asked.authority) || isSignedByDelegate(answer, asked.authority)
                ? find(answer, asked).map(Believed::new)
                : Optional.empty();
    }

    private static boolean isSignedByAuthority(OcspAnswer answer, X509Certificate authority) {
        try {
            PublicKey key = PublicKeys.strong(authority.getPublicKey());
            return answer.isBy(authority.getSubjectX500Principal().getEncoded(), KeyIdentifiers.sha1(key))
                    && answer.isSignedBy(key);
        } catch (RefusedException e) {
            return false;
        }
    }

    private static boolean isSignedByDelegate(OcspAnswer answer, X509Certificate authority) {
        for (byte[] der : answer.certificates()) {
            try {
                SignerCertificate responder = SignerCertificate.read(der);
                X509Certificate certificate = responder.x509();
                boolean named = answer.isBy(
                        certificate.getSubjectX500Principal().getEncoded(),
                        KeyIdentifiers.sha1(certificate.getPublicKey()));
                if (named
                        && mayAnswer(responder, answer.producedAt())
                        && isIssued(responder, authority)
                        && answer.isSignedBy(responder.key())) {
                    return true;
                }
            } catch (RefusedException ignored) {
                // not this one
            }
        }
        return false;
    }

    /** Nobody can say whether a responder is revoked, so it must be one about which nobody need ask. */
    private static boolean mayAnswer(SignerCertificate responder, Instant producedAt) {
        return responder.extensions().isOcspSigning()
                && responder.extensions().isNoCheck()
                && !responder.extensions().isAuthority()
                && responder.extensions().unknownCritical().isEmpty()
                && (responder.extensions().allows(DIGITAL_SIGNATURE)
                        || !responder.extensions().hasKeyUsage())
                && responder.covers(producedAt);
    }

    private static boolean isIssued(SignerCertificate responder, X509Certificate authority) throws RefusedException {
        return new PinnedAuthority(CertificateKind.SIGNATURE, authority, PublicKeys.strong(authority.getPublicKey()))
                .issued(responder);
    }

    /** Whether it was the present state at a time. */
    boolean isCurrent(Believed believed, Instant at) {
        SingleAnswer single = believed.single;
        Instant end = single.nextUpdate().orElseGet(() -> single.thisUpdate().plus(life));
        return !single.thisUpdate().isAfter(at) && end.isAfter(at);
    }

    /** A later answer serves too, as long as the certificate had not expired when it was given. */
    RevocationStatus status(Believed believed, X509Certificate certificate, Instant at) {
        SingleAnswer single = believed.single;
        boolean later = single.thisUpdate().isAfter(at)
                && !single.thisUpdate().isAfter(certificate.getNotAfter().toInstant());
        if (!later && !isCurrent(believed, at)) {
            return new RevocationStatus.Unavailable(Reason.REVOCATION_STALE, "the answer is of " + single.thisUpdate());
        }
        Instant since = single.since();
        if (single.status() == SingleAnswer.Status.REVOKED && since != null) {
            return new RevocationStatus.Revoked(SOURCE, since, single.reason());
        }
        return single.status() == SingleAnswer.Status.GOOD
                ? new RevocationStatus.Good(SOURCE, single.thisUpdate())
                : new RevocationStatus.Unavailable(Reason.STATUS_UNKNOWN, "the responder does not know it");
    }
}
