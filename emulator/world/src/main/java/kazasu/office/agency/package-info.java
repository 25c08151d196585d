/**
 * The agency (機構, J-LIS): issues certificates and records what ends them, publishes revocation lists, and tells those who may ask how
 * certificates stand. It acts on the ledger; the authorities' keys sign. Formats are {@code kazasu.pki}'s, rules {@code
 * kazasu.office.rules}'. What is recorded counts from that moment on, while relying parties see it at the next publication: OCSP every
 * 15 minutes, lists once a day (rules.md §2.5).
 */
@NullMarked
package kazasu.office.agency;

import org.jspecify.annotations.NullMarked;
