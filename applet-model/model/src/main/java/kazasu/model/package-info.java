/**
 * What the reference says a card is and answers: applications, files, PIN rules, status tables and the oracle. Written from
 * {@code docs/reference/} and apart from the applet, which it can't see.
 */
@NullMarked
package kazasu.model;

import org.jspecify.annotations.NullMarked;
