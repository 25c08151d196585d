/**
 * Signatures in PDF. What they cover is told from the bytes of the file, not from what a parser makes of them: a parser repairs, and what it
 * repairs is not what was signed.
 */
@NullMarked
package kazasu.verifier.pdf;

import org.jspecify.annotations.NullMarked;
