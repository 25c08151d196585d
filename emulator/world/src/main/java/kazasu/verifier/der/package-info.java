/** Reading DER by hand, strictly and without objects: for the path that every verification takes. */
@NullMarked
package kazasu.verifier.der;

import org.jspecify.annotations.NullMarked;
