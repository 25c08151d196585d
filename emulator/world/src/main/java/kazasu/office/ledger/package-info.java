/**
 * The ledger: what the offices keep, in a database. H2 in a file of the home or in memory, or PostgreSQL by URL; one migration script
 * for both. Whoever wants something from it says so within {@link kazasu.office.ledger.Ledger#transact}, which is one transaction: all
 * of it, or nothing. The books know no rule but those of keeping: numbers given once, one live certificate a kind
 * (二重発行の禁止), no certificate without its holder, card and application. See {@code docs/ledger.md}.
 */
@NullMarked
package kazasu.office.ledger;

import org.jspecify.annotations.NullMarked;
