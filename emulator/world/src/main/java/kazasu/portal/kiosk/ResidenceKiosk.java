package kazasu.portal.kiosk;

import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kazasu.card.Chance;
import kazasu.office.CertificateRecord;
import kazasu.office.OfficeSwitches;
import kazasu.office.RelyingParty;
import kazasu.office.Resident;
import kazasu.office.agency.AgencyAuthorities;
import kazasu.office.agency.StatusDesk;
import kazasu.office.ledger.Ledger;
import kazasu.office.rules.Fees;
import kazasu.pki.CertificateKind;
import kazasu.pki.CertificationAuthority;
import kazasu.pki.Municipality;
import kazasu.portal.AgencySource;
import kazasu.portal.CardAnswer;
import kazasu.portal.PortalException;
import kazasu.portal.PortalRefusal;
import kazasu.portal.UnverifiedException;
import kazasu.verifier.Challenge;
import kazasu.verifier.Document;
import kazasu.verifier.Reason;
import kazasu.verifier.RevocationSource;
import kazasu.verifier.RevocationStatus;
import kazasu.verifier.TrustedAuthorities;
import kazasu.verifier.Verification;
import kazasu.verifier.VerificationRequest;
import kazasu.verifier.Verifier;
import kazasu.verifier.VerifierPolicy;

/**
 * A kiosk that issues for the municipalities that have joined. The verifier is the municipality where the holder lives, which asks the agency under its own name
 * and is charged (利用者証明検証者, rules.md §5). Safe for several threads.
 */
public final class ResidenceKiosk {
    /** What the holder signs is good for this kiosk only; a name that nobody can have (RFC 6761). */
    private static final String ORIGIN = "https://kiosk.test";

    private static final int NONCE = 32;
    private static final int NUMBER = 6;

    private final Ledger ledger;
    private final StatusDesk desk;
    private final Verifier verifier;
    private final Clock clock;
    private final Chance chance;

    /**
     * A kiosk.
     *
     * @param ledger with the register
     * @param authorities the agency's, pinned
     * @param joined municipalities that issue at kiosks; they notify the agency by this
     * @param clock present time
     * @param chance for challenges and numbers
     */
    public ResidenceKiosk(
            Ledger ledger, AgencyAuthorities authorities, Collection<Municipality> joined, Clock clock, Chance chance) {
        this.ledger = ledger;
        this.clock = clock;
        this.chance = chance;
        this.desk = new StatusDesk(ledger, clock, OfficeSwitches.DEFAULTS);
        joined.forEach(municipality ->
                desk.register(new RelyingParty(party(municipality), Set.of(CertificateKind.USER_AUTHENTICATION))));
        this.verifier = new Verifier(pinned(authorities), source(), VerifierPolicy.standard());
    }

    private static TrustedAuthorities pinned(AgencyAuthorities authorities) {
        List<X509Certificate> certificates = authorities.generations().all(CertificateKind.USER_AUTHENTICATION).stream()
                .map(CertificationAuthority::certificate)
                .toList();
        return TrustedAuthorities.of(CertificateKind.USER_AUTHENTICATION, certificates);
    }

    /** Whom to ask as, the holder tells. */
    private RevocationSource source() {
        return (certificate, authority, at) -> resident(certificate)
                .map(person -> new AgencySource(desk, party(person.municipality()), Fees.Check.OCSP)
                        .of(certificate, authority, at))
                .orElseGet(() -> new RevocationStatus.Unavailable(Reason.STATUS_UNKNOWN, "no municipality knows it"));
    }

    private static String party(Municipality municipality) {
        return "municipality-" + municipality.code();
    }

    /**
     * Issues 住民票の写し.
     *
     * @param card in the reader; asked once, and only while the kiosk is open
     * @throws PortalException {@code KIOSK_CLOSED}, {@code KIOSK_NOT_JOINED}, {@code KIOSK_NOT_RESIDENT}
     * @throws UnverifiedException if the certificate or the answer is not in order, or can't be checked
     */
    public IssuedPaper residence(CardAnswer card) {
        Instant now = clock.instant();
        if (!KioskHours.isOpen(now)) {
            throw new PortalException(PortalRefusal.KIOSK_CLOSED);
        }
        X509Certificate certificate = verified(card, now);
        Resident person = resident(certificate)
                .filter(resident -> resident.registration().isResident())
                .orElseThrow(() -> new PortalException(PortalRefusal.KIOSK_NOT_RESIDENT));
        ResidencePaper paper = new ResidencePaper(person, now, number());
        return new IssuedPaper(paper.number(), person.code(), paper.toPdf());
    }

    private X509Certificate verified(CardAnswer card, Instant now) {
        Challenge challenge = Challenge.of(ORIGIN, now, random(NONCE));
        Document.LoginAnswer answer = card.to(challenge);
        // the holder may have been slow
        Verification verification = verifier.verify(VerificationRequest.login(answer, challenge, clock.instant()));
        verification.reason().ifPresent(reason -> {
            throw refusal(verification, reason);
        });
        return verification.signer().orElseThrow();
    }

    /** A municipality that has not joined may not ask: that is the reason, and not that nobody answered. */
    private RuntimeException refusal(Verification verification, Reason reason) {
        boolean outside = reason == Reason.REVOCATION_UNREACHABLE
                && verification
                        .signer()
                        .flatMap(this::resident)
                        .filter(person ->
                                !desk.mayAsk(party(person.municipality()), CertificateKind.USER_AUTHENTICATION))
                        .isPresent();
        return outside ? new PortalException(PortalRefusal.KIOSK_NOT_JOINED) : new UnverifiedException(reason);
    }

    private Optional<Resident> resident(X509Certificate certificate) {
        return ledger.transact(books -> books.certificates()
                .find(certificate)
                .map(CertificateRecord::holder)
                .flatMap(books.residents()::find));
    }

    private String number() {
        return HexFormat.of().withUpperCase().formatHex(random(NUMBER));
    }

    private byte[] random(int length) {
        byte[] bytes = new byte[length];
        synchronized (chance) {
            chance.nextBytes(bytes);
        }
        return bytes;
    }
}
