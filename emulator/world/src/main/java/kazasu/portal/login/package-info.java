/**
 * Login with the user authentication certificate (rules.md §5, Act art. 38): by an answer to a challenge, or by the TLS handshake. The verdict
 * is the verifier's; whoever is refused is told why, by name.
 */
@NullMarked
package kazasu.portal.login;

import org.jspecify.annotations.NullMarked;
