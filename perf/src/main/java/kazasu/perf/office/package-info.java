/** Benchmarks of the world around the card: status answers, revocation lists, issuing. */
@NullMarked
package kazasu.perf.office;

import org.jspecify.annotations.NullMarked;
