/** The conformance kit: the word {@code certify}. */
@NullMarked
package kazasu.features;

import org.jspecify.annotations.NullMarked;
