package kazasu.publication;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kazasu.http.HttpProblem;
import kazasu.pki.CertificationAuthority;

/** The authorities' certificates, all generations: for everybody, as the real ones are. */
final class AuthorityRoutes {
    /** Ours: a generation lives for ten years, but a new home has new ones. */
    private static final Duration LIFE = Duration.ofHours(1);

    private final Site site;

    AuthorityRoutes(Site site) {
        this.site = site;
    }

    void addTo(RoutesConfig routes) {
        Site.get(routes, "/authorities", this::index);
        Site.get(routes, "/authorities.pem", this::all);
        Site.get(routes, "/authorities/{file}", this::one);
    }

    private void index(Context context) {
        answer(
                context,
                "application/json",
                PublicationJson.encode(Map.of(
                        "authorities",
                        site.issuers().stream().map(AuthorityRoutes::entry).toList())));
    }

    private static Map<String, Object> entry(CertificationAuthority authority) {
        Map<String, Object> entry = new LinkedHashMap<>();
        X509Certificate certificate = authority.certificate();
        entry.put("id", authority.id());
        entry.put("kind", authority.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        entry.put("subject", certificate.getSubjectX500Principal().getName());
        entry.put("notBefore", authority.period().begin().toString());
        entry.put("notAfter", authority.period().end().toString());
        entry.put("keyIdentifier", HexFormat.of().formatHex(authority.keyIdentifier()));
        entry.put("sha256", PublicationJson.hash(der(authority)));
        entry.put("der", "/authorities/" + authority.id() + ".cer");
        entry.put("pem", "/authorities/" + authority.id() + ".pem");
        return entry;
    }

    private void all(Context context) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        site.issuers().forEach(authority -> all.writeBytes(pem(authority)));
        answer(context, "application/x-pem-file", all.toByteArray());
    }

    private void one(Context context) {
        String file = context.pathParam("file");
        Optional<CertificationAuthority> found = site.issuers().stream()
                .filter(authority -> file.matches(authority.id() + "\\.(cer|pem)"))
                .findFirst();
        CertificationAuthority authority =
                found.orElseThrow(() -> HttpProblem.notFound("no such authority; GET /authorities lists them"));
        if (file.endsWith(".pem")) {
            answer(context, "application/x-pem-file", pem(authority));
        } else {
            answer(context, "application/pkix-cert", der(authority));
        }
    }

    private void answer(Context context, String type, byte[] bytes) {
        List<CertificationAuthority> issuers = site.issuers();
        Instant newest = issuers.stream()
                .map(authority -> authority.period().begin())
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
        Instant now = site.clock().instant();
        // a generation that has not begun yet can't have been changed in the future
        Instant modified = newest.isAfter(now) ? now.truncatedTo(ChronoUnit.DAYS) : newest;
        new Caching(modified, PublicationJson.hash(bytes), now.plus(LIFE), true).answer(context, now, type, bytes);
    }

    private static byte[] pem(CertificationAuthority authority) {
        return PublicationJson.pem("CERTIFICATE", der(authority));
    }

    private static byte[] der(CertificationAuthority authority) {
        try {
            return authority.certificate().getEncoded();
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
