package kazasu.workbench.office;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import kazasu.card.Chance;
import kazasu.card.SystemChance;
import kazasu.command.Common;
import kazasu.office.OfficeSwitches;
import kazasu.office.Resident;
import kazasu.office.agency.AgencyAuthorities;
import kazasu.office.counter.MunicipalCounter;
import kazasu.office.ledger.Books;
import kazasu.office.ledger.Ledger;
import kazasu.office.town.MovableClock;
import kazasu.office.town.Town;
import kazasu.office.town.Townsfolk;
import org.jspecify.annotations.Nullable;

/** The offices over one ledger, for one procedure. */
final class OpenOffice implements AutoCloseable {
    private final Path home;
    private final Ledger ledger;
    private final Ledger used;
    private final Town town;
    private final MovableClock clock;
    private final Chance chance = new SystemChance();

    private OpenOffice(Path home, Ledger ledger, Ledger used, MovableClock clock) {
        this.home = home;
        this.ledger = ledger;
        this.used = used;
        this.clock = clock;
        AgencyAuthorities authorities = AgencyAuthorities.open(home, chance::nextRsaKey);
        this.town = Town.open(used, authorities, clock, chance, OfficeSwitches.DEFAULTS);
    }

    /** Which moment, by what was typed, the newest entry and the clock. */
    @FunctionalInterface
    interface Moment {
        Instant of(@Nullable String typed, Optional<Instant> last, Instant now);
    }

    /** To do something; in a rehearsal it is undone at the end. */
    static OpenOffice toRecord(Common common, OfficeOptions options, boolean rehearsed) {
        return open(common, options, rehearsed, OfficeTime::toRecord);
    }

    /** To look something up. */
    static OpenOffice toLook(Common common, OfficeOptions options) {
        return open(common, options, false, OfficeTime::toLook);
    }

    private static OpenOffice open(Common common, OfficeOptions options, boolean rehearsed, Moment moment) {
        Ledger ledger = Ledger.open(options.url(common.home()));
        Ledger used = ledger;
        try {
            used = rehearsed ? ledger.rehearsal() : ledger;
            Optional<Instant> last = used.transact(Books::lastEntry);
            Instant now = moment.of(options.at(), last, Clock.systemUTC().instant());
            used.run(OpenOffice::populate);
            return new OpenOffice(common.home(), ledger, used, new MovableClock(now));
        } catch (RuntimeException e) {
            close(ledger, used);
            throw e;
        }
    }

    /** A new ledger has the people of the town, whatever day it is. */
    private static void populate(Books books) {
        if (books.residents().find(Townsfolk.TARO.code()).isEmpty()) {
            Townsfolk.all().forEach(books.residents()::add);
        }
    }

    Path home() {
        return home;
    }

    Town town() {
        return town;
    }

    Chance chance() {
        return chance;
    }

    Ledger ledger() {
        return used;
    }

    Clock clock() {
        return clock;
    }

    /** From the moment of {@code --at} on time passes: for what is served. */
    Clock runningClock() {
        Clock real = Clock.systemUTC();
        return Clock.offset(real, Duration.between(real.instant(), now()));
    }

    AgencyAuthorities authorities() {
        return town.authorities();
    }

    /** Whether nothing will stay. */
    boolean isRehearsal() {
        return ledger != used;
    }

    Instant now() {
        return clock.instant();
    }

    /** The counter where somebody lives. */
    MunicipalCounter counter(Resident person) {
        return town.counter(person.municipality());
    }

    <T> T read(Function<Books, T> question) {
        return used.transact(question);
    }

    @Override
    public void close() {
        close(ledger, used);
    }

    private static void close(Ledger ledger, Ledger used) {
        if (used != ledger) {
            used.close();
        }
        ledger.close();
    }
}
