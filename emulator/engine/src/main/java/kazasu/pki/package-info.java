/**
 * The authorities and what they issue: test authorities in three generations, made once per home, and the governors' of the old
 * card; the certificate profiles, the rules of validity, and the first issuance onto a card through its administration session.
 * Everything follows {@code docs/reference/card-interface.md} §5 and {@code docs/reference/rules.md} §1, §2, §4 and §6; what
 * those leave open is a named switch of {@code docs/decisions.md} §7. Nothing made here can be mistaken for the real service:
 * the word TEST stands in every name.
 */
@NullMarked
package kazasu.pki;

import org.jspecify.annotations.NullMarked;
