package kazasu.office.ledger;

import java.util.List;
import java.util.Optional;
import kazasu.office.Resident;

/** 住民基本台帳: the residents, and what happened to them. */
public final class ResidentBook {
    private final Session session;

    ResidentBook(Session session) {
        this.session = session;
    }

    /**
     * Enters a resident.
     *
     * @param resident with a code that nobody has
     * @throws LedgerException if somebody has it ({@link LedgerProblem#EXISTS})
     */
    public void add(Resident resident) {
        session.change(
                "insert into resident (name, sex, birth_year, birth_month, birth_day, address, prefecture, municipality_name,"
                        + " municipality, status, stay_until, registration, registration_day, registration_flag, adult_ward,"
                        + " representative, code) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                ResidentRows.values(resident));
    }

    /**
     * A resident.
     *
     * @param code 住民票コード
     */
    public Optional<Resident> find(String code) {
        return session.find("select * from resident where code = ?", ResidentRows::read, code);
    }

    /**
     * The same, kept from everybody else's changes until the transaction ends. A procedure locks the resident first, then the
     * application: two that come at once then wait for each other instead of blocking each other.
     *
     * @param code 住民票コード
     */
    public Optional<Resident> lock(String code) {
        return session.find("select * from resident where code = ? for update", ResidentRows::read, code);
    }

    /**
     * Everybody, by code.
     *
     * @param municipality code; of residence
     */
    public List<Resident> of(String municipality) {
        return session.list(
                "select * from resident where municipality = ? order by code", ResidentRows::read, municipality);
    }

    /** Everybody, by code. */
    public List<Resident> all() {
        return session.list("select * from resident order by code", ResidentRows::read);
    }

    /**
     * Puts new particulars in the place of the old ones.
     *
     * @param resident who is there
     * @throws LedgerException if nobody with this code is ({@link LedgerProblem#MISSING})
     */
    public void update(Resident resident) {
        session.changeOne(
                "update resident set name = ?, sex = ?, birth_year = ?, birth_month = ?, birth_day = ?, address = ?,"
                        + " prefecture = ?, municipality_name = ?, municipality = ?, status = ?, stay_until = ?,"
                        + " registration = ?, registration_day = ?, registration_flag = ?, adult_ward = ?,"
                        + " representative = ? where code = ?",
                ResidentRows.values(resident));
    }

    /**
     * Notes what happened.
     *
     * @param entry of a resident who is there
     * @throws LedgerException if there is no such resident ({@link LedgerProblem#MISSING})
     */
    public void append(RegisterEntry entry) {
        session.change(
                "insert into register_entry (resident, entry_day, kind, detail) values (?, ?, ?, ?)",
                entry.resident(),
                entry.on(),
                entry.kind(),
                entry.detail());
    }

    /**
     * What happened to a resident, in the order in which it was noted.
     *
     * @param code 住民票コード
     */
    public List<RegisterEntry> history(String code) {
        return session.list(
                "select * from register_entry where resident = ? order by id",
                row -> new RegisterEntry(
                        row.text("resident"), row.day("entry_day"), row.text("kind"), row.text("detail")),
                code);
    }
}
