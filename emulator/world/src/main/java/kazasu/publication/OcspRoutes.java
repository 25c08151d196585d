package kazasu.publication;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import kazasu.http.Body;
import kazasu.http.HttpProblem;
import kazasu.office.agency.OcspDesk;
import kazasu.pki.status.OcspAnswer;
import kazasu.pki.status.OcspResponder;
import kazasu.pki.status.OcspStatus;

/** OCSP over HTTP (RFC 6960 appendix A; RFC 5019 §5 and §6 for answers without a nonce). Errors of OCSP are answers too: 200. */
final class OcspRoutes {
    /** More makes no sense to the responder. */
    static final int LARGEST_REQUEST = 8192;

    /** RFC 5019 §5 has GET for 255 bytes and less; the rest is room for clients that don't keep to it. */
    static final int LONGEST_GET = 2048;

    private static final String REQUEST = "application/ocsp-request";
    private static final String RESPONSE = "application/ocsp-response";
    private static final String PATH = "/ocsp";

    private final Site site;
    private final OcspResponder responder;
    private final OcspDesk desk;

    OcspRoutes(Site site, OcspResponder responder, OcspDesk desk) {
        this.site = site;
        this.responder = responder;
        this.desk = desk;
    }

    void addTo(RoutesConfig routes) {
        routes.post(PATH, this::post);
        Site.get(routes, PATH + "/<request>", this::get);
    }

    private void post(Context context) {
        if (!Body.type(context).equals(REQUEST)) {
            throw HttpProblem.wrongType(REQUEST);
        }
        answer(context, Body.read(context, LARGEST_REQUEST));
    }

    /**
     * The path as it was sent: base 64 has slashes, which clients escape (RFC 6960) or leave, and plus signs, which are no blanks in a
     * path.
     */
    private void get(Context context) {
        String path = context.req().getRequestURI();
        String encoded = path.substring(path.indexOf(PATH + "/") + PATH.length() + 1);
        if (encoded.length() > LONGEST_GET) {
            throw new HttpProblem(414, "at most " + LONGEST_GET + " characters; use POST");
        }
        answer(context, decode(encoded));
    }

    /** What is no base 64 is no request: the responder says so. */
    private static byte[] decode(String encoded) {
        try {
            String plain = URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.US_ASCII);
            return Base64.getDecoder().decode(plain);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    private void answer(Context context, byte[] request) {
        OcspAnswer answer = answer(site.callers(), site.callers().party(context), request);
        byte[] encoded = answer.encoded();
        Optional<Instant> publication = answer.publication();
        if (publication.isPresent()) {
            Instant begin = publication.get();
            new Caching(
                            begin,
                            PublicationJson.hash(encoded),
                            begin.plus(OcspResponder.INTERVAL),
                            site.callers().isOpen())
                    .answer(context, site.clock().instant(), RESPONSE, encoded);
        } else {
            context.header("Cache-Control", "no-store").contentType(RESPONSE).result(encoded);
        }
    }

    private OcspAnswer answer(Callers callers, Optional<String> party, byte[] request) {
        if (callers.isOpen()) {
            return responder.answer(request);
        }
        return party.map(name -> desk.answer(name, request)).orElseGet(() -> OcspAnswer.error(OcspStatus.UNAUTHORIZED));
    }
}
