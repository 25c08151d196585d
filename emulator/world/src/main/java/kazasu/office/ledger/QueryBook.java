package kazasu.office.ledger;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kazasu.office.RelyingParty;
import kazasu.office.StatusQuery;
import kazasu.pki.CertificateKind;
import kazasu.pki.Validity;

/** Relying parties and what they asked. */
public final class QueryBook {
    /** Twenty bytes (RFC 5280 §4.1.2.2). */
    private static final int LONGEST_SERIAL_NUMBER = 160;

    private final Session session;

    QueryBook(Session session) {
        this.session = session;
    }

    /**
     * Enters a relying party, or what it has notified the agency of since.
     *
     * @param party by its name
     */
    public void register(RelyingParty party) {
        String kinds = new TreeSet<>(party.kinds()).stream().map(Enum::name).collect(Collectors.joining(" "));
        if (session.change("update relying_party set kinds = ? where name = ?", kinds, party.name()) == 0) {
            session.change("insert into relying_party (kinds, name) values (?, ?)", kinds, party.name());
        }
    }

    /**
     * A relying party.
     *
     * @param name its name
     */
    public Optional<RelyingParty> party(String name) {
        return session.find(
                "select * from relying_party where name = ?",
                row -> new RelyingParty(
                        row.text("name"),
                        Arrays.stream(row.text("kinds").split(" "))
                                .filter(kind -> !kind.isEmpty())
                                .map(CertificateKind::valueOf)
                                .collect(Collectors.toSet())),
                name);
    }

    /**
     * Enters an answered query; a number that no certificate can have as 0.
     *
     * @param query of a party that is there
     * @throws LedgerException if there is no such party ({@link LedgerProblem#MISSING})
     */
    public void add(StatusQuery query) {
        session.change(
                "insert into status_query (party, authority, serial_number, asked_at, answer, yen)"
                        + " values (?, ?, ?, ?, ?, ?)",
                query.party(),
                query.certificate().authority(),
                new BigDecimal(asked(query.certificate().serialNumber())),
                query.at(),
                query.answer(),
                query.yen());
    }

    /**
     * What a party was answered in a month, in that order.
     *
     * @param party its name
     * @param month in Japan
     */
    public List<StatusQuery> of(String party, YearMonth month) {
        return session.list(
                "select * from status_query where party = ? and asked_at >= ? and asked_at < ? order by id",
                row -> new StatusQuery(
                        row.text("party"),
                        row.certificateId("authority", "serial_number")
                                .orElseThrow(() -> new LedgerException(LedgerProblem.DAMAGED)),
                        row.time("asked_at"),
                        row.text("answer"),
                        row.number("yen")),
                party,
                beginning(month),
                beginning(month.plusMonths(1)));
    }

    /**
     * What a party owes for a month.
     *
     * @param party its name
     * @param month in Japan
     */
    public Bill bill(String party, YearMonth month) {
        return session.one(
                "select count(*) as queries, coalesce(sum(yen), 0) as total from status_query"
                        + " where party = ? and asked_at >= ? and asked_at < ?",
                row -> new Bill(party, month, row.longNumber("queries"), row.longNumber("total")),
                party,
                beginning(month),
                beginning(month.plusMonths(1)));
    }

    /** Anybody can ask about a number that none can have. */
    private static BigInteger asked(BigInteger serialNumber) {
        boolean possible = serialNumber.signum() > 0 && serialNumber.bitLength() < LONGEST_SERIAL_NUMBER;
        return possible ? serialNumber : BigInteger.ZERO;
    }

    private static Instant beginning(YearMonth month) {
        return month.atDay(1).atStartOfDay(Validity.JAPAN).toInstant();
    }
}
