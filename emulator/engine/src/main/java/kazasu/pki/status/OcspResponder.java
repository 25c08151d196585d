package kazasu.pki.status;

import java.math.BigInteger;
import java.security.interfaces.RSAPrivateCrtKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kazasu.pki.CertificationAuthority;
import kazasu.pki.SigningKey;
import kazasu.pki.Validity;
import org.bouncycastle.asn1.ocsp.CertID;
import org.slf4j.LoggerFactory;

/**
 * The agency's OCSP responder (RFC 6960). It answers for the moment of the last publication, every 15 minutes
 * (rules.md §2.5, C), so that what was recorded since isn't seen yet. Whether the client may ask at all is settled before.
 *
 * <p>Each authority delegates to it, since an answer must be signed by the generation that issued the certificate or by its
 * delegate. Safe for use by several threads.
 */
public final class OcspResponder {
    /** From one publication to the next. */
    public static final Duration INTERVAL = Duration.ofMinutes(15);

    /** Some 2 KiB each. */
    private static final int CACHED_ANSWERS = 4096;

    private static final int LONGEST_SERIAL_NUMBER = 20 * 8;

    private final IssuerIndex issuers;
    private final OcspSigner signer;
    private final CertificateStatusSource source;
    private final Clock clock;
    private final AnswerCache cache = new AnswerCache(CACHED_ANSWERS);

    /**
     * A responder.
     *
     * @param authorities for which it speaks, e.g. {@code generations.all()}
     * @param key its own, RSA-2048, e.g. {@link kazasu.pki.ResponderKey#open}
     * @param source of what it says
     * @param clock time of the answers
     */
    public OcspResponder(
            Collection<CertificationAuthority> authorities,
            RSAPrivateCrtKey key,
            CertificateStatusSource source,
            Clock clock) {
        this.issuers = new IssuerIndex(authorities);
        this.signer = new OcspSigner(new SigningKey(key));
        this.source = source;
        this.clock = clock;
    }

    /**
     * The last publication before or at a moment: the full quarter of an hour.
     *
     * @param instant any
     */
    public static Instant lastPublication(Instant instant) {
        long seconds = instant.getEpochSecond();
        return Instant.ofEpochSecond(seconds - Math.floorMod(seconds, INTERVAL.toSeconds()));
    }

    /**
     * Answers a request, whatever it is.
     *
     * @param request DER of an OCSPRequest; at most 8192 bytes make sense
     * @return DER of an OCSPResponse, see {@link #answer}
     */
    public byte[] respond(byte[] request) {
        return answer(request).encoded();
    }

    /**
     * Answers a request, whatever it is: {@code MALFORMED_REQUEST} if it can't be read, is longer than 8192 bytes, has a nonce
     * that isn't 1 to 32 bytes long or a critical extension of another kind; {@code UNAUTHORIZED} if one of its certificates is
     * from an authority that this responder doesn't speak for or whose time is over, or if they are not all from the same one;
     * {@code INTERNAL_ERROR} if the source fails.
     *
     * @param request DER of an OCSPRequest
     */
    public OcspAnswer answer(byte[] request) {
        Instant now = clock.instant();
        Instant publication = lastPublication(now);
        Optional<OcspAnswer> known = cache.find(publication, request);
        if (known.isPresent()) {
            return known.get();
        }
        try {
            OcspQuery query = OcspQuery.read(request);
            OcspAnswer answer = answer(query, publication, now);
            if (answer.publication().isPresent()) {
                cache.keep(publication, request, answer);
            }
            return answer;
        } catch (OcspQuery.MalformedRequestException e) {
            return OcspAnswer.error(OcspStatus.MALFORMED_REQUEST);
        } catch (RuntimeException e) {
            // not its text, which could quote a serial number
            LoggerFactory.getLogger(OcspResponder.class)
                    .warn("no OCSP answer: {}", e.getClass().getName());
            return OcspAnswer.error(OcspStatus.INTERNAL_ERROR);
        }
    }

    private OcspAnswer answer(OcspQuery query, Instant publication, Instant now) {
        Optional<CertificationAuthority> found =
                issuer(query.certificates()).filter(one -> one.period().covers(now));
        if (found.isEmpty()) {
            return OcspAnswer.error(OcspStatus.UNAUTHORIZED);
        }
        CertificationAuthority authority = found.get();
        OcspContent content = new OcspContent(publication, publication.plus(INTERVAL));
        List<OcspAnswer.Asked> asked = new ArrayList<>();
        for (CertID id : query.certificates()) {
            BigInteger serialNumber = id.getSerialNumber().getValue();
            asked.add(new OcspAnswer.Asked(authority.id(), serialNumber));
            content.add(id, status(authority, serialNumber, publication));
        }
        byte[] encoded = signer.sign(authority, now.atZone(Validity.JAPAN), content, query.nonce());
        return new OcspAnswer(asked, encoded, query.isRepeatable() ? Optional.of(publication) : Optional.empty());
    }

    /** The one authority of all certificates; an answer can be signed for one only. */
    private Optional<CertificationAuthority> issuer(List<CertID> certificates) {
        Optional<CertificationAuthority> first = issuers.find(certificates.get(0));
        return certificates.stream().allMatch(id -> issuers.find(id).equals(first)) ? first : Optional.empty();
    }

    /** A number that no certificate can have isn't looked up. */
    private CertificateStatus status(CertificationAuthority authority, BigInteger serialNumber, Instant publication) {
        return serialNumber.signum() > 0 && serialNumber.bitLength() < LONGEST_SERIAL_NUMBER
                ? source.statusOf(authority.id(), serialNumber, publication)
                : CertificateStatus.UNKNOWN;
    }
}
