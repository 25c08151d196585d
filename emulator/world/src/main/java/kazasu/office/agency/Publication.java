package kazasu.office.agency;

import java.math.BigInteger;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kazasu.office.PublishedList;
import kazasu.office.ledger.Books;
import kazasu.office.ledger.Ledger;
import kazasu.office.ledger.Partition;
import kazasu.pki.CertificationAuthority;
import kazasu.pki.status.Crl;
import kazasu.pki.status.CrlSchedule;

/**
 * 失効情報ファイル (Act art. 16 and 35): a revocation list a day for every municipality and generation to which certificates were issued,
 * each kept. A list says what was recorded by its thisUpdate, so it is the same whenever it is made; one that nobody made on its day is
 * not made up for. Safe for several threads and processes: a list of one moment is published once.
 */
public final class Publication {
    private final Ledger ledger;
    private final AgencyAuthorities authorities;
    private final Clock clock;
    private final CrlSchedule schedule;

    /**
     * Made from what it needs.
     *
     * @param ledger whose revocations
     * @param authorities who sign
     * @param clock present time
     * @param schedule hour, and life of a list
     */
    public Publication(Ledger ledger, AgencyAuthorities authorities, Clock clock, CrlSchedule schedule) {
        this.ledger = ledger;
        this.authorities = authorities;
        this.clock = clock;
        this.schedule = schedule;
    }

    /**
     * What is published at once.
     *
     * @param thisUpdate of its lists, whole seconds
     * @param asOf what was recorded by then is on them
     * @param isDue of the daily lists: a partition that has one needs no second
     */
    private record Edition(Instant thisUpdate, Instant asOf, boolean isDue) {}

    /**
     * Publishes what is due: the list of the last hour of publication for every partition that lacks it.
     *
     * @return what was published now
     */
    public List<PublishedList> publishDue() {
        Instant now = clock.instant();
        Instant due = schedule.lastPublication(now);
        Set<String> done = overview(now).stream()
                .filter(list -> !list.thisUpdate().isBefore(due))
                .map(list -> key(list.authority(), list.municipality()))
                .collect(Collectors.toSet());
        return publish(
                partition -> !done.contains(
                        key(partition.authority(), partition.municipality().code())),
                new Edition(due, due, true));
    }

    private static String key(String authority, String municipality) {
        return authority + "-" + municipality;
    }

    /**
     * Publishes out of turn, after an authority's key was compromised.
     *
     * @param authority whose lists
     * @return all of them
     */
    public List<PublishedList> publishNow(String authority) {
        Instant now = clock.instant();
        return publish(
                partition -> partition.authority().equals(authority),
                new Edition(now.truncatedTo(ChronoUnit.SECONDS), now, false));
    }

    /**
     * The list that relying parties had at some time.
     *
     * @param authority which generation
     * @param municipality code of the partition
     * @param asOf when, the present included
     * @return nothing if there was none yet
     */
    public Optional<PublishedList> latest(String authority, String municipality, Instant asOf) {
        return ledger.transact(books -> books.publications().latest(authority, municipality, asOf));
    }

    /**
     * The lists that relying parties had at some time, all partitions, without their bytes.
     *
     * @param asOf when, the present included
     * @return by authority and municipality; {@code encoded} is empty
     */
    public List<PublishedList> overview(Instant asOf) {
        return ledger.transact(books -> books.publications().overview(asOf));
    }

    private List<PublishedList> publish(Predicate<Partition> wanted, Edition edition) {
        List<PublishedList> published = new ArrayList<>();
        for (Partition partition :
                ledger.<List<Partition>>transact(books -> books.publications().partitions())) {
            authorities
                    .byId(partition.authority())
                    .filter(authority ->
                            wanted.test(partition) && authority.period().covers(edition.thisUpdate))
                    .flatMap(authority -> ledger.transact(books -> publish(books, authority, partition, edition)))
                    .ifPresent(published::add);
        }
        return published;
    }

    /** Drawing the number first keeps others from the partition. */
    private Optional<PublishedList> publish(
            Books books, CertificationAuthority authority, Partition partition, Edition edition) {
        BigInteger number = books.publications().nextNumber(partition);
        if (edition.isDue && isThere(books, partition, edition.thisUpdate)) {
            return Optional.empty();
        }
        String municipality = partition.municipality().code();
        Instant nextUpdate = schedule.nextUpdate(edition.thisUpdate);
        Crl crl = Crl.sign(
                authority,
                partition.municipality(),
                number,
                edition.thisUpdate,
                nextUpdate,
                books.revocations().entries(authority.id(), municipality, edition.asOf));
        PublishedList list =
                new PublishedList(authority.id(), municipality, number, edition.thisUpdate, nextUpdate, crl.encoded());
        books.publications().add(list);
        return Optional.of(list);
    }

    private boolean isThere(Books books, Partition partition, Instant thisUpdate) {
        return books.publications()
                .latest(partition.authority(), partition.municipality().code(), clock.instant())
                .filter(last -> !last.thisUpdate().isBefore(thisUpdate))
                .isPresent();
    }
}
