package kazasu.office.agency;

import java.math.BigInteger;
import java.time.Instant;
import java.util.Optional;
import kazasu.office.CertificateId;
import kazasu.office.Standing;
import kazasu.office.ledger.Ledger;
import kazasu.pki.status.CertificateStatus;
import kazasu.pki.status.CertificateStatusSource;
import kazasu.pki.status.RevocationReason;

/**
 * What the OCSP responder says, from the ledger. A certificate that ended without being revoked is unknown, like one that was not issued
 * by then: nothing is kept about it that a relying party could go by (rules.md §2.3; the answer is ours).
 *
 * @param ledger whose revocations
 */
public record LedgerStatuses(Ledger ledger) implements CertificateStatusSource {
    @Override
    public CertificateStatus statusOf(String authorityId, BigInteger serialNumber, Instant at) {
        CertificateId id = new CertificateId(authorityId, serialNumber);
        Optional<Standing> standing =
                ledger.transact(books -> books.revocations().standing(id, at));
        return standing.map(LedgerStatuses::status).orElse(CertificateStatus.UNKNOWN);
    }

    private static CertificateStatus status(Standing standing) {
        if (standing instanceof Standing.Revoked revoked) {
            return new CertificateStatus.Revoked(revoked.at(), revoked.reason());
        }
        if (standing instanceof Standing.Held held) {
            return new CertificateStatus.Revoked(held.since(), RevocationReason.CERTIFICATE_HOLD);
        }
        return standing.isGood() ? CertificateStatus.GOOD : CertificateStatus.UNKNOWN;
    }
}
