/**
 * The words {@code office} and {@code status}: the procedures of {@code kazasu.office} from the command line, a class a word. Each opens
 * the ledger for one procedure, at a moment that may be named, and says what has changed; a dry run does it for real in a rehearsal.
 */
@NullMarked
package kazasu.workbench.office;

import org.jspecify.annotations.NullMarked;
