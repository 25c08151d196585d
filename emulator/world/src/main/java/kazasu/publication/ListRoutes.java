package kazasu.publication;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kazasu.http.HttpProblem;
import kazasu.office.PublishedList;
import kazasu.pki.CertificateKind;
import kazasu.pki.CertificationAuthority;

/** Revocation lists: one a municipality and generation, today's and those of the past. */
final class ListRoutes {
    private static final Pattern FILE = Pattern.compile("([0-9]{5,6})\\.crl(\\.pem)?");
    /** What was published stays so. */
    private static final Duration PAST = Duration.ofDays(1);

    private final Site site;
    private final Lists lists;

    ListRoutes(Site site, Lists lists) {
        this.site = site;
        this.lists = lists;
    }

    void addTo(RoutesConfig routes) {
        Site.get(routes, "/crl", this::index);
        Site.get(routes, "/crl/{authority}/{file}", this::one);
    }

    /** Those of the kinds that the party notified the agency of. */
    private void index(Context context) {
        Callers callers = site.callers();
        Optional<String> party = callers.isOpen() ? Optional.empty() : Optional.of(callers.requireParty(context));
        Instant now = site.clock().instant();
        Instant at = PublicationJson.at(context, now).orElse(now);
        Map<String, Object> index = new LinkedHashMap<>();
        index.put("asOf", at.toString());
        index.put(
                "lists",
                lists.all(at).stream()
                        .filter(list -> kind(list.authority())
                                .filter(kind -> callers.mayAsk(party, kind))
                                .isPresent())
                        .map(ListRoutes::entry)
                        .toList());
        context.header("Cache-Control", "no-cache")
                .contentType("application/json")
                .result(PublicationJson.encode(index));
    }

    private static Map<String, Object> entry(PublishedList list) {
        Map<String, Object> entry = new LinkedHashMap<>();
        String place = "/crl/" + list.authority() + "/" + list.municipality() + ".crl";
        entry.put("authority", list.authority());
        entry.put("municipality", list.municipality());
        entry.put("number", list.number());
        entry.put("thisUpdate", list.thisUpdate().toString());
        entry.put("nextUpdate", list.nextUpdate().toString());
        entry.put("der", place);
        entry.put("pem", place + ".pem");
        return entry;
    }

    private void one(Context context) {
        String authority = context.pathParam("authority");
        Matcher file = FILE.matcher(context.pathParam("file"));
        Optional<CertificateKind> kind = kind(authority);
        if (!file.matches() || kind.isEmpty()) {
            throw noList();
        }
        site.callers().require(context, kind.get());
        Instant now = site.clock().instant();
        Optional<Instant> past = PublicationJson.at(context, now);
        PublishedList list =
                lists.find(authority, file.group(1), past.orElse(now)).orElseThrow(ListRoutes::noList);
        boolean pem = file.group(2) != null;
        // a list of a key that was compromised may come before nextUpdate, with a number of its own
        String tag = authority + "-" + list.municipality() + "-" + list.number() + (pem ? "-pem" : "");
        Instant until = past.isPresent() ? now.plus(PAST) : list.nextUpdate();
        Caching caching =
                new Caching(list.thisUpdate(), tag, until, site.callers().isOpen());
        if (pem) {
            caching.answer(context, now, "application/x-pem-file", PublicationJson.pem("X509 CRL", list.encoded()));
        } else {
            caching.answer(context, now, "application/pkix-crl", list.encoded());
        }
    }

    private static HttpProblem noList() {
        return HttpProblem.notFound("no such list at that time; GET /crl lists them");
    }

    /** Only authorities that are published: a name can't make a new one. */
    private Optional<CertificateKind> kind(String authority) {
        return site.issuers().stream()
                .filter(issuer -> issuer.id().equals(authority))
                .findFirst()
                .map(CertificationAuthority::kind);
    }
}
