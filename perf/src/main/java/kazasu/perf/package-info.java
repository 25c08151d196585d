/**
 * Load and benchmarks: {@code load sign} (Gatling, with every signature verified) and {@code bench signature|apdu} (JMH, and a
 * round trip through a real pcscd), each against {@code openssl speed} of the same run.
 */
@NullMarked
package kazasu.perf;

import org.jspecify.annotations.NullMarked;
