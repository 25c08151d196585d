package kazasu.office.counter;

import java.security.PublicKey;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kazasu.office.Application;
import kazasu.office.ApplicationState;
import kazasu.office.CertificateRecord;
import kazasu.office.Refusal;
import kazasu.office.RefusedException;
import kazasu.office.ledger.Books;
import kazasu.office.rules.FormPin;
import kazasu.pki.CertificateKind;

/**
 * An issue onto a card that lies at the counter, from the state in which its application is to the end (rules.md §4.3): key pairs,
 * certificates, PINs, fee. Each step ends with a transaction; whatever breaks off between two leaves a state from which this goes on.
 */
final class CardIssue {
    private final CounterTerminal terminal;
    private final CounterCard card;
    private final PinPad pad;
    private final boolean withPins;

    /** What it needs; a card without PINs gets none. */
    CardIssue(CounterTerminal terminal, CounterCard card, PinPad pad, boolean withPins) {
        this.withPins = withPins;
        this.terminal = terminal;
        this.card = card;
        this.pad = pad;
    }

    /**
     * Goes on to COMPLETED.
     *
     * @param application as it is in the ledger
     * @throws RefusedException if it can't; the application stays where it is and can be resumed or abandoned
     */
    Application finish(Application application) {
        Application now = application;
        while (now.state() != ApplicationState.COMPLETED) {
            now = switch (now.state()) {
                case ACCEPTED -> makeKeys(now);
                case KEYS_MADE -> hasKeysOf(now) ? new IssueRun(terminal).issue(now.id()) : back(now);
                case ISSUED -> complete(now);
                default ->
                    throw new RefusedException(
                            Refusal.OFFICE_UNFINISHED_APPLICATION, now.state().name());
            };
        }
        return now;
    }

    /** The old certificates go off the card first: their keys go with the new ones. */
    private Application makeKeys(Application open) {
        Map<CertificateKind, byte[]> keys = card.administer(terminal.deviceKey(), work -> {
            work.takeOff(open.kinds());
            Map<CertificateKind, byte[]> made = new EnumMap<>(CertificateKind.class);
            for (CertificateKind kind : IssueRun.ORDER) {
                if (open.kinds().contains(kind)) {
                    made.put(
                            kind,
                            work.makeKeyPair(kind, terminal.pool().orElse(null)).getEncoded());
                }
            }
            return made;
        });
        return update(open, open.with(keys));
    }

    private boolean hasKeysOf(Application open) {
        return card.administer(terminal.deviceKey(), work -> holdsKeys(work, open));
    }

    private static boolean holdsKeys(CardWork work, Application open) {
        return open.publicKeys().entrySet().stream()
                .allMatch(made -> work.publicKey(made.getKey())
                        .map(PublicKey::getEncoded)
                        .filter(encoded -> Arrays.equals(encoded, made.getValue()))
                        .isPresent());
    }

    /** Another key is on the card than was recorded: it was made but not recorded, or torn. It is made once more. */
    private Application back(Application open) {
        return update(open, open.in(ApplicationState.ACCEPTED));
    }

    private Application complete(Application open) {
        Map<CertificateKind, CertificateRecord> issued = terminal.transact(books -> issued(books, open));
        try (NewPins pins = NewPins.typed(unset(open), pad)) {
            card.administer(terminal.deviceKey(), work -> {
                if (!holdsKeys(work, open)) {
                    throw new RefusedException(Refusal.CARD_KEY_DIFFERS);
                }
                issued.forEach((kind, record) ->
                        work.putOn(kind, record.certificate(), terminal.agency().authority(record.id())));
                pins.setOn(work);
                return work;
            });
        }
        return terminal.transact(books -> {
            Application done =
                    IssueRun.locked(books, open.id(), ApplicationState.ISSUED).in(ApplicationState.COMPLETED);
            books.applications().update(done);
            new Receipts(terminal).add(books, done);
            return done;
        });
    }

    /** Never set, or out of tries: the holder sets it in the same act (rules.md §4.1). */
    private List<FormPin> unset(Application open) {
        return open.kinds().stream()
                .map(CardPins::of)
                .filter(pin -> withPins && card.triesLeft(pin) == 0)
                .toList();
    }

    /** What is to be written; a certificate that ended meanwhile is not. */
    private Map<CertificateKind, CertificateRecord> issued(Books books, Application open) {
        Map<CertificateKind, CertificateRecord> issued = new EnumMap<>(CertificateKind.class);
        open.issued().forEach((kind, id) -> {
            if (!books.revocations().standing(id, terminal.now()).orElseThrow().isGood()) {
                throw new RefusedException(Refusal.CERTIFICATE_REVOKED, id.toString());
            }
            issued.put(kind, books.certificates().find(id).orElseThrow());
        });
        return issued;
    }

    private Application update(Application from, Application to) {
        return terminal.transact(books -> {
            IssueRun.locked(books, from.id(), from.state());
            books.applications().update(to);
            return to;
        });
    }
}
