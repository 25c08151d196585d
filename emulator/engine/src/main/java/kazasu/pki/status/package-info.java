/**
 * What an authority says about certificates after it has issued them (rules.md §2.3 to §2.5): reasons of revocation, revocation
 * lists split by municipality, and the OCSP responder. It knows no ledger; who keeps one passes in what is recorded. Formats
 * are RFC 5280 and RFC 6960; the service's own profiles are not public (card-interface.md §5.6, U), so what these leave open is
 * in {@code docs/decisions.md} §7 and §8.
 */
@NullMarked
package kazasu.pki.status;

import org.jspecify.annotations.NullMarked;
