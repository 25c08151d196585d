/**
 * What relying parties get from the agency, over HTTP: the authorities' certificates, revocation lists, OCSP; and a verifier for those
 * who have none of their own. It shows what has been published (rules.md §2.5) and records nothing but what that costs.
 */
@NullMarked
package kazasu.publication;

import org.jspecify.annotations.NullMarked;
