/** The reference page docs/card.md, made from the tables that the oracle answers from, and the account of every row of the sources. */
package kazasu.model.page;
