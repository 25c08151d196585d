/** A certificate as a verifier reads it, once: within limits, strictly, with everything in it that is judged. */
@NullMarked
package kazasu.verifier.signer;

import org.jspecify.annotations.NullMarked;
