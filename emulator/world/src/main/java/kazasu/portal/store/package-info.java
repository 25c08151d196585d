/** What the portal keeps in the ledger's database: submissions as they go from form to decision, reception numbers. */
@NullMarked
package kazasu.portal.store;

import org.jspecify.annotations.NullMarked;
