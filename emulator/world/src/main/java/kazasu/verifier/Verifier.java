package kazasu.verifier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kazasu.verifier.signer.SignerCertificate;

/**
 * Judges documents and login answers (rules.md §5). Whatever they are, there is a verdict; it says what was checked, what was not and why.
 * Safe for several threads; it remembers certificates whose authority's signature it has verified.
 */
public final class Verifier {
    private static final Set<Step> LEFT_OUT_FOR_DOCUMENTS = EnumSet.of(Step.CHALLENGE, Step.ATTRIBUTES);
    private static final Set<Step> LEFT_OUT_FOR_LOGINS = EnumSet.of(Step.ATTRIBUTES);
    private static final Set<Step> LEFT_OUT_FOR_CERTIFICATES =
            EnumSet.of(Step.CHALLENGE, Step.ATTRIBUTES, Step.CONTENT);
    private static final Set<Step> LEFT_OUT_WITHOUT_PROOF =
            EnumSet.of(Step.CHALLENGE, Step.ATTRIBUTES, Step.CONTENT, Step.SIGNATURE);
    /** Worst first. */
    private static final List<Verdict> BADNESS = List.of(Verdict.INVALID, Verdict.UNDETERMINED, Verdict.VALID);

    private final Formats formats;
    private final CertificateJudge judge;

    /**
     * A verifier.
     *
     * @param authorities that it trusts
     * @param revocations where it asks
     * @param policy what it accepts
     */
    public Verifier(TrustedAuthorities authorities, RevocationSource revocations, VerifierPolicy policy) {
        this(authorities, revocations, policy, ReplayGuard.NONE);
    }

    /**
     * One for logins: a challenge is good for one answer.
     *
     * @param authorities that it trusts
     * @param revocations where it asks
     * @param policy what it accepts
     * @param replays remembers the challenges that were answered
     */
    public Verifier(
            TrustedAuthorities authorities, RevocationSource revocations, VerifierPolicy policy, ReplayGuard replays) {
        KnownCertificates known = new KnownCertificates();
        this.formats = new Formats(known, policy, replays);
        this.judge = new CertificateJudge(new Issuers(authorities, known), revocations, policy);
    }

    /**
     * The verdict. Of several signatures in one document it is that of the worst.
     *
     * @throws UncheckedIOException if the document can't be read from where it lies
     */
    public Verification verify(VerificationRequest request) {
        try {
            return formats.read(request).stream()
                    .map(evidence -> judged(evidence, request))
                    .min(Comparator.comparing(verification -> BADNESS.indexOf(verification.verdict())))
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Verification judged(Evidence evidence, VerificationRequest request) {
        Findings findings = evidence.findings();
        if (!(request.document() instanceof Document.LoginAnswer)) {
            findings.skip(Step.CHALLENGE, "no login answer");
        }
        evidence.signer().ifPresent(holder -> judge.judge(holder, evidence.signingTime(), request, findings));
        return new Verification(
                evidence.format(),
                findings.complete(leftOut(request.document())),
                evidence.signer().map(SignerCertificate::x509),
                evidence.signingTime());
    }

    private static Set<Step> leftOut(Document document) {
        if (document instanceof Document.Shown shown) {
            return shown.possessionProved() ? LEFT_OUT_FOR_CERTIFICATES : LEFT_OUT_WITHOUT_PROOF;
        }
        return document instanceof Document.LoginAnswer ? LEFT_OUT_FOR_LOGINS : LEFT_OUT_FOR_DOCUMENTS;
    }
}
