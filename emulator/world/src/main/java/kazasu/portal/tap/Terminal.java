package kazasu.portal.tap;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Optional;
import kazasu.apdu.CardSlot;
import kazasu.office.CardKind;
import kazasu.portal.CardAnswer;
import kazasu.portal.PortalException;
import kazasu.portal.PortalRefusal;
import kazasu.portal.PortalSite;
import kazasu.portal.UnverifiedException;
import kazasu.portal.account.Session;
import kazasu.verifier.Challenge;
import kazasu.verifier.Document;
import kazasu.verifier.Purpose;
import kazasu.verifier.Verification;
import kazasu.verifier.VerificationRequest;

/**
 * A terminal of the portal with a reader of its own: by PIN the first time, later by the card alone. Each entry checks chain, validity and revocation; "could not
 * check" opens nothing. Safe for several threads.
 */
public final class Terminal {
    /** Not the site's own, so that an answer given here is of no use there; a name that nobody can have (RFC 6761). */
    private static final String ORIGIN = "https://terminal.test";

    private static final int NONCE = 32;

    private final PortalSite site;
    private final Optional<FaceAuthorisation> faces;

    /**
     * A terminal.
     *
     * @param site whose
     * @param faces the ministers' authorisation, if there is one
     */
    public Terminal(PortalSite site, Optional<FaceAuthorisation> faces) {
        this.site = site;
        this.faces = faces;
    }

    /**
     * The proper check: key and PIN (Art. 38(1), (2), C).
     *
     * @param card in the reader
     * @throws UnverifiedException if something is not in order, or can't be checked
     */
    public Session prove(CardAnswer card) {
        byte[] nonce = new byte[NONCE];
        synchronized (site.chance()) {
            site.chance().nextBytes(nonce);
        }
        Challenge challenge = Challenge.of(ORIGIN, site.clock().instant(), nonce);
        Document.LoginAnswer answer = card.to(challenge);
        X509Certificate certificate = verified(
                VerificationRequest.login(answer, challenge, site.clock().instant()));
        return site.accounts().login(certificate, Session.Means.CHALLENGE);
    }

    /**
     * かざし利用: the card is held over the reader, and that is all. This very certificate must have been proved here before (Art. 38-4, C); after a renewal the new
     * one has to be (ours).
     *
     * @param slot the reader; its card gets power, and has none afterwards
     * @throws PortalException {@code NOT_FROM_CARD}, {@code CERTIFICATE_NOT_SHOWN}, {@code CARD_WANTS_PIN}, {@code NOT_CHECKED_BEFORE}
     * @throws UnverifiedException if the certificate is not in order, or can't be checked
     */
    public Session tap(CardSlot slot) {
        X509Certificate certificate = verified(CertificateReading.of(slot));
        if (site.accounts().provedAt(certificate).isEmpty()) {
            throw new PortalException(PortalRefusal.NOT_CHECKED_BEFORE);
        }
        return site.accounts().login(certificate, Session.Means.TAP);
    }

    /**
     * The face in place of the PIN. The photo is the plastic card's, so a phone does not do (ours). By the law the key would be used too; how a terminal gets there
     * without a PIN is not public (card-interface.md §6, U), so it is not, and the certificate alone is checked.
     *
     * @param slot the reader; its card gets power, and has none afterwards
     * @param comparison asked last
     * @throws PortalException {@code NOT_AUTHORISED}, before anything is read; {@code FACE_DIFFERS}, and as for {@link #tap}
     * @throws UnverifiedException if the certificate is not in order, or can't be checked
     */
    public Session face(CardSlot slot, FaceComparison comparison) {
        if (faces.filter(known -> known.covers(site.clock().instant())).isEmpty()) {
            throw new PortalException(PortalRefusal.NOT_AUTHORISED);
        }
        CertificateReading reading = CertificateReading.of(slot);
        if (reading.kind() != CardKind.MY_NUMBER) {
            throw new PortalException(PortalRefusal.NOT_FROM_CARD);
        }
        X509Certificate certificate = verified(reading);
        if (!comparison.isSame()) {
            throw new PortalException(PortalRefusal.FACE_DIFFERS);
        }
        return site.accounts().login(certificate, Session.Means.FACE);
    }

    private X509Certificate verified(CertificateReading reading) {
        Instant now = site.clock().instant();
        return verified(new VerificationRequest(
                new Document.Shown(reading.certificate(), false),
                Purpose.LOGIN,
                now,
                Optional.empty(),
                Optional.empty()));
    }

    private X509Certificate verified(VerificationRequest request) {
        Verification verification = site.verifier().verify(request);
        verification.reason().ifPresent(reason -> {
            throw new UnverifiedException(reason);
        });
        return verification.signer().orElseThrow();
    }
}
