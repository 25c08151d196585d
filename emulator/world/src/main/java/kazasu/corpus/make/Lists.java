package kazasu.corpus.make;

import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import kazasu.pki.CertificationAuthority;
import kazasu.pki.Municipality;
import kazasu.pki.status.Crl;
import kazasu.pki.status.CrlSchedule;
import kazasu.pki.status.RevocationEntry;
import kazasu.pki.status.RevocationReason;

/** Revocation lists as the agency publishes them, and what is on them. */
final class Lists {
    /** So that no list is empty, and each needs to be searched. */
    private static final int OTHERS = 12;

    private static final long FIRST_OTHER = 0x00A00000L;

    private Lists() {}

    /** The list that relying parties have at a time. */
    static byte[] at(CertificationAuthority authority, Municipality partition, Instant at, RevocationEntry... more) {
        Instant published = CrlSchedule.DEFAULT.lastPublication(at);
        return published(authority, partition, published, CrlSchedule.DEFAULT.nextUpdate(published), more);
    }

    static byte[] published(
            CertificationAuthority authority,
            Municipality partition,
            Instant thisUpdate,
            Instant nextUpdate,
            RevocationEntry... more) {
        List<RevocationEntry> entries = new ArrayList<>();
        for (int i = 0; i < OTHERS; i++) {
            RevocationReason reason = RevocationReason.values()[i % RevocationReason.values().length];
            BigInteger number = BigInteger.valueOf(FIRST_OTHER + 977L * i);
            entries.add(new RevocationEntry(number, thisUpdate.minus(Duration.ofDays(40 - i)), reason));
        }
        entries.addAll(List.of(more));
        BigInteger number = BigInteger.valueOf(ChronoUnit.DAYS.between(Instant.EPOCH, thisUpdate));
        return Crl.sign(authority, partition, number, thisUpdate, nextUpdate, entries)
                .encoded();
    }

    /** One for a person's signature certificate. */
    static byte[] of(Person person, Instant at, RevocationEntry... more) {
        return at(person.authority(), person.holder().municipality(), at, more);
    }

    /** An entry about a person's signature certificate. */
    static RevocationEntry entry(Person person, Instant since, RevocationReason reason) {
        return new RevocationEntry(person.certificate().getSerialNumber(), since, reason);
    }
}
