package kazasu.verifier;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import kazasu.pki.CertificateKind;

/**
 * What a verifier accepts.
 *
 * @param certificatePolicies object identifiers, of which a certificate of that kind must have one
 * @param clockSkew how far ahead of the verifier's a signer's clock may be
 * @param challengeSkew how far ahead a site's own clock may be when its challenge comes back
 * @param ocspLife how long an OCSP answer without nextUpdate is good
 */
public record VerifierPolicy(
        Map<CertificateKind, Set<String>> certificatePolicies,
        Duration clockSkew,
        Duration challengeSkew,
        Duration ocspLife) {
    /** The service's policies and those of the test arc (card-interface.md §5.2 to §5.5); the rest is ours (docs/decisions.md §14). */
    private static final VerifierPolicy STANDARD = new VerifierPolicy(
            Map.of(
                    CertificateKind.SIGNATURE,
                    Set.of("1.2.392.200149.8.5.1.1.20", "1.2.392.200149.8.5.1.0.20", "1.2.392.200149.8.5.1.0.10"),
                    CertificateKind.USER_AUTHENTICATION,
                    Set.of("1.2.392.200149.8.5.1.3.30", "1.2.392.200149.8.5.1.0.30")),
            Duration.ofMinutes(5),
            Duration.ofMinutes(1),
            Duration.ofMinutes(15));

    public VerifierPolicy {
        certificatePolicies = Map.copyOf(certificatePolicies);
    }

    /** What the references and the test authorities ask for. */
    public static VerifierPolicy standard() {
        return STANDARD;
    }

    /** Whether one of a certificate's policies will do. */
    boolean accepts(CertificateKind kind, Iterable<String> policies) {
        Set<String> accepted = certificatePolicies.getOrDefault(kind, Set.of());
        for (String policy : policies) {
            if (accepted.contains(policy)) {
                return true;
            }
        }
        return false;
    }
}
