/**
 * The relying party's judgement of what a holder signed or answered (rules.md §5): signature, chain to pinned authorities, validity,
 * revocation, kind of certificate, the attributes, and a verdict that says what was checked, what was not and why. It knows neither the
 * holder's software nor the office; whoever wants a verdict brings authorities and a source of revocations.
 */
@NullMarked
package kazasu.verifier;

import org.jspecify.annotations.NullMarked;
