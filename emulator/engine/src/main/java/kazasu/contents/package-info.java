/**
 * What stands in the applications beside the JPKI AP and at the level of the issuer security domain, byte for byte
 * (docs/other-applications.md §3, §6). All of it is made up for tests and says so: a number that nobody can have, no key, no
 * signature, no face.
 */
@NullMarked
package kazasu.contents;

import org.jspecify.annotations.NullMarked;
