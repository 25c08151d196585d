/**
 * jCardSim, mended: the only place that knows {@code com.licel.*}. Classes are replaced or woven before jCardSim can load its
 * own ({@link kazasu.card.runtime.Mends}); every persistent write of an applet passes one hook
 * ({@link kazasu.card.runtime.PersistentMemory}); {@link kazasu.card.runtime.CardRuntime} is one card.
 */
@NullMarked
package kazasu.card.runtime;

import org.jspecify.annotations.NullMarked;
