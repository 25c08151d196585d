package kazasu.office.rules;

import java.util.Optional;
import kazasu.model.Certainty;
import kazasu.pki.CertificateKind;
import kazasu.pki.status.RevocationReason;
import org.jspecify.annotations.Nullable;

/**
 * What an event does.
 *
 * @param signature why the signature certificate loses its effect, or null if it stays; {@code CERTIFICATE_HOLD} for a hold
 * @param authentication the same of the user authentication certificate
 * @param card what becomes of the card
 * @param source of the rule
 * @param codes how sure it is that these are the reasons, not that the certificates end
 */
public record Effect(
        @Nullable RevocationReason signature,
        @Nullable RevocationReason authentication,
        CardEffect card,
        Source source,
        Certainty codes) {
    /**
     * Why a certificate loses its effect; nothing if it stays.
     *
     * @param kind of the certificate
     */
    public Optional<RevocationReason> on(CertificateKind kind) {
        return Optional.ofNullable(kind == CertificateKind.SIGNATURE ? signature : authentication);
    }
}
