/** The portal's own keys: a test authority, the server's certificate for TLS, and the key for which applications are encrypted. */
@NullMarked
package kazasu.portal.tls;

import org.jspecify.annotations.NullMarked;
