package kazasu.office;

import java.util.Set;
import kazasu.pki.CertificateKind;

/**
 * Somebody who may ask how certificates stand (rules.md §5).
 *
 * @param name unique
 * @param kinds 署名検証者, 利用者証明検証者, or both: what it notified the agency of (Act art. 17 and 36); empty for one that has not
 */
public record RelyingParty(String name, Set<CertificateKind> kinds) {
    public RelyingParty {
        kinds = Set.copyOf(kinds);
    }
}
