/** Digests and signatures that a verifier accepts, checked by rules of our own where libraries differ in what they let pass. */
@NullMarked
package kazasu.verifier.algorithm;

import org.jspecify.annotations.NullMarked;
