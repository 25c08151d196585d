package kazasu.publication;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kazasu.office.PublishedList;
import kazasu.office.agency.Publication;
import kazasu.pki.status.CrlSchedule;

/** The revocation lists, published when the hour has come and somebody asks: a list is the same whenever it is made. */
final class Lists {
    private final Publication publication;
    private final CrlSchedule schedule;
    private final Clock clock;
    private Instant published = Instant.MIN;

    Lists(Publication publication, CrlSchedule schedule, Clock clock) {
        this.publication = publication;
        this.schedule = schedule;
        this.clock = clock;
    }

    /** The newest list of a partition at some time, not after now. */
    Optional<PublishedList> find(String authority, String municipality, Instant at) {
        publishDue(false);
        Optional<PublishedList> found = publication.latest(authority, municipality, at);
        if (found.isPresent()) {
            return found;
        }
        // a partition that was opened since has an empty list at once
        publishDue(true);
        return publication.latest(authority, municipality, at);
    }

    /** All of that time, without their bytes. */
    List<PublishedList> all(Instant at) {
        publishDue(true);
        return publication.overview(at);
    }

    private synchronized void publishDue(boolean again) {
        Instant due = schedule.lastPublication(clock.instant());
        if (again || !due.equals(published)) {
            publication.publishDue();
            published = due;
        }
    }
}
