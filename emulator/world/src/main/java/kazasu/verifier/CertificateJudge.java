package kazasu.verifier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kazasu.pki.CertificateKind;
import kazasu.pki.status.RevocationReason;
import kazasu.verifier.signer.CertificateExtensions;
import kazasu.verifier.signer.HolderAttributes;
import kazasu.verifier.signer.SignerCertificate;

/** Everything about the holder's certificate, the same for all formats: the steps from {@link Step#CHAIN} on. */
final class CertificateJudge {
    private static final int DIGITAL_SIGNATURE = 0;
    private static final int NON_REPUDIATION = 1;

    private final Issuers issuers;
    private final RevocationSource revocations;
    private final VerifierPolicy policy;

    CertificateJudge(Issuers issuers, RevocationSource revocations, VerifierPolicy policy) {
        this.issuers = issuers;
        this.revocations = revocations;
        this.policy = policy;
    }

    void judge(
            SignerCertificate holder, Optional<Instant> signingTime, VerificationRequest request, Findings findings) {
        checkAlgorithm(holder, findings);
        Optional<PinnedAuthority> authority = chain(holder, request.at(), findings);
        checkValidity(holder, request.at(), findings);
        checkSigningTime(holder, signingTime, request.at(), findings);
        CertificateKind kind = authority
                .map(PinnedAuthority::kind)
                .orElseGet(() -> request.purpose().kind());
        checkKeyUsage(holder.extensions(), kind, findings);
        checkPolicy(holder.extensions(), kind, findings);
        checkKind(authority, request.purpose(), findings);
        checkAttributes(holder.extensions(), request, findings);
        checkRevocation(holder, authority, request, findings);
    }

    private static void checkAlgorithm(SignerCertificate holder, Findings findings) {
        try {
            holder.signatureAlgorithm();
        } catch (RefusedException e) {
            findings.fail(e.reason(), "of the certificate: " + e.detail());
        }
    }

    private Optional<PinnedAuthority> chain(SignerCertificate holder, Instant at, Findings findings) {
        Optional<PinnedAuthority> authority = issuers.of(holder);
        Set<String> unknown = holder.extensions().unknownCritical();
        if (authority.isEmpty()) {
            findings.fail(Reason.UNTRUSTED_AUTHORITY, issuers.problem(holder));
        } else if (!authority.get().covers(at)) {
            findings.fail(Reason.AUTHORITY_NOT_VALID, "at the time of checking");
        } else if (!unknown.isEmpty()) {
            findings.fail(Reason.CRITICAL_EXTENSION, unknown.iterator().next());
        } else {
            findings.pass(Step.CHAIN, "issued by a pinned authority, found by key");
        }
        return authority;
    }

    private static void checkValidity(SignerCertificate holder, Instant at, Findings findings) {
        if (at.isBefore(holder.period().begin())) {
            findings.fail(Reason.NOT_YET_VALID, "valid from " + holder.period().begin());
        } else if (!holder.covers(at)) {
            findings.fail(Reason.EXPIRED, "valid until " + holder.period().end());
        } else {
            findings.pass(Step.VALIDITY, "until " + holder.period().end());
        }
    }

    private void checkSigningTime(
            SignerCertificate holder, Optional<Instant> signingTime, Instant at, Findings findings) {
        if (signingTime.isEmpty()) {
            findings.pass(Step.SIGNING_TIME, "no time claimed");
            return;
        }
        Instant claimed = signingTime.get();
        if (claimed.isAfter(at.plus(policy.clockSkew()))) {
            findings.fail(Reason.SIGNED_IN_FUTURE, "claimed: " + claimed);
        } else if (!holder.covers(claimed)) {
            findings.fail(Reason.SIGNED_OUTSIDE_VALIDITY, "claimed: " + claimed);
        } else {
            findings.pass(Step.SIGNING_TIME, "claimed, not proved: " + claimed);
        }
    }

    /** Both kinds sign; only the one for documents is there for what can't be denied later (card-interface.md §5.3, §5.5). */
    private static void checkKeyUsage(CertificateExtensions extensions, CertificateKind kind, Findings findings) {
        boolean forDocuments = extensions.allows(NON_REPUDIATION);
        if (extensions.isAuthority()) {
            findings.fail(Reason.WRONG_KEY_USAGE, "an authority's certificate");
        } else if (!extensions.allows(DIGITAL_SIGNATURE)) {
            findings.fail(Reason.WRONG_KEY_USAGE, "not for signatures");
        } else if (forDocuments != (kind == CertificateKind.SIGNATURE)) {
            findings.fail(Reason.WRONG_KEY_USAGE, forDocuments ? "nonRepudiation is set" : "nonRepudiation is not set");
        } else {
            findings.pass(Step.KEY_USAGE, forDocuments ? "digitalSignature, nonRepudiation" : "digitalSignature");
        }
    }

    private void checkPolicy(CertificateExtensions extensions, CertificateKind kind, Findings findings) {
        List<String> policies = extensions.policies();
        if (policy.accepts(kind, policies)) {
            findings.pass(Step.POLICY, String.join(", ", policies));
        } else {
            findings.fail(Reason.WRONG_POLICY, policies.isEmpty() ? "none" : String.join(", ", policies));
        }
    }

    private static void checkKind(Optional<PinnedAuthority> authority, Purpose purpose, Findings findings) {
        if (authority.isEmpty()) {
            findings.skip(Step.KIND, "the authority would tell");
        } else if (authority.get().kind() != purpose.kind()) {
            findings.fail(Reason.WRONG_KIND, authority.get().kind() + " for " + purpose);
        } else {
            findings.pass(Step.KIND, "" + purpose.kind());
        }
    }

    private static void checkAttributes(
            CertificateExtensions extensions, VerificationRequest request, Findings findings) {
        Optional<HolderAttributes> attributes = extensions.attributes();
        boolean needed =
                request.purpose() == Purpose.APPLICATION || request.applicant().isPresent();
        if (attributes.isEmpty() && needed) {
            findings.fail(Reason.ATTRIBUTES_MISSING, "");
        } else if (attributes.isEmpty() || request.applicant().isEmpty()) {
            findings.skip(Step.ATTRIBUTES, "nobody to compare with");
        } else {
            Set<String> differences =
                    attributes.get().differencesFrom(request.applicant().get());
            if (differences.isEmpty()) {
                findings.pass(Step.ATTRIBUTES, "name, birth-date, sex, address");
            } else {
                findings.fail(Reason.ATTRIBUTES_DIFFERENT, String.join(", ", differences));
            }
        }
    }

    /** Nobody is asked about a certificate that is not the signer's, not the authority's, or over. */
    private void checkRevocation(
            SignerCertificate holder,
            Optional<PinnedAuthority> authority,
            VerificationRequest request,
            Findings findings) {
        Instant at = request.at();
        boolean signed = findings.passed(Step.SIGNATURE) || request.document() instanceof Document.Shown;
        boolean worthwhile = signed && findings.passed(Step.VALIDITY);
        if (authority.isEmpty() || !worthwhile) {
            findings.skip(Step.REVOCATION, "not asked after an earlier failure");
            return;
        }
        RevocationStatus status = revocations.of(holder.x509(), authority.get().certificate(), at);
        if (status instanceof RevocationStatus.Revoked revoked
                && !revoked.since().isAfter(at)) {
            boolean hold = revoked.reason() == RevocationReason.CERTIFICATE_HOLD;
            findings.fail(
                    hold ? Reason.ON_HOLD : Reason.REVOKED,
                    revoked.source() + ": " + revoked.reason().rfcName() + ", " + revoked.since());
        } else if (status instanceof RevocationStatus.Revoked later) {
            findings.pass(Step.REVOCATION, later.source() + ": revoked later, " + later.since());
        } else if (status instanceof RevocationStatus.Good good) {
            findings.pass(Step.REVOCATION, good.source() + " of " + good.thisUpdate());
        } else if (status instanceof RevocationStatus.Unavailable unavailable) {
            findings.fail(unavailable.reason(), unavailable.detail());
        }
    }
}
