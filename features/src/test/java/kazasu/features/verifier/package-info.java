@NullMarked
package kazasu.features.verifier;

import org.jspecify.annotations.NullMarked;
