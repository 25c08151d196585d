/** XML Signature and XAdES: reading XML within limits, and the rules on what a signature must refer to, and how. */
@NullMarked
package kazasu.verifier.xml;

import org.jspecify.annotations.NullMarked;
