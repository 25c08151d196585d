/** What every word of the command line shares: language, home directory, exit codes and errors of one line. */
@NullMarked
package kazasu.command;

import org.jspecify.annotations.NullMarked;
