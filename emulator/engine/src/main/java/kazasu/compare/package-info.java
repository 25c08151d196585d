/** The applet against the oracle, over random sequences: what both floors below were written apart for. */
@NullMarked
package kazasu.compare;

import org.jspecify.annotations.NullMarked;
