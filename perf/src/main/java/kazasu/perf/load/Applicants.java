package kazasu.perf.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.interfaces.RSAPrivateCrtKey;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Supplier;
import kazasu.card.Chance;
import kazasu.card.EmbeddedCard;
import kazasu.card.SystemChance;
import kazasu.client.CardSigner;
import kazasu.client.CmsFormat;
import kazasu.client.Original;
import kazasu.office.OfficeSwitches;
import kazasu.office.PooledKeys;
import kazasu.office.Resident;
import kazasu.office.counter.Attendance;
import kazasu.office.counter.CardOrder;
import kazasu.office.ledger.Ledger;
import kazasu.office.town.MovableClock;
import kazasu.office.town.Town;
import kazasu.office.town.Townsfolk;
import kazasu.office.town.TypedPins;
import kazasu.pki.AuthorityGenerations;
import kazasu.pki.CertificateKind;

/**
 * People with cards who have signed applications: most are good, some were changed afterwards, and some are of people whose certificates
 * have been revoked since. Their day stands still.
 */
final class Applicants implements AutoCloseable {
    /** All on one day. */
    static final LocalDate BORN = LocalDate.of(1980, 1, 1);

    private static final int REVOKED_EACH = 8;
    private static final int CHANGED_EACH = 5;
    private static final char[] PASSWORD = "ABC123".toCharArray();

    private final MovableClock clock = MovableClock.on(LocalDate.of(2026, 11, 24));
    private final Ledger ledger;
    private final TypedPins pins = TypedPins.specimen();
    private final Town town;
    private final List<Submission> submissions = new ArrayList<>();

    private Applicants(Ledger ledger) {
        this.ledger = ledger;
        Chance chance = new SystemChance();
        Supplier<RSAPrivateCrtKey> keys = new PooledKeys(chance);
        town = Town.open(ledger, AuthorityGenerations.create(keys), clock, chance, OfficeSwitches.DEFAULTS)
                .populate()
                .importing(keys);
    }

    /**
     * They get their cards, sign, and some lose their certificates again; then the agency has published that.
     *
     * @param people how many
     * @param each documents of each
     */
    static Applicants sign(int people, int each) throws IOException {
        return sign(people, each, Ledger.inMemory());
    }

    /** The same over a ledger that they close. */
    static Applicants sign(int people, int each, Ledger ledger) throws IOException {
        Applicants all = new Applicants(ledger);
        for (int i = 1; i <= people; i++) {
            all.come(i, each);
        }
        all.clock.pass(Duration.ofMinutes(20));
        return all;
    }

    private void come(int number, int documents) throws IOException {
        Resident person = Townsfolk.newcomer(number, BORN);
        town.register().enter(person);
        boolean revoked = number % REVOKED_EACH == 0;
        EmbeddedCard card = town.handedOver(person, CardOrder.of(person.code()), pins, clock);
        try (CardSigner signer = CardSigner.of(card, CertificateKind.SIGNATURE, PASSWORD)) {
            for (int i = 1; i <= documents; i++) {
                submissions.add(submission("application " + number + "-" + i, signer, revoked, i % CHANGED_EACH == 0));
            }
        }
        card.close();
        if (revoked) {
            clock.pass(Duration.ofMinutes(1));
            town.counter().revoke(Attendance.holder(person.code()), EnumSet.of(CertificateKind.SIGNATURE));
        }
    }

    private Submission submission(String text, CardSigner signer, boolean revoked, boolean changed) throws IOException {
        byte[] document = text.getBytes(StandardCharsets.US_ASCII);
        byte[] signature = CmsFormat.detached(clock).sign(Original.of("application", document), signer);
        if (changed) {
            document[0] = 'A';
        }
        return new Submission(document, signature, changed ? "content-changed" : revoked ? "revoked" : "");
    }

    Town town() {
        return town;
    }

    MovableClock clock() {
        return clock;
    }

    List<Submission> submissions() {
        return submissions;
    }

    @Override
    public void close() {
        ledger.close();
    }
}
