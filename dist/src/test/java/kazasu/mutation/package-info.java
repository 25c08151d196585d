/**
 * Changes the applet on purpose, one place at a time, and counts how often the oracle or the features notice. PIT's mutation engine
 * serves as a library: its own test runner swaps classes in the program's class loader, and the applet lives in another, woven.
 */
@NullMarked
package kazasu.mutation;

import org.jspecify.annotations.NullMarked;
