package kazasu.office.rules;

import static kazasu.model.Certainty.C;
import static kazasu.model.Certainty.L;
import static kazasu.model.Certainty.OURS;

import java.util.Optional;
import kazasu.model.Certainty;
import kazasu.pki.status.RevocationReason;
import org.jspecify.annotations.Nullable;

/**
 * What happens to a certificate by itself, not by a life event (rules.md §2.3, §2.4). That it ends is certain; what the codes
 * mean is too, their use is likely.
 */
public enum CertificateEvent {
    /** notAfter has passed: it ends, and isn't revoked. */
    EXPIRED(null, C),
    /** 失効申請 of the holder, for the certificates that it names. */
    HOLDER_REQUEST(RevocationReason.CESSATION_OF_OPERATION, L),
    /** 漏えい等の届出: the private key leaked, is lost or damaged, or the card can't be used. */
    KEY_COMPROMISE(RevocationReason.KEY_COMPROMISE, L),
    /** 記録誤り等: an error or gap in the certificate; the holder is told. The code is ours. */
    RECORDING_ERROR(RevocationReason.AFFILIATION_CHANGED, OURS),
    /** The authority's key leaked, is lost or damaged: all its certificates, made public. */
    AUTHORITY_KEY_COMPROMISE(RevocationReason.CA_COMPROMISE, L),
    /** Renewed or issued anew: the old one ends at once. */
    REPLACED(RevocationReason.SUPERSEDED, L),
    /** Destroyed before it was handed over: rejected at the factory, never collected, an issue that broke off. */
    NOT_HANDED_OVER(RevocationReason.UNSPECIFIED, L),
    /** A PIN out of tries has no effect on a certificate. */
    PIN_BLOCKED(null, C);

    private final @Nullable RevocationReason reason;
    private final Certainty codes;

    CertificateEvent(@Nullable RevocationReason reason, Certainty codes) {
        this.reason = reason;
        this.codes = codes;
    }

    /** Why the certificate is revoked; nothing if it isn't. */
    public Optional<RevocationReason> reason() {
        return Optional.ofNullable(reason);
    }

    /** The rule. */
    public Source source() {
        return new Source("R §2.3", C);
    }

    /** How sure it is that this is the reason. */
    public Certainty codes() {
        return codes;
    }
}
