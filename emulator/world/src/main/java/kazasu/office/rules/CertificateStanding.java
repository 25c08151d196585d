package kazasu.office.rules;

import java.util.Optional;
import kazasu.office.Refusal;

/** How a certificate on the card stands at a moment. */
public enum CertificateStanding {
    /** There is none. */
    NONE,
    VALID,
    /** 一時保留. */
    HELD,
    EXPIRED,
    REVOKED;

    /**
     * Why a procedure can't be done about a certificate that stands so. No second live one of a kind (二重発行の禁止, rules.md
     * §0.13, C), and one on hold is revoked before another is issued (§2.4, C); what has ended, or isn't there, can neither be
     * renewed nor revoked, but an expired one may be replaced at any time (§1.5, C).
     *
     * @param procedure what is asked for
     */
    public Optional<Refusal> refusal(Procedure procedure) {
        return switch (procedure) {
            case ISSUE -> this == VALID ? Optional.of(Refusal.CERTIFICATE_DOUBLE_ISSUE) : held();
            case RENEWAL -> this == EXPIRED ? Optional.empty() : ended().or(this::held);
            case REVOCATION, KEY_COMPROMISE_NOTICE -> ended();
            default -> Optional.empty();
        };
    }

    private Optional<Refusal> held() {
        return this == HELD ? Optional.of(Refusal.CERTIFICATE_HOLD_STAYS) : Optional.empty();
    }

    private Optional<Refusal> ended() {
        return switch (this) {
            case NONE -> Optional.of(Refusal.CERTIFICATE_NONE);
            case EXPIRED -> Optional.of(Refusal.CERTIFICATE_EXPIRED);
            case REVOKED -> Optional.of(Refusal.CERTIFICATE_REVOKED);
            case VALID, HELD -> Optional.empty();
        };
    }
}
