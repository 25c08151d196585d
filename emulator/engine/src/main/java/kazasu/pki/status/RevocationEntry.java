package kazasu.pki.status;

import java.math.BigInteger;
import java.time.Instant;

/**
 * 失効情報: one revoked or held certificate.
 *
 * @param serialNumber 発行の番号
 * @param revokedAt when it was recorded, which is when the certificate lost its effect (rules.md §2.3); whole seconds are
 *     published
 * @param reason why
 */
public record RevocationEntry(BigInteger serialNumber, Instant revokedAt, RevocationReason reason) {}
