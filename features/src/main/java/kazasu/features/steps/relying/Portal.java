package kazasu.features.steps.relying;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import kazasu.features.steps.office.Office;
import kazasu.features.steps.office.Person;
import kazasu.office.rules.Fees.Check;
import kazasu.pki.BasicAttributes;
import kazasu.portal.PortalSite;
import kazasu.portal.form.FilledForm;
import kazasu.portal.form.Service;
import kazasu.portal.login.LoginDesk;
import kazasu.portal.store.PortalTables;
import kazasu.verifier.Reason;
import kazasu.verifier.RevocationSource;
import kazasu.verifier.RevocationStatus;
import org.jspecify.annotations.Nullable;

/** An authority's site in a scenario's town. It opens when it is first visited, and asks the agency by OCSP's data unless it can't. */
public final class Portal {
    /** As the holder calls it. */
    static final String ORIGIN = "https://portal.test";

    private final Office office;
    private boolean cutOff;
    private @Nullable PortalSite site;
    private @Nullable LoginDesk desk;

    /**
     * Made once a scenario.
     *
     * @param office of the scenario
     */
    public Portal(Office office) {
        this.office = office;
    }

    /** Whether the site can ask the agency. */
    void cutOff(boolean now) {
        cutOff = now;
    }

    /** The site. */
    PortalSite site() {
        office.outcome().requireSeen();
        PortalSite open = site;
        if (open == null) {
            open = new PortalSite(
                    new PortalSite.Setting(
                            office.town().ledger(),
                            office.town().authorities(),
                            office.portalKeys(),
                            office.clock(),
                            office.town().terminal().chance(),
                            Check.OCSP),
                    this::seen);
            site = open;
        }
        return open;
    }

    private RevocationSource seen(RevocationSource agency) {
        return (certificate, authority, at) -> cutOff
                ? new RevocationStatus.Unavailable(Reason.REVOCATION_UNREACHABLE, "no way to the agency")
                : agency.of(certificate, authority, at);
    }

    /** Who lets holders in there. */
    LoginDesk desk() {
        LoginDesk open = desk;
        if (open == null) {
            open = new LoginDesk(site());
            desk = open;
        }
        return open;
    }

    /** The notice of moving out, as somebody fills it in. */
    FilledForm movingOut(Person person) {
        BasicAttributes self = office.resident(person).attributes();
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("applicant-name", self.name());
        typed.put("applicant-sex", self.sex().name().toLowerCase(Locale.ROOT));
        typed.put("applicant-birth-date", self.birthDate().date().orElseThrow().toString());
        typed.put("applicant-address", self.address());
        typed.put("new-address", "群馬県高崎市検証町2丁目3番4号");
        typed.put("moving-date", "2026-12-01");
        typed.put("movers", "self");
        return FilledForm.of(Service.of("moving-out").orElseThrow(), typed);
    }

    /** What the site's tables keep of a submission's form and signature. */
    List<byte[]> kept(String submission) {
        return Stream.of("form_envelope", "sent_envelope")
                .flatMap(column -> office
                        .look(books -> books.beside()
                                .list(
                                        "select " + column + " from portal_submission where id = ? and " + column
                                                + " is not null",
                                        row -> row.bytes(column),
                                        submission))
                        .stream())
                .toList();
    }

    /** The site closes; the town's next one finds nothing of it. */
    void close() {
        if (site != null) {
            PortalTables.empty(office.town().ledger());
        }
    }
}
