/**
 * Load on the two critical paths, signing and verifying, and on cards served over HTTP: Gatling's open model, each in a JVM of its own,
 * every answer checked. Gatling counts whole milliseconds: what is faster belongs to JMH.
 */
@NullMarked
package kazasu.perf.load;

import org.jspecify.annotations.NullMarked;
