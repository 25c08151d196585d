package kazasu.verifier;

import java.util.Optional;
import kazasu.verifier.signer.SignerCertificate;

/** Which pinned authority issued a certificate: found by name and key identifier, proved by its signature, and remembered. */
final class Issuers {
    private final TrustedAuthorities authorities;
    private final KnownCertificates known;

    Issuers(TrustedAuthorities authorities, KnownCertificates known) {
        this.authorities = authorities;
        this.known = known;
    }

    /** Without a key identifier each authority of that name is tried: the generations of one share it. */
    Optional<PinnedAuthority> of(SignerCertificate holder) {
        Optional<PinnedAuthority> before = known.issuer(holder);
        if (before.isPresent()) {
            return before;
        }
        Optional<PinnedAuthority> issuer = authorities.named(holder).stream()
                .filter(authority -> holder.isSignedBy(authority.key()))
                .findFirst();
        issuer.ifPresent(authority -> known.keep(holder, authority));
        return issuer;
    }

    /** Why there is none. */
    String problem(SignerCertificate holder) {
        return authorities.named(holder).isEmpty()
                ? "no pinned authority has the name and key identifier of the issuer"
                : "the pinned authority of that name and key did not sign the certificate";
    }
}
