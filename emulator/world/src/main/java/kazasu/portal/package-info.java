/**
 * An authority's site for electronic applications, in seven steps (docs/portal.md): service, form, card and password, signature, sending,
 * reception, answer. It stands on the office's ledger and the verifier; the holder's software is somebody else's, over HTTP.
 */
@NullMarked
package kazasu.portal;

import org.jspecify.annotations.NullMarked;
