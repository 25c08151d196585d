/** CMS SignedData (RFC 5652): reading it, and the rules that its parts must keep to. */
@NullMarked
package kazasu.verifier.cms;

import org.jspecify.annotations.NullMarked;
