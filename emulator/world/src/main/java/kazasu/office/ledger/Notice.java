package kazasu.office.ledger;

import java.time.Instant;

/**
 * 公表: what the agency makes public.
 *
 * @param authority about which generation
 * @param kind what it is, e.g. {@code AUTHORITY_KEY_COMPROMISE}
 * @param publishedAt when
 */
public record Notice(String authority, String kind, Instant publishedAt) {}
