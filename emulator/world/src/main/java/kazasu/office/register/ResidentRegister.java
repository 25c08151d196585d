package kazasu.office.register;

import java.time.LocalDate;
import java.util.List;
import kazasu.office.CardRecord;
import kazasu.office.LifeEvent;
import kazasu.office.Refusal;
import kazasu.office.RefusedException;
import kazasu.office.Registration;
import kazasu.office.ResidenceStatus;
import kazasu.office.Resident;
import kazasu.office.counter.CounterTerminal;
import kazasu.office.rules.Eligibility;
import kazasu.pki.BasicAttributes;
import kazasu.pki.BirthDate;
import kazasu.pki.Municipality;
import kazasu.pki.Sex;

/**
 * 住民基本台帳 of one municipality: enters what happens to residents. Each entry is one transaction with all that it does to cards and
 * certificates; they lose effect when it is recorded, not when somebody moved or died (rules.md §2.3).
 */
public final class ResidentRegister {
    private final Entries entries;
    private final DailyRound round;

    /**
     * The register of the terminal's municipality.
     *
     * @param terminal ledger, clock and switches
     */
    public ResidentRegister(CounterTerminal terminal) {
        this.entries = new Entries(terminal);
        this.round = new DailyRound(terminal, entries);
    }

    /** Somebody is entered for the first time: born, or come from abroad. */
    public Resident enter(Resident person) {
        return entries.first(person);
    }

    /** Somebody's record, deleted ones included. */
    public Resident find(String code) {
        return entries.find(code);
    }

    /** 転居届. */
    public Resident moveWithin(String code, String address) {
        return entries.change(LifeEvent.MOVE_WITHIN, code, person -> person.with(address(person, address)));
    }

    /**
     * 転出届.
     *
     * @param planned 転出予定日
     */
    public Resident noticeOfMovingOut(String code, LocalDate planned) {
        return entries.change(
                LifeEvent.MOVE_OUT_NOTICE, code, person -> person.with(new Registration.MovingOut(planned)));
    }

    /**
     * 転入届, at the new municipality. Filed too late, the card lapses (rules.md §2.3).
     *
     * @param to the new municipality
     * @param address the new one
     * @param moved the day of the move itself
     */
    public Resident moveIn(String code, Municipality to, String address, LocalDate moved) {
        return round.moveIn(code, to, address, moved);
    }

    /** By marriage or otherwise. */
    public Resident changeName(String code, String name) {
        return entries.change(LifeEvent.NAME_CHANGE, code, person -> {
            BasicAttributes old = person.attributes();
            return person.with(new BasicAttributes(name, old.sex(), old.birthDate(), old.address()));
        });
    }

    /** 性別の訂正. */
    public Resident correctSex(String code, Sex sex) {
        return entries.change(LifeEvent.SEX_CORRECTION, code, person -> {
            BasicAttributes old = person.attributes();
            return person.with(new BasicAttributes(old.name(), sex, old.birthDate(), old.address()));
        });
    }

    /** 生年月日の訂正. */
    public Resident correctBirthDate(String code, BirthDate birthDate) {
        return entries.change(LifeEvent.BIRTH_DATE_CORRECTION, code, person -> {
            BasicAttributes old = person.attributes();
            return person.with(new BasicAttributes(old.name(), old.sex(), birthDate, old.address()));
        });
    }

    /** 住居表示. */
    public Resident renumberAddress(String code, String address) {
        return entries.change(LifeEvent.ADDRESS_RENUMBERED, code, person -> person.with(address(person, address)));
    }

    /** 軽微な修正, after which the signature certificate lives on. */
    public Resident minorCorrection(String code, BasicAttributes corrected) {
        return entries.change(LifeEvent.MINOR_CORRECTION, code, person -> person.with(corrected));
    }

    /**
     * 死亡届.
     *
     * @param on the day of death
     */
    public Resident death(String code, LocalDate on) {
        return entries.change(LifeEvent.DEATH, code, on, person -> person.with(new Registration.Deleted(on, true)));
    }

    /** 職権消除. */
    public Resident delete(String code, LocalDate on) {
        return entries.change(
                LifeEvent.RECORD_DELETED, code, on, person -> person.with(new Registration.Deleted(on, false)));
    }

    /**
     * 国外転出. Notified of before the day, it takes effect on the day, by {@link #daily()} (rules.md §2.2).
     *
     * @param on the day of departure
     * @param continuedUse 継続利用
     * @throws RefusedException {@code DEPARTURE_NOT_JAPANESE}, {@code DEPARTURE_NOT_YET}
     */
    public Resident departure(String code, LocalDate on, boolean continuedUse) {
        if (continuedUse) {
            Eligibility.continuedUse(find(code).status(), on).ifPresent(refusal -> {
                throw new RefusedException(refusal);
            });
        }
        return round.departure(code, on, continuedUse);
    }

    /** 国外からの転入 of somebody who went on using the card. */
    public Resident returnFromAbroad(String code, Municipality to, String address) {
        return entries.change(LifeEvent.RETURN_FROM_ABROAD, code, person -> {
            if (!(person.registration() instanceof Registration.Abroad)) {
                throw new RefusedException(Refusal.DATE_OUT_OF_ORDER);
            }
            return person.with(address(person, address)).with(to).with(new Registration.Registered());
        });
    }

    /**
     * 在留期間の更新. The card doesn't follow by itself (rules.md §1.6).
     *
     * @param status the new one
     */
    public Resident changeStay(String code, ResidenceStatus status) {
        return entries.change(LifeEvent.STAY_EXTENDED, code, person -> person.with(status));
    }

    /**
     * What falls due by date: cards that lapse 30 days after a planned move (rules.md §2.3), departures whose day has come, stays and
     * cards that have ended. Doing it twice does no more than once.
     *
     * @return cards that lapsed
     */
    public List<CardRecord> daily() {
        return round.run();
    }

    /**
     * The same for one person, wherever registered.
     *
     * @param code 住民票コード
     * @return cards that lapsed
     */
    public List<CardRecord> daily(String code) {
        return round.run(code);
    }

    private static BasicAttributes address(Resident person, String address) {
        BasicAttributes old = person.attributes();
        return new BasicAttributes(old.name(), old.sex(), old.birthDate(), address);
    }
}
