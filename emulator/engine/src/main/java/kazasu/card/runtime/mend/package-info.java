/**
 * Replacements for single classes of jCardSim. They are never loaded from here: {@link kazasu.card.runtime.Mends} renames each and
 * defines it in jCardSim's own package before jCardSim's class can be loaded.
 */
@NullMarked
package kazasu.card.runtime.mend;

import org.jspecify.annotations.NullMarked;
