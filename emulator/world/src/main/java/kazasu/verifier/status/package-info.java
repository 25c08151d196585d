/** Revocation lists and OCSP answers (RFC 5280 §5, RFC 6960), read by hand and judged before anything in them is believed. */
@NullMarked
package kazasu.verifier.status;

import org.jspecify.annotations.NullMarked;
