package kazasu.office.ledger;

import java.math.BigInteger;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kazasu.office.CardKind;
import kazasu.office.CertificateId;
import kazasu.office.CertificateRecord;
import kazasu.pki.CertificateKind;

/** 発行記録 (Act art. 8 and 27): what was issued, to whom, on what card; and which of it is live. */
public final class CertificateBook {
    /** The first number: four bytes, so that it is none of an authority's own certificate, which has three. */
    static final long FIRST_NUMBER = 0x0100_0000;

    private static final String SELECT = "select certificate.* from certificate ";

    private static final String IN_ORDER = " order by issued_at, authority, serial_number";

    private final Session session;

    CertificateBook(Session session) {
        this.session = session;
    }

    /**
     * 発行の番号: numbers count up from {@code 01000000} (hexadecimal), without gaps. Whoever draws one makes others who draw from the
     * same count wait until the transaction ends; who needs both kinds draws that for user authentication first.
     *
     * @param count whose numbers; authorities of one name must not give a number twice, so they share a count
     */
    public BigInteger nextSerial(String count) {
        String next = "update serial_number set next_number = next_number + 1 where authority = ?";
        if (session.change(next, count) == 0) {
            session.insertIfAbsent(
                    "insert into serial_number (authority, next_number) values (?, ?)", count, FIRST_NUMBER);
            session.changeOne(next, count);
        }
        return session.one(
                "select next_number - 1 as drawn from serial_number where authority = ?",
                row -> row.serialNumber("drawn"),
                count);
    }

    /**
     * Records a certificate, which is live from then on. An older one of the same holder, kind and kind of card that has ended makes
     * room.
     *
     * @param record of a holder and a card that are there, in a partition that is open ({@link PublicationBook#open})
     * @param card what kind of card: certificates on a phone stand beside those on the card, those of several iPhones side by side
     * @throws DuplicateIssuanceException if there is a live one (held counts as live)
     * @throws LedgerException if the number is taken, or something that the record stands on is missing
     */
    public void add(CertificateRecord record, CardKind card) {
        String key = CertificateRows.liveKey(record, card);
        session.change(
                "update certificate set live_key = null where live_key = ? and not_after <= ?",
                key,
                Lifetime.lastEnd(record.issuedAt()));
        if (isTaken(key)) {
            throw new DuplicateIssuanceException();
        }
        // should somebody else's transaction have been faster, the index on live_key says so
        session.change(CertificateRows.INSERT, CertificateRows.values(record, key));
    }

    private boolean isTaken(String key) {
        return session.find("select serial_number from certificate where live_key = ?", row -> true, key)
                .isPresent();
    }

    /**
     * A certificate.
     *
     * @param id which
     */
    public Optional<CertificateRecord> find(CertificateId id) {
        return session.find(
                SELECT + "where authority = ? and serial_number = ?",
                CertificateRows::read,
                id.authority(),
                id.serialNumber());
    }

    /**
     * The record of a certificate that somebody shows.
     *
     * @param certificate byte for byte the same
     */
    public Optional<CertificateRecord> find(X509Certificate certificate) {
        return session.find(
                SELECT + "where fingerprint = ?", CertificateRows::read, CertificateRows.fingerprint(certificate));
    }

    /**
     * The live one: issued, neither revoked nor ended; held ones count. Of several iPhones' the newest.
     *
     * @param holder 住民票コード
     * @param kind for what
     * @param card on what kind of card
     * @param now present time
     */
    public Optional<CertificateRecord> live(String holder, CertificateKind kind, CardKind card, Instant now) {
        String key = CertificateRows.liveKey(holder, kind, card);
        return card == CardKind.IPHONE
                ? live("holder = ? and live_key like ?", now, holder, key + "%")
                : live("live_key = ?", now, key);
    }

    private Optional<CertificateRecord> live(String condition, Instant now, String... keys) {
        Object[] arguments = Arrays.copyOf(keys, keys.length + 1, Object[].class);
        arguments[keys.length] = Lifetime.lastEnd(now);
        return session.find(
                SELECT + "where " + condition
                        + " and not_after > ? order by issued_at desc, serial_number desc fetch first 1 row only",
                CertificateRows::read,
                arguments);
    }

    /**
     * All that are live, on whatever card, the oldest first.
     *
     * @param holder 住民票コード
     * @param now present time
     */
    public List<CertificateRecord> live(String holder, Instant now) {
        return session.list(
                SELECT + "where holder = ? and live_key is not null and not_after > ?" + IN_ORDER,
                CertificateRows::read,
                holder,
                Lifetime.lastEnd(now));
    }

    /**
     * Those that are live on a card.
     *
     * @param card its number
     * @param now present time
     */
    public List<CertificateRecord> liveOn(String card, Instant now) {
        return session.list(
                SELECT + "where card = ? and live_key is not null and not_after > ?" + IN_ORDER,
                CertificateRows::read,
                card,
                Lifetime.lastEnd(now));
    }

    /**
     * Everything that was ever written to a card, the oldest first.
     *
     * @param card its number
     */
    public List<CertificateRecord> ofCard(String card) {
        return session.list(SELECT + "where card = ?" + IN_ORDER, CertificateRows::read, card);
    }

    /**
     * Everything that a resident ever was issued, the oldest first.
     *
     * @param holder 住民票コード
     */
    public List<CertificateRecord> ofHolder(String holder) {
        return session.list(SELECT + "where holder = ?" + IN_ORDER, CertificateRows::read, holder);
    }

    /**
     * What came in the place of a certificate, link by link, the last one last; empty if nothing did (rules.md §5, old and new).
     *
     * @param id the old one
     */
    public List<CertificateRecord> successors(CertificateId id) {
        List<CertificateRecord> chain = new ArrayList<>();
        Optional<CertificateRecord> next = successor(id);
        while (next.isPresent()) {
            chain.add(next.get());
            next = successor(next.get().id());
        }
        return chain;
    }

    private Optional<CertificateRecord> successor(CertificateId id) {
        return session
                .list(
                        SELECT + "where replaces_authority = ? and replaces_serial = ? order by issued_at",
                        CertificateRows::read,
                        id.authority(),
                        id.serialNumber())
                .stream()
                .findFirst();
    }
}
