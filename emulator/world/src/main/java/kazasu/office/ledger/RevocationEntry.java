package kazasu.office.ledger;

import java.math.BigInteger;
import java.time.Instant;
import kazasu.pki.RevocationReason;

/**
 * 失効情報, as a revocation list has it.
 *
 * @param serialNumber 発行の番号
 * @param recordedAt 記録したとき
 * @param reason why
 */
public record RevocationEntry(BigInteger serialNumber, Instant recordedAt, RevocationReason reason) {}
