/**
 * Who is behind a certificate: accounts under pseudonymous ids, which stay the same over renewals (rules.md §5, old and new), and the
 * sessions of those who are logged in. How somebody logs in is another room's business.
 */
@NullMarked
package kazasu.portal.account;

import org.jspecify.annotations.NullMarked;
