package kazasu.office.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The books of the ledger, open for one transaction (see {@link Ledger#transact}). */
public final class Books {
    /** Those that stand on others first. */
    private static final List<String> TABLES = List.of(
            "status_query",
            "relying_party",
            "notice",
            "published_list",
            "revocation",
            "certificate",
            "list_partition",
            "serial_number",
            "receipt",
            "application_certificate",
            "application",
            "card",
            "register_entry",
            "resident");

    private final Session session;

    Books(Session session) {
        this.session = session;
    }

    /** 住民基本台帳. */
    public ResidentBook residents() {
        return new ResidentBook(session);
    }

    /** Cards and phones. */
    public CardBook cards() {
        return new CardBook(session);
    }

    /** 発行記録. */
    public CertificateBook certificates() {
        return new CertificateBook(session);
    }

    /** 失効情報. */
    public RevocationBook revocations() {
        return new RevocationBook(session);
    }

    /** 電子証明書交付記録簿. */
    public ApplicationBook applications() {
        return new ApplicationBook(session);
    }

    /** Receipts. */
    public FeeBook fees() {
        return new FeeBook(session);
    }

    /** 失効情報ファイル. */
    public PublicationBook publications() {
        return new PublicationBook(session);
    }

    /** What relying parties asked. */
    public QueryBook queries() {
        return new QueryBook(session);
    }

    /** For tables that another room keeps beside the books, within the same transaction ({@link Ledger#keep}). */
    public Session beside() {
        return session;
    }

    /**
     * The newest time that is recorded anywhere but in the resident register, which notes days only; nothing in a new ledger. A clock that
     * is behind it has been set back.
     */
    public Optional<Instant> lastEntry() {
        return new LastEntry(session).find();
    }

    void deleteAll() {
        TABLES.forEach(table -> session.change("delete from " + table));
    }
}
