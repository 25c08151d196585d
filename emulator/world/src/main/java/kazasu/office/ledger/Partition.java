package kazasu.office.ledger;

import kazasu.pki.Municipality;

/**
 * A part of an authority's revocation list: it covers what was issued to residents of one municipality (rules.md §2.5).
 *
 * @param authority which generation
 * @param municipality whose residents
 */
public record Partition(String authority, Municipality municipality) {}
