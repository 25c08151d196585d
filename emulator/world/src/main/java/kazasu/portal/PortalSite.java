package kazasu.portal;

import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import kazasu.card.Chance;
import kazasu.office.CertificateId;
import kazasu.office.OfficeSwitches;
import kazasu.office.RelyingParty;
import kazasu.office.agency.AgencyAuthorities;
import kazasu.office.agency.StatusDesk;
import kazasu.office.ledger.Ledger;
import kazasu.office.rules.Fees;
import kazasu.pki.CertificateKind;
import kazasu.pki.CertificationAuthority;
import kazasu.portal.account.Accounts;
import kazasu.portal.account.CertificateLinks;
import kazasu.portal.account.Sessions;
import kazasu.portal.store.SubmissionStore;
import kazasu.portal.tls.PortalKeys;
import kazasu.verifier.RevocationSource;
import kazasu.verifier.TrustedAuthorities;
import kazasu.verifier.Verifier;
import kazasu.verifier.VerifierPolicy;

/**
 * An authority's site over one ledger: what its pages and its API stand on. It notifies the agency under the name {@value #PARTY}, for both
 * kinds of certificates (Act art. 17 and 36).
 */
public final class PortalSite {
    /** Its name at the agency. */
    public static final String PARTY = "portal";

    private final Ledger ledger;
    private final Clock clock;
    private final Chance chance;
    private final PortalKeys keys;
    private final RevocationSource revocations;
    private final TrustedAuthorities authorities;
    private final Accounts accounts;
    private final Reception reception;

    /**
     * What a site needs.
     *
     * @param ledger the office's; its database keeps what the site stores
     * @param authorities the agency's, pinned
     * @param keys of the site
     * @param clock present time
     * @param chance for ids and tokens
     * @param check how the agency is asked about revocations
     */
    public record Setting(
            Ledger ledger,
            AgencyAuthorities authorities,
            PortalKeys keys,
            Clock clock,
            Chance chance,
            Fees.Check check) {}

    /** A site that asks the agency. */
    public PortalSite(Setting setting) {
        this(setting, source -> source);
    }

    /**
     * A site whose source of revocations is seen through something, which may fail.
     *
     * @param setting what it needs
     * @param view of the source
     */
    public PortalSite(Setting setting, UnaryOperator<RevocationSource> view) {
        this.ledger = setting.ledger();
        this.clock = setting.clock();
        this.chance = setting.chance();
        this.keys = setting.keys();
        StatusDesk desk = new StatusDesk(ledger, clock, OfficeSwitches.DEFAULTS);
        desk.register(new RelyingParty(PARTY, Set.of(CertificateKind.values())));
        this.revocations = view.apply(new AgencySource(desk, PARTY, setting.check()));
        this.authorities = TrustedAuthorities.of(pinned(setting.authorities()));
        this.accounts =
                new Accounts(ledger, CertificateLinks.of(desk, PARTY), new Sessions(clock, chance), clock, chance);
        this.reception = new Reception(
                new SubmissionStore(ledger, keys.encryption(), clock, chance), verifier(), this::issued, clock);
    }

    private static List<X509Certificate> pinned(AgencyAuthorities authorities) {
        return authorities.generations().all().stream()
                .map(CertificationAuthority::certificate)
                .toList();
    }

    /** A verifier of this site's authorities and source; of documents. */
    public Verifier verifier() {
        return new Verifier(authorities, revocations, VerifierPolicy.standard());
    }

    /** Whom it trusts. */
    public TrustedAuthorities authorities() {
        return authorities;
    }

    /** Where it asks. */
    public RevocationSource revocations() {
        return revocations;
    }

    /** Who has logged in. */
    public Accounts accounts() {
        return accounts;
    }

    /** Applications. */
    public Reception reception() {
        return reception;
    }

    /** Its own keys. */
    public PortalKeys keys() {
        return keys;
    }

    /** The office's ledger. */
    public Ledger ledger() {
        return ledger;
    }

    /** Present time. */
    public Clock clock() {
        return clock;
    }

    /** For tokens. */
    public Chance chance() {
        return chance;
    }

    /** What is kept of a certificate; nothing if the ledger can't say now. */
    private Optional<CertificateId> issued(X509Certificate certificate) {
        return ledger.transact(books -> books.certificates().find(certificate).map(record -> record.id()));
    }
}
