/**
 * The program: its command line. {@link kazasu.workbench.Main} finds the words by {@link java.util.ServiceLoader}, each floor
 * contributes its own; {@code serve}, {@code card}, {@code sign} and {@code doctor} live here.
 */
@NullMarked
package kazasu.workbench;

import org.jspecify.annotations.NullMarked;
