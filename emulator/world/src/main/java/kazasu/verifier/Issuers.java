package kazasu.verifier;

import java.util.Optional;
import kazasu.verifier.signer.SignerCertificate;

/** Which pinned authority issued a certificate: found by name and key identifier, proved by its signature. */
final class Issuers {
    private final TrustedAuthorities authorities;

    Issuers(TrustedAuthorities authorities) {
        this.authorities = authorities;
    }

    /** Without a key identifier each authority of that name is tried: the generations of one share it. */
    Optional<PinnedAuthority> of(SignerCertificate holder) {
        return authorities.named(holder).stream()
                .filter(authority -> holder.isSignedBy(authority.key()))
                .findFirst();
    }

    /** Why there is none. */
    String problem(SignerCertificate holder) {
        return authorities.named(holder).isEmpty()
                ? "no pinned authority has the name and key identifier of the issuer"
                : "the pinned authority of that name and key did not sign the certificate";
    }
}
