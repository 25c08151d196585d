package kazasu.portal.account;

import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import kazasu.card.Chance;
import kazasu.office.CertificateId;
import kazasu.office.ledger.Ledger;
import kazasu.office.ledger.LedgerException;
import kazasu.office.ledger.LedgerProblem;
import kazasu.portal.store.PortalTables;

/**
 * The accounts of a site. One is found by the certificate, or by one in whose place that came: then it is the same customer with a new
 * certificate. What is kept is which certificates they were, never one itself (rules.md §5). Safe for several threads and processes.
 */
public final class Accounts {
    private static final int ID_BYTES = 16;

    private final Ledger ledger;
    private final CertificateLinks links;
    private final Sessions sessions;
    private final Clock clock;
    private final Chance chance;

    /**
     * Accounts in a ledger's database; the tables are made if they aren't there.
     *
     * @param ledger in whose database
     * @param links what the agency tells
     * @param sessions of those who are logged in
     * @param clock present time
     * @param chance for ids
     */
    public Accounts(Ledger ledger, CertificateLinks links, Sessions sessions, Clock clock, Chance chance) {
        PortalTables.makeIn(ledger);
        this.ledger = ledger;
        this.links = links;
        this.sessions = sessions;
        this.clock = clock;
        this.chance = chance;
    }

    /** Who is logged in at present. */
    public Sessions sessions() {
        return sessions;
    }

    /**
     * Logs a holder in, under the account of this certificate or of one before it, or else a new one.
     *
     * @param verified user authentication certificate; the caller has verified it and, for a {@link Session.Means#isProof proof}, that its
     *     holder has the key
     * @param means how
     * @return a new session
     * @throws kazasu.office.RefusedException if the agency doesn't know the certificate, or the site
     */
    public Session login(X509Certificate verified, Session.Means means) {
        List<CertificateId> lineage = links.lineage(verified);
        Instant now = clock.instant();
        String account;
        try {
            account = account(lineage, means, now);
        } catch (OvertakenException e) {
            account = account(lineage, means, now);
        } catch (LedgerException e) {
            if (e.problem() != LedgerProblem.EXISTS) {
                throw e;
            }
            // somebody logged in for the first time at the same moment: now there is an account
            account = account(lineage, means, now);
        }
        return sessions.open(account, means);
    }

    private String account(List<CertificateId> lineage, Session.Means means, Instant now) {
        return ledger.transact(books -> {
            AccountRows rows = new AccountRows(books.beside());
            Optional<String> known =
                    lineage.stream().flatMap(id -> rows.owner(id).stream()).findFirst();
            String owner = known.orElseGet(() -> rows.open(newId(), now));
            lineage.forEach(id -> rows.link(id, owner));
            // PostgreSQL shows what others committed since the first look
            if (known.isEmpty() && !rows.owner(lineage.get(0)).equals(Optional.of(owner))) {
                throw new OvertakenException();
            }
            if (means.isProof()) {
                rows.proved(lineage.get(0), now);
            }
            return owner;
        });
    }

    /**
     * When the holder of this very certificate first proved here to have its key; nothing if that never was: then the certificate alone
     * opens nothing (rules.md §5, Art. 38-4).
     *
     * @param certificate that somebody shows
     */
    public Optional<Instant> provedAt(X509Certificate certificate) {
        CertificateId id = links.lineage(certificate).get(0);
        return ledger.transact(books -> new AccountRows(books.beside()).provedAt(id));
    }

    private String newId() {
        byte[] random = new byte[ID_BYTES];
        synchronized (chance) {
            chance.nextBytes(random);
        }
        return HexFormat.of().formatHex(random);
    }

    /** Somebody else opened an account for the same customer meanwhile; this transaction is undone. */
    private static final class OvertakenException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
