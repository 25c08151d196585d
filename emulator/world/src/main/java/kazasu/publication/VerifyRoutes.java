package kazasu.publication;

import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kazasu.http.HttpProblem;
import kazasu.verifier.Purpose;
import kazasu.verifier.VerificationRequest;
import kazasu.verifier.Verifier;

/**
 * What an operator with a validation system of its own offers (rules.md §5): a document in, a verdict out. A verdict of any kind is an
 * answer, 200; documents and certificates are not kept.
 */
public final class VerifyRoutes {
    /** Of a whole request, bytes. */
    static final long LARGEST = 64L << 20;

    private static final int IN_MEMORY_MIB = 1;
    private static final String PATH = "/verify";

    private final Verifier verifier;
    private final Callers callers;
    private final Clock clock;

    VerifyRoutes(Verifier verifier, Callers callers, Clock clock) {
        this.verifier = verifier;
        this.callers = callers;
        this.clock = clock;
    }

    /**
     * For everybody: for tests and loads.
     *
     * @param verifier that judges
     * @param clock present time
     */
    public VerifyRoutes(Verifier verifier, Clock clock) {
        this(verifier, new Callers(Optional.empty(), (party, kind) -> true), clock);
    }

    /**
     * Puts the route into a server that is being configured. Greater parts than a mebibyte go through a temporary file.
     *
     * @param config of the server
     */
    public void addTo(JavalinConfig config) {
        addTo(config, PATH);
    }

    /**
     * The same somewhere else.
     *
     * @param config of the server
     * @param path where it is asked
     */
    public void addTo(JavalinConfig config, String path) {
        config.jetty.multipartConfig.maxTotalRequestSize(LARGEST, SizeUnit.BYTES);
        config.jetty.multipartConfig.maxFileSize(LARGEST, SizeUnit.BYTES);
        config.jetty.multipartConfig.maxInMemoryFileSize(IN_MEMORY_MIB, SizeUnit.MB);
        config.routes.post(path, this::post);
        config.routes.exception(HttpProblem.class, (problem, context) -> problem.answer(context));
    }

    private void post(Context context) {
        callers.requireAny(context);
        requireKnownQuery(context);
        Instant now = clock.instant();
        Instant at = PublicationJson.at(context, now).orElse(now);
        VerificationRequest request = new HandedIn(context).request(purpose(context), at);
        // an answer to a challenge is a login, whatever the query says
        callers.require(context, request.purpose().kind());
        context.header("Cache-Control", "no-store")
                .contentType("application/json")
                .result(PublicationJson.encode(VerificationJson.of(verifier.verify(request), at)));
    }

    private static void requireKnownQuery(Context context) {
        if (!Set.of("purpose", "at").containsAll(context.queryParamMap().keySet())) {
            throw HttpProblem.badRequest("only purpose and at can be asked for");
        }
    }

    private static Purpose purpose(Context context) {
        String text = context.queryParam("purpose");
        return Arrays.stream(Purpose.values())
                .filter(purpose -> text == null
                        ? purpose == Purpose.APPLICATION
                        : purpose.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst()
                .orElseThrow(() -> HttpProblem.badRequest("purpose is application or login"));
    }
}
