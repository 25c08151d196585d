/** What pages of paper (PDF) have in common: Japanese text without an embedded font, lines, the mark that says that it is a test. */
@NullMarked
package kazasu.paper;

import org.jspecify.annotations.NullMarked;
