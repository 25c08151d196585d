package kazasu.office.ledger;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kazasu.office.Application;
import kazasu.office.CertificateId;
import kazasu.pki.CertificateKind;

/** 電子証明書交付記録簿: the applications, and how far they are. */
public final class ApplicationBook {
    private final Session session;

    ApplicationBook(Session session) {
        this.session = session;
    }

    /**
     * Enters a new application.
     *
     * @param application whose number is not given yet
     * @return the same with its number, which counts up
     */
    public Application add(Application application) {
        long id = session.insert(
                "insert into application (procedure_kind, resident, card, state, received_at, reason)"
                        + " values (?, ?, ?, ?, ?, ?)",
                application.procedure(),
                application.resident(),
                application.card(),
                application.state(),
                application.receivedAt(),
                application.reason());
        Application numbered = application.numbered(id);
        addKinds(numbered);
        return numbered;
    }

    /**
     * An application.
     *
     * @param id its number
     */
    public Optional<Application> find(long id) {
        return read("select * from application where id = ?", id).stream().findFirst();
    }

    /**
     * The same, kept from everybody else's changes until the transaction ends.
     *
     * @param id its number
     */
    public Optional<Application> lock(long id) {
        return read("select * from application where id = ? for update", id).stream()
                .findFirst();
    }

    /**
     * Puts new particulars in the place of the old ones.
     *
     * @param application that is there
     * @throws LedgerException if there is none with this number ({@link LedgerProblem#MISSING})
     */
    public void update(Application application) {
        session.changeOne(
                "update application set procedure_kind = ?, resident = ?, card = ?, state = ?, received_at = ?, reason = ?"
                        + " where id = ?",
                application.procedure(),
                application.resident(),
                application.card(),
                application.state(),
                application.receivedAt(),
                application.reason(),
                application.id());
        session.change("delete from application_certificate where application = ?", application.id());
        addKinds(application);
    }

    /**
     * Those that somebody must go on with, the oldest first.
     *
     * @param card number of the card that they are about
     */
    public List<Application> unfinished(String card) {
        return read("select * from application where card = ? order by id", card).stream()
                .filter(application -> application.state().isOpen())
                .toList();
    }

    /**
     * All of a resident, the oldest first.
     *
     * @param resident 住民票コード
     */
    public List<Application> ofResident(String resident) {
        return read("select * from application where resident = ? order by id", resident);
    }

    private List<Application> read(String sql, Object key) {
        return session.list(sql, ApplicationRows::read, key).stream()
                .map(application -> ApplicationRows.withCertificates(
                        application,
                        session.list(
                                "select * from application_certificate where application = ?",
                                ApplicationRows::readCertificate,
                                application.id())))
                .toList();
    }

    private void addKinds(Application application) {
        Set<CertificateKind> kinds = EnumSet.noneOf(CertificateKind.class);
        kinds.addAll(application.kinds());
        if (!kinds.containsAll(application.publicKeys().keySet())
                || !kinds.containsAll(application.issued().keySet())) {
            throw new IllegalArgumentException("a key or certificate that was not applied for");
        }
        for (CertificateKind kind : kinds) {
            Optional<CertificateId> issued =
                    Optional.ofNullable(application.issued().get(kind));
            session.change(
                    "insert into application_certificate (application, kind, public_key, authority, serial_number)"
                            + " values (?, ?, ?, ?, ?)",
                    application.id(),
                    kind,
                    application.publicKeys().get(kind),
                    issued.map(CertificateId::authority),
                    issued.map(CertificateId::serialNumber));
        }
    }
}
