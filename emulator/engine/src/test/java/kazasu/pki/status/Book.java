package kazasu.pki.status;

import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A ledger for tests: number 1 is good and 2 is unknown in any authority; others as they are put in. */
final class Book implements CertificateStatusSource {
    static final long GOOD = 1;
    static final long UNKNOWN = 2;

    /** What was looked up. */
    final List<String> lookups = new ArrayList<>();

    private final Map<BigInteger, CertificateStatus> revoked = new HashMap<>();

    void put(long serialNumber, Instant at, RevocationReason reason) {
        revoked.put(BigInteger.valueOf(serialNumber), new CertificateStatus.Revoked(at, reason));
    }

    @Override
    public CertificateStatus statusOf(String authorityId, BigInteger serialNumber, Instant at) {
        lookups.add(authorityId + " " + serialNumber + " " + at);
        return revoked.getOrDefault(
                serialNumber, serialNumber.longValue() == GOOD ? CertificateStatus.GOOD : CertificateStatus.UNKNOWN);
    }
}
