package kazasu.verifier;

import java.io.IOException;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import kazasu.card.Chance;
import kazasu.verifier.der.DerException;
import kazasu.verifier.status.OcspAnswer;
import org.jspecify.annotations.Nullable;

/**
 * OCSP (RFC 6960): answers that are stored, or a responder that is asked. An answer counts if the certificate's authority signed it, or a
 * responder whom it certified for that; if a nonce was sent, the answer must bring it back.
 */
public final class OcspSource implements RevocationSource {
    private static final Set<String> ENDINGS = Set.of("ocsp", "ors", "der");
    /** Answers kept until they are out of date, some 300 bytes each. */
    private static final int REMEMBERED = 4096;

    private final @Nullable Transport transport;
    private final @Nullable Chance nonces;
    private final List<OcspAnswer> stored;
    private final OcspJudge judge = new OcspJudge(VerifierPolicy.standard().ocspLife());
    private final ConcurrentHashMap<OcspJudge.Asked, OcspJudge.Believed> remembered = new ConcurrentHashMap<>();

    /** The way to a responder and back. */
    @FunctionalInterface
    public interface Transport {
        /**
         * Asks.
         *
         * @param request DER of an OCSPRequest
         * @return what came back, at most {@link Limits#OCSP_ANSWER} bytes
         * @throws IOException if nobody answers, or not in time
         */
        byte[] ask(byte[] request) throws IOException;
    }

    private OcspSource(@Nullable Transport transport, @Nullable Chance nonces, List<OcspAnswer> stored) {
        this.transport = transport;
        this.nonces = nonces;
        this.stored = stored;
    }

    /** A responder that is asked without a nonce, so that it can give answers that it gave before. */
    public static OcspSource over(Transport transport) {
        return new OcspSource(transport, null, List.of());
    }

    /**
     * A responder that is asked with a nonce.
     *
     * @param chance of the nonces, 32 bytes each
     */
    public static OcspSource over(Transport transport, Chance chance) {
        return new OcspSource(transport, chance, List.of());
    }

    /**
     * Answers that were stored.
     *
     * @param answers OCSPResponses, DER; one that can't be read serves nobody
     */
    public static OcspSource stored(Collection<byte[]> answers) {
        List<OcspAnswer> read = new ArrayList<>();
        for (byte[] answer : answers) {
            try {
                OcspAnswer.read(answer).ifPresent(read::add);
            } catch (DerException e) {
                // as if it were not there: nobody is good for want of an answer
                continue;
            }
        }
        return new OcspSource(null, null, List.copyOf(read));
    }

    /**
     * Answers in a file of DER, or in all files of a directory that end in {@code .ocsp}, {@code .ors} or {@code .der}.
     *
     * @throws IOException if a file can't be read
     * @throws IllegalArgumentException if a file is too long, or there are too many
     */
    public static OcspSource read(Path fileOrDirectory) throws IOException {
        return stored(StoredObjects.read(fileOrDirectory, ENDINGS, "OCSP RESPONSE", Limits.OCSP_ANSWER));
    }

    @Override
    public RevocationStatus of(X509Certificate certificate, X509Certificate authority, Instant at) {
        OcspJudge.Asked asked = new OcspJudge.Asked(certificate, authority);
        return transport == null ? fromStored(asked, at) : remembered(transport, asked, at);
    }

    /** Answers that contradict each other differ in age: a revocation before that time counts wherever it is said, else the newest. */
    private RevocationStatus fromStored(OcspJudge.Asked asked, Instant at) {
        RevocationStatus best =
                new RevocationStatus.Unavailable(Reason.REVOCATION_UNREACHABLE, "no answer about this certificate");
        for (OcspAnswer answer : stored) {
            if (judge.isAbout(answer, asked)) {
                RevocationStatus status = judge.believe(answer, asked)
                        .map(believed -> judge.status(believed, asked.certificate(), at))
                        .orElseGet(OcspSource::unsigned);
                if (status instanceof RevocationStatus.Revoked revoked
                        && !revoked.since().isAfter(at)) {
                    return status;
                }
                best = better(best, status);
            }
        }
        return best;
    }

    private static RevocationStatus better(RevocationStatus one, RevocationStatus other) {
        if (one instanceof RevocationStatus.Good first && other instanceof RevocationStatus.Good second) {
            return first.thisUpdate().isBefore(second.thisUpdate()) ? second : first;
        }
        return other instanceof RevocationStatus.Unavailable && !(one instanceof RevocationStatus.Unavailable)
                ? one
                : other;
    }

    private RevocationStatus remembered(Transport responder, OcspJudge.Asked asked, Instant at) {
        OcspJudge.Believed known = remembered.get(asked);
        return known != null && judge.isCurrent(known, at)
                ? judge.status(known, asked.certificate(), at)
                : fromResponder(responder, asked, at);
    }

    private RevocationStatus fromResponder(Transport responder, OcspJudge.Asked asked, Instant at) {
        OcspRequest request = OcspRequest.about(asked.certificate(), asked.authority(), Optional.ofNullable(nonces));
        try {
            Optional<OcspAnswer> answer = OcspAnswer.read(responder.ask(request.encoded()));
            if (answer.isEmpty()) {
                return unavailable(Reason.REVOCATION_UNREACHABLE, "the responder does not answer this");
            }
            if (request.nonce().isPresent()
                    && !Arrays.equals(
                            request.nonce().get(), answer.get().nonce().orElse(null))) {
                return unavailable(Reason.REVOCATION_UNTRUSTED, "the nonce did not come back");
            }
            return believe(answer.get(), asked, at);
        } catch (IOException e) {
            return unavailable(Reason.REVOCATION_UNREACHABLE, "the responder can't be reached");
        } catch (DerException e) {
            return unavailable(Reason.REVOCATION_UNTRUSTED, "not an answer: " + e.getMessage());
        }
    }

    private RevocationStatus believe(OcspAnswer answer, OcspJudge.Asked asked, Instant at) {
        if (!judge.isAbout(answer, asked)) {
            return unavailable(Reason.REVOCATION_UNTRUSTED, "the answer is about another certificate");
        }
        Optional<OcspJudge.Believed> believed = judge.believe(answer, asked);
        if (believed.isEmpty()) {
            return unsigned();
        }
        if (remembered.size() >= REMEMBERED) {
            remembered.clear();
        }
        remembered.put(asked, believed.get());
        return judge.status(believed.get(), asked.certificate(), at);
    }

    private static RevocationStatus unsigned() {
        return unavailable(Reason.REVOCATION_UNTRUSTED, "not signed by the authority or a responder of its own");
    }

    private static RevocationStatus unavailable(Reason reason, String detail) {
        return new RevocationStatus.Unavailable(reason, detail);
    }
}
