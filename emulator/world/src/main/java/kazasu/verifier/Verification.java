package kazasu.verifier;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A verifier's answer.
 *
 * @param format what the document turned out to be, for people: {@code CMS detached}, {@code PDF (adbe.pkcs7.detached)} …
 * @param checks a line for every {@link Step}, in their order: what was checked, what was not and why
 * @param signer the holder's certificate, if it could be read; not to be kept (rules.md §5)
 * @param signingTime what the signer claims; nothing proves it
 */
public record Verification(
        String format, List<Check> checks, Optional<X509Certificate> signer, Optional<Instant> signingTime) {
    public Verification {
        checks = List.copyOf(checks);
    }

    /** {@code INVALID} if a check failed, else {@code UNDETERMINED} if one could not be made, else {@code VALID}. */
    public Verdict verdict() {
        return reason().map(Reason::verdict).orElse(Verdict.VALID);
    }

    /** The first reason of the worst kind; nothing if it is valid. */
    public Optional<Reason> reason() {
        return reasons().stream().min(Comparator.comparing(reason -> reason.verdict() != Verdict.INVALID));
    }

    /** All reasons, in the order of the steps. */
    public List<Reason> reasons() {
        return checks.stream().flatMap(check -> check.reason().stream()).toList();
    }
}
