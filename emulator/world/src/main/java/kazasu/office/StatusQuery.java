package kazasu.office;

import java.time.Instant;

/**
 * A status check that a relying party was answered, for the bill (rules.md §2.6: 20 yen a signature certificate, 2 yen a user
 * authentication certificate).
 *
 * @param party who asked
 * @param certificate about which
 * @param at when
 * @param answer {@code GOOD}, {@code HELD}, {@code REVOKED}, {@code EXPIRED}, {@code UNKNOWN}
 * @param yen what it costs, after waivers
 */
public record StatusQuery(String party, CertificateId certificate, Instant at, String answer, int yen) {}
