package kazasu.publication;

import io.javalin.config.JavalinConfig;
import java.security.interfaces.RSAPrivateCrtKey;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kazasu.http.HttpProblem;
import kazasu.office.OfficeSwitches;
import kazasu.office.agency.AgencyAuthorities;
import kazasu.office.agency.LedgerStatuses;
import kazasu.office.agency.OcspDesk;
import kazasu.office.agency.Publication;
import kazasu.office.agency.StatusDesk;
import kazasu.office.ledger.Ledger;
import kazasu.pki.CertificationAuthority;
import kazasu.pki.status.CrlSchedule;
import kazasu.pki.status.OcspResponder;
import kazasu.verifier.TrustedAuthorities;
import kazasu.verifier.Verifier;
import kazasu.verifier.VerifierPolicy;
import org.eclipse.jetty.http.UriCompliance;

/** Everything that is published about one ledger, to be put into a server (docs/http.md). */
public final class PublicationSite {
    /** An OCSP request by GET is base 64: a slash of it may come escaped, and two of them side by side. */
    private static final UriCompliance BASE_64_IN_PATHS = UriCompliance.from(
            Set.of(UriCompliance.Violation.AMBIGUOUS_PATH_SEPARATOR, UriCompliance.Violation.AMBIGUOUS_EMPTY_SEGMENT));

    private final AuthorityRoutes authorities;
    private final ListRoutes lists;
    private final OcspRoutes ocsp;
    private final VerifyRoutes verification;

    /**
     * Made from what it needs.
     *
     * @param ledger whose certificates
     * @param authorities who signed them
     * @param responderKey of the OCSP responder, see {@link kazasu.pki.ResponderKey}
     * @param parties who may ask; nothing: everybody
     * @param clock present time
     */
    public PublicationSite(
            Ledger ledger,
            AgencyAuthorities authorities,
            RSAPrivateCrtKey responderKey,
            Optional<PartyTokens> parties,
            Clock clock) {
        StatusDesk statuses = new StatusDesk(ledger, clock, OfficeSwitches.DEFAULTS);
        parties.ifPresent(known -> known.parties().forEach(statuses::register));
        List<CertificationAuthority> issuers = issuers(ledger, authorities);
        Callers callers = new Callers(parties, statuses::mayAsk);
        Site site = new Site(issuers, callers, clock);
        OcspResponder responder = responder(ledger, authorities, responderKey, clock);
        Publication publication = new Publication(ledger, authorities, clock, CrlSchedule.DEFAULT);
        this.authorities = new AuthorityRoutes(site);
        this.lists = new ListRoutes(site, new Lists(publication, CrlSchedule.DEFAULT, clock));
        this.verification = new VerifyRoutes(verifier(ledger, authorities, issuers, clock), callers, clock);
        this.ocsp = new OcspRoutes(
                site, responder, new OcspDesk(ledger, authorities, responder, clock, OfficeSwitches.DEFAULTS));
    }

    private static Verifier verifier(
            Ledger ledger, AgencyAuthorities authorities, List<CertificationAuthority> issuers, Clock clock) {
        return new Verifier(
                TrustedAuthorities.of(issuers.stream()
                        .map(CertificationAuthority::certificate)
                        .toList()),
                new LedgerSource(ledger, authorities, clock),
                VerifierPolicy.standard());
    }

    /**
     * The responder alone, for those who come another way.
     *
     * @param ledger whose certificates
     * @param authorities who signed them
     * @param key of the responder
     * @param clock present time
     */
    public static OcspResponder responder(
            Ledger ledger, AgencyAuthorities authorities, RSAPrivateCrtKey key, Clock clock) {
        return new OcspResponder(issuers(ledger, authorities), key, new LedgerStatuses(ledger), clock);
    }

    /** The agency's own, all generations, and the governors who have issued something. */
    public static List<CertificationAuthority> issuers(Ledger ledger, AgencyAuthorities authorities) {
        Set<CertificationAuthority> issuers =
                new LinkedHashSet<>(authorities.generations().all());
        issuers.addAll(
                authorities.of(ledger.transact(books -> books.publications().partitions())));
        return new ArrayList<>(issuers);
    }

    /**
     * Puts the routes into a server that is being configured, with what they need of it.
     *
     * @param config of the server; it answers whatever isn't said here
     */
    public void addTo(JavalinConfig config) {
        config.jetty.modifyHttpConfiguration(http -> http.setUriCompliance(BASE_64_IN_PATHS));
        config.jetty.modifyServletContextHandler(
                context -> context.getServletHandler().setDecodeAmbiguousURIs(true));
        authorities.addTo(config.routes);
        lists.addTo(config.routes);
        ocsp.addTo(config.routes);
        verification.addTo(config);
        config.routes.exception(HttpProblem.class, (problem, context) -> problem.answer(context));
    }
}
