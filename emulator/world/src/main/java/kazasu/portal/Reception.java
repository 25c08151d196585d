package kazasu.portal;

import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kazasu.office.CertificateId;
import kazasu.office.ledger.LedgerException;
import kazasu.pki.Validity;
import kazasu.portal.form.FilledForm;
import kazasu.portal.form.FormDocument;
import kazasu.portal.form.Service;
import kazasu.portal.store.Decision;
import kazasu.portal.store.Sent;
import kazasu.portal.store.Submission;
import kazasu.portal.store.SubmissionState;
import kazasu.portal.store.SubmissionStore;
import kazasu.verifier.Content;
import kazasu.verifier.Verdict;
import kazasu.verifier.Verification;
import kazasu.verifier.VerificationRequest;
import kazasu.verifier.Verifier;

/** 受付: hands out forms to be signed, takes what was signed, has it verified, and decides. Safe for several threads. */
public final class Reception {
    private final SubmissionStore store;
    private final Verifier verifier;
    private final Function<X509Certificate, Optional<CertificateId>> issued;
    private final Clock clock;

    /**
     * Made from what it needs.
     *
     * @param store of submissions
     * @param verifier with a source of revocations
     * @param issued which certificate of the agency's it is; nothing if the agency doesn't say
     * @param clock present time
     */
    public Reception(
            SubmissionStore store,
            Verifier verifier,
            Function<X509Certificate, Optional<CertificateId>> issued,
            Clock clock) {
        this.store = store;
        this.verifier = verifier;
        this.issued = issued;
        this.clock = clock;
    }

    /**
     * Step 3: a form that was filled in becomes a document to be signed.
     *
     * @param form as it was filled in
     * @param account of whom is logged in
     * @throws PortalException {@code FORM_INCOMPLETE}
     */
    public Submission handOut(FilledForm form, Optional<String> account) {
        if (!form.isRight()) {
            throw new PortalException(PortalRefusal.FORM_INCOMPLETE);
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), Validity.JAPAN);
        return store.draft(form.service().id(), account, id -> FormDocument.encode(form, id, today));
    }

    /**
     * A submission.
     *
     * @param id as it came; anything
     * @throws PortalException {@code SUBMISSION_UNKNOWN}
     */
    public Submission find(String id) {
        return store.find(id).orElseThrow(() -> new PortalException(PortalRefusal.SUBMISSION_UNKNOWN));
    }

    /** Those of an account, the newest first. */
    public List<Submission> ofAccount(String account) {
        return store.ofAccount(account);
    }

    /**
     * The document to be signed, byte for byte.
     *
     * @throws PortalException {@code NOT_KEPT} if it was refused, {@code SUBMISSION_UNKNOWN} if it is gone
     */
    public byte[] document(Submission submission) {
        if (submission.state() == SubmissionState.REFUSED) {
            throw new PortalException(PortalRefusal.NOT_KEPT);
        }
        return store.form(submission).orElseThrow(() -> new PortalException(PortalRefusal.SUBMISSION_UNKNOWN));
    }

    /** What was filled in; nothing for one that was refused, of which nothing is kept. */
    public Optional<FilledForm> form(Submission submission) {
        return store.form(submission).map(FormDocument::decode);
    }

    /**
     * Steps 6 and 7: receives what was signed and decides. The same sent again gets the same answer.
     *
     * @param id of the submission, as it came
     * @param sent what came
     * @return with a reception number: accepted, refused by name, or held because the signature could not be checked
     * @throws PortalException {@code SUBMISSION_UNKNOWN}, {@code ALREADY_SENT}, {@code NOTHING_SENT}, {@code TYPE_UNKNOWN},
     *     {@code STORE_FAILED}: nothing was decided
     */
    public Submission receive(String id, Sent sent) {
        if (sent.bytes().length == 0) {
            throw new PortalException(PortalRefusal.NOTHING_SENT);
        }
        SignedType type = SignedType.of(sent.type()).orElseThrow(() -> new PortalException(PortalRefusal.TYPE_UNKNOWN));
        Submission submission = find(id);
        if (submission.state() == SubmissionState.DRAFT) {
            try {
                submission = store.receive(id, sent, decision(document(submission), type, sent));
            } catch (LedgerException e) {
                throw new PortalException(PortalRefusal.STORE_FAILED);
            }
        }
        if (!submission.sentDigest().equals(Optional.of(sent.digest()))) {
            throw new PortalException(PortalRefusal.ALREADY_SENT);
        }
        return submission;
    }

    /**
     * Checks again what could not be checked; anything else is left as it is.
     *
     * @param id of the submission, as it came
     * @throws PortalException {@code SUBMISSION_UNKNOWN}
     */
    public Submission checkAgain(String id) {
        Submission submission = find(id);
        if (submission.state() != SubmissionState.PENDING) {
            return submission;
        }
        Sent sent = store.sent(submission).orElseThrow();
        SignedType type = SignedType.of(sent.type()).orElseThrow();
        return store.decide(id, decision(document(submission), type, sent));
    }

    /** Checks all again that could not be checked. */
    public List<Submission> checkAllAgain() {
        return store.pending().stream().map(waiting -> checkAgain(waiting.id())).toList();
    }

    private Decision decision(byte[] form, SignedType type, Sent sent) {
        if (!type.isSigned(form, sent.bytes())) {
            return refused(PortalRefusal.FORM_CHANGED.word(), Optional.empty());
        }
        Verification verification = verifier.verify(
                VerificationRequest.application(type.document(Content.of(form), sent.bytes()), clock.instant())
                        .by(FormDocument.decode(form).applicant()));
        Optional<CertificateId> signer = verification.signer().flatMap(issued);
        Verdict verdict = verification.verdict();
        if (verdict == Verdict.VALID) {
            return new Decision(SubmissionState.ACCEPTED, Optional.empty(), signer);
        }
        String word = verification.reason().orElseThrow().word();
        return verdict == Verdict.UNDETERMINED
                ? new Decision(SubmissionState.PENDING, Optional.of(word), signer)
                : refused(word, signer);
    }

    private static Decision refused(String word, Optional<CertificateId> signer) {
        return new Decision(SubmissionState.REFUSED, Optional.of(word), signer);
    }

    /** The services that forms are for. */
    public static List<Service> services() {
        return Service.all();
    }

    static FilledForm filled(String service, Map<String, String> typed) {
        return FilledForm.of(
                Service.of(service).orElseThrow(() -> new PortalException(PortalRefusal.SERVICE_UNKNOWN)), typed);
    }
}
