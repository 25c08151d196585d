package kazasu.office.agency;

import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import kazasu.card.Chance;
import kazasu.office.Application;
import kazasu.office.CertificateId;
import kazasu.office.CertificateRecord;
import kazasu.office.OfficeSwitches;
import kazasu.office.Refusal;
import kazasu.office.RefusedException;
import kazasu.office.Standing;
import kazasu.office.ledger.Books;
import kazasu.office.ledger.Notice;
import kazasu.office.ledger.RegisterEntry;
import kazasu.office.rules.CertificateEvent;
import kazasu.office.rules.PhoneRules;
import kazasu.pki.CertificateKind;
import kazasu.pki.CertificationAuthority;
import kazasu.pki.NoAuthorityException;
import kazasu.pki.Validity;
import kazasu.pki.status.RevocationReason;

/**
 * The side of the agency that records: everything happens within the caller's transaction, so that a procedure at the counter and what
 * the agency does for it are recorded together or not at all.
 */
public final class Agency {
    private final AgencyAuthorities authorities;
    private final Clock clock;
    private final Chance chance;
    private final OfficeSwitches switches;

    /**
     * Made from what it needs.
     *
     * @param authorities who sign
     * @param clock present time
     * @param chance for subscriber ids
     * @param switches what no source settles
     */
    public Agency(AgencyAuthorities authorities, Clock clock, Chance chance, OfficeSwitches switches) {
        this.authorities = authorities;
        this.clock = clock;
        this.chance = chance;
        this.switches = switches;
    }

    /**
     * Issues what an application asks for: by the generation that covers today, to the fifth or sixth birthday and not beyond card and user
     * authentication certificate (rules.md §1.1, §1.5), in the place of the live one that a renewal, a new card or a phone replaces, which
     * ends at once; linked to the one before.
     *
     * @param books of the caller's transaction
     * @param application of a resident and for a card that are there
     * @param keys the public half of each key pair made on the card
     * @return what was issued and recorded, by kind
     * @throws RefusedException {@code CERTIFICATE_NO_GENERATION}, {@code CERTIFICATE_DOUBLE_ISSUE}, {@code CERTIFICATE_HELD},
     *     {@code APPLICANT_NOT_ON_REGISTER}, {@code APPLICANT_BIRTHDAY_UNKNOWN}, {@code CARD_UNKNOWN}, {@code CARD_EXPIRED}: the
     *     transaction must not be recorded
     */
    public Map<CertificateKind, CertificateRecord> issue(
            Books books, Application application, Map<CertificateKind, PublicKey> keys) {
        Signing signing = new Signing(authorities, books, now(), chance, switches);
        return new Issue(books, application, now(), signing).issue(keys);
    }

    /**
     * Asks whether an issue would be possible today; nothing is issued.
     *
     * @param books of the caller's transaction
     * @param kind for a My Number Card
     * @throws RefusedException {@code CERTIFICATE_NO_GENERATION}
     */
    public void requireGeneration(Books books, CertificateKind kind) {
        try {
            new GenerationChoice(authorities.generations(), books.publications()).at(kind, now());
        } catch (NoAuthorityException e) {
            throw new RefusedException(
                    Refusal.CERTIFICATE_NO_GENERATION, e.reason().en(), e);
        }
    }

    /**
     * The certificate of the authority that issued another one; it is written to the card beside that.
     *
     * @param issued which
     * @throws RefusedException {@code CERTIFICATE_NO_GENERATION} if it is none of ours
     */
    public X509Certificate authority(CertificateId issued) {
        return authorityOf(issued.authority()).certificate();
    }

    /**
     * Revokes a certificate, a held one too.
     *
     * @param books of the caller's transaction
     * @param id which
     * @param reason any but a hold
     * @param cause what happened, in a word of the office's
     * @throws RefusedException {@code CERTIFICATE_NONE}, {@code CERTIFICATE_REVOKED}, {@code CERTIFICATE_EXPIRED}
     */
    public void revoke(Books books, CertificateId id, RevocationReason reason, String cause) {
        requireNotOver(books, id);
        books.revocations().revoke(id, reason, cause, now());
    }

    /**
     * 一時保留.
     *
     * @param books of the caller's transaction
     * @param id which
     * @param cause what happened, in a word of the office's
     * @throws RefusedException as {@link #revoke}, and {@code CERTIFICATE_HELD}
     */
    public void hold(Books books, CertificateId id, String cause) {
        requireNotOver(books, id);
        if (!books.revocations().hold(id, cause, now())) {
            throw new RefusedException(Refusal.CERTIFICATE_HELD, id.toString());
        }
    }

    /**
     * Lifts the hold of a phone's user authentication certificate; no other is ever lifted (rules.md §2.4).
     *
     * @param books of the caller's transaction
     * @param id which
     * @return false if it isn't held
     * @throws RefusedException as {@link #revoke}, and {@code CERTIFICATE_HOLD_STAYS}
     */
    public boolean release(Books books, CertificateId id) {
        requireNotOver(books, id);
        CertificateRecord record = books.certificates().find(id).orElseThrow();
        boolean phone = books.cards().find(record.card()).orElseThrow().kind().isPhone();
        PhoneRules.holdRelease(record.kind(), phone).ifPresent(refusal -> {
            throw new RefusedException(refusal, id.toString());
        });
        return books.revocations().release(id, now());
    }

    /**
     * 記録誤り等 (Act art. 13 and 32): what a certificate says is wrong or incomplete. It is revoked and the holder told.
     *
     * @param books of the caller's transaction
     * @param id which
     * @param detail what is wrong, for the holder
     * @return the note to the holder, as it stands in the history
     * @throws RefusedException as {@link #revoke}
     */
    public RegisterEntry recordingError(Books books, CertificateId id, String detail) {
        CertificateEvent event = CertificateEvent.RECORDING_ERROR;
        revoke(books, id, event.reason().orElseThrow(), event.name());
        String holder = books.certificates().find(id).orElseThrow().holder();
        LocalDate today = LocalDate.ofInstant(now(), Validity.JAPAN);
        RegisterEntry told = new RegisterEntry(holder, today, event.name(), id + ": " + detail);
        books.residents().append(told);
        return told;
    }

    /**
     * An authority's key leaked, is lost or damaged (Act art. 14 and 33): everything that it issued is revoked, which is made public, and
     * it issues nothing more. {@link Publication#publishNow} brings the lists.
     *
     * @param books of the caller's transaction
     * @param authority which generation, e.g. {@code signature-2023}
     * @return how many certificates were revoked
     * @throws RefusedException {@code CERTIFICATE_NO_GENERATION} if there is no such authority
     */
    public int keyCompromised(Books books, String authority) {
        CertificateEvent event = CertificateEvent.AUTHORITY_KEY_COMPROMISE;
        String id = authorityOf(authority).id();
        books.publications().announce(new Notice(id, event.name(), now()));
        return books.revocations().revokeAll(id, event.reason().orElseThrow(), event.name(), now());
    }

    private void requireNotOver(Books books, CertificateId id) {
        Standing standing = books.revocations()
                .standing(id, now())
                .orElseThrow(() -> new RefusedException(Refusal.CERTIFICATE_NONE, id.toString()));
        if (standing instanceof Standing.Revoked) {
            throw new RefusedException(Refusal.CERTIFICATE_REVOKED, id.toString());
        }
        if (standing instanceof Standing.Expired) {
            throw new RefusedException(Refusal.CERTIFICATE_EXPIRED, id.toString());
        }
    }

    private CertificationAuthority authorityOf(String id) {
        return authorities.byId(id).orElseThrow(() -> new RefusedException(Refusal.CERTIFICATE_NO_GENERATION, id));
    }

    /** Present time, to the millisecond as the ledger keeps it. */
    private Instant now() {
        return Instant.ofEpochMilli(clock.millis());
    }
}
