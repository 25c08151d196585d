/** Runs the features in this JVM and turns what Cucumber says into verdicts. */
@NullMarked
package kazasu.features.suite;

import org.jspecify.annotations.NullMarked;
