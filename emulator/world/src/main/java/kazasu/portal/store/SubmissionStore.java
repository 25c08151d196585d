package kazasu.portal.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kazasu.card.Chance;
import kazasu.office.ledger.Ledger;
import kazasu.portal.tls.KeyedCertificate;

/**
 * Submissions in the ledger's database. What a method says is recorded is so when it returns, and survives a kill: a reception number
 * that was given has its form, and a form without a number can be sent again. Safe for several threads and processes.
 */
public final class SubmissionStore {
    /** Ours: how long a form may wait for its signature. */
    public static final Duration DRAFT_LIFE = Duration.ofHours(24);

    private static final int ID_BYTES = 16;

    private final Ledger ledger;
    private final Envelope envelope;
    private final Clock clock;
    private final Chance chance;

    /**
     * A store in a ledger's database; the tables are made if they aren't there.
     *
     * @param ledger in whose database
     * @param recipient for whose key everything is encrypted
     * @param clock present time
     * @param chance for ids
     */
    public SubmissionStore(Ledger ledger, KeyedCertificate recipient, Clock clock, Chance chance) {
        PortalTables.makeIn(ledger);
        this.ledger = ledger;
        this.envelope = new Envelope(recipient);
        this.clock = clock;
        this.chance = chance;
    }

    /**
     * A form is handed out to be signed. Drafts that nobody sent in time are forgotten.
     *
     * @param service for what
     * @param account of whom is logged in
     * @param form makes the form's bytes, for the submission's id
     */
    public Submission draft(String service, Optional<String> account, Function<String, byte[]> form) {
        String id = newId();
        byte[] bytes = form.apply(id);
        Submission draft = new Submission(
                id,
                service,
                account,
                SubmissionState.DRAFT,
                now(),
                Sent.digest(bytes),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        byte[] sealed = envelope.seal(bytes);
        ledger.run(books -> {
            SubmissionRows rows = new SubmissionRows(books.beside());
            rows.forgetDrafts(now().minus(DRAFT_LIFE));
            rows.add(draft, sealed);
        });
        return draft;
    }

    /**
     * A submission; a draft whose time is over counts as gone.
     *
     * @param id as it came; anything
     */
    public Optional<Submission> find(String id) {
        return ledger.transact(books -> new SubmissionRows(books.beside()).find(id))
                .filter(this::isKept);
    }

    private boolean isKept(Submission submission) {
        return submission.state() != SubmissionState.DRAFT
                || now().isBefore(submission.createdAt().plus(DRAFT_LIFE));
    }

    /** Those of an account, the newest first. */
    public List<Submission> ofAccount(String account) {
        List<Submission> all = ledger.transact(books -> new SubmissionRows(books.beside()).ofAccount(account));
        return all.stream().filter(this::isKept).toList();
    }

    /** Those that wait to be checked, the first one first. */
    public List<Submission> pending() {
        return ledger.transact(books -> new SubmissionRows(books.beside()).pending());
    }

    /**
     * The form of a submission, byte for byte.
     *
     * @return nothing if there is no such one, or it was refused
     * @throws DamagedEnvelopeException if it isn't what was stored
     */
    public Optional<byte[]> form(Submission submission) {
        Optional<byte[]> sealed = ledger.transact(books -> new SubmissionRows(books.beside()).form(submission.id()));
        return sealed.map(bytes -> opened(bytes, submission.formDigest()));
    }

    /**
     * What was sent.
     *
     * @return nothing if nothing was, or it was refused
     * @throws DamagedEnvelopeException if it isn't what was stored
     */
    public Optional<Sent> sent(Submission submission) {
        Optional<SubmissionRows.StoredSent> stored =
                ledger.transact(books -> new SubmissionRows(books.beside()).sent(submission.id()));
        return stored.map(sent -> new Sent(
                sent.type(), opened(sent.envelope(), submission.sentDigest().orElseThrow())));
    }

    private byte[] opened(byte[] sealed, String digest) {
        byte[] bytes = envelope.open(sealed);
        if (!Sent.digest(bytes).equals(digest)) {
            throw new DamagedEnvelopeException(new IllegalStateException("another digest"));
        }
        return bytes;
    }

    /**
     * Receives a submission: number, what was sent, and the decision, in one transaction. If it was received before, it is left as it is.
     *
     * @param id of a submission that is there
     * @param sent what the client sent
     * @param decision about it
     * @return how it stands now; whether it is this sending that was received, the digest tells
     */
    public Submission receive(String id, Sent sent, Decision decision) {
        byte[] sealed = envelope.seal(sent.bytes());
        Instant now = now();
        return ledger.transact(books -> {
            SubmissionRows rows = new SubmissionRows(books.beside());
            Submission locked = rows.lock(id).orElseThrow();
            if (locked.state() != SubmissionState.DRAFT) {
                return locked;
            }
            rows.receive(id, rows.nextNumber(now), now, sent, sealed);
            rows.decide(id, decision, now);
            return rows.find(id).orElseThrow();
        });
    }

    /**
     * Decides about one that waits; one that doesn't is left as it is.
     *
     * @param id of a submission that is there
     * @param decision about it
     * @return how it stands now
     */
    public Submission decide(String id, Decision decision) {
        Instant now = now();
        return ledger.transact(books -> {
            SubmissionRows rows = new SubmissionRows(books.beside());
            if (rows.lock(id).orElseThrow().state() == SubmissionState.PENDING) {
                rows.decide(id, decision, now);
            }
            return rows.find(id).orElseThrow();
        });
    }

    private String newId() {
        byte[] random = new byte[ID_BYTES];
        synchronized (chance) {
            chance.nextBytes(random);
        }
        return HexFormat.of().formatHex(random);
    }

    /** To the millisecond, as the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
