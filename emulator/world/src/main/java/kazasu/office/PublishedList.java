package kazasu.office;

import java.math.BigInteger;
import java.time.Instant;

/**
 * A revocation list (失効情報ファイル) as it was published; kept for checks of past times (rules.md §2.3).
 *
 * @param authority which generation signed it
 * @param municipality code of the partition
 * @param number cRLNumber, counted by partition and authority
 * @param thisUpdate from then on
 * @param nextUpdate the next one comes until then
 * @param encoded X.509 CRL, DER
 */
public record PublishedList(
        String authority,
        String municipality,
        BigInteger number,
        Instant thisUpdate,
        Instant nextUpdate,
        byte[] encoded) {}
