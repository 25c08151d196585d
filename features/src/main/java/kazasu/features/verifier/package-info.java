/** {@code certify verifier}: puts the cases of a corpus before somebody's verifier and judges what it says. */
@NullMarked
package kazasu.features.verifier;

import org.jspecify.annotations.NullMarked;
