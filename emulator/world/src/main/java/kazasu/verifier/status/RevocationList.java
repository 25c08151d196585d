package kazasu.verifier.status;

import java.math.BigInteger;
import java.security.PublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kazasu.pki.status.RevocationReason;
import kazasu.verifier.Limits;
import kazasu.verifier.RefusedException;
import kazasu.verifier.algorithm.SignatureAlgorithm;
import kazasu.verifier.der.Der;
import kazasu.verifier.der.DerException;
import kazasu.verifier.der.DerShape;
import kazasu.verifier.der.DerTime;
import kazasu.verifier.der.Oid;
import org.jspecify.annotations.Nullable;

/** A revocation list (RFC 5280 §5.1), read and not believed yet. */
public final class RevocationList {
    private static final String REASON_CODE = "2.5.29.21";
    private static final String AUTHORITY_KEY = "2.5.29.35";
    private static final String ISSUING_POINT = "2.5.29.28";
    private static final String NUMBER = "2.5.29.20";

    private final byte[] toBeSigned;
    private final String algorithm;
    private final byte @Nullable [] parameters;
    private final byte[] signature;
    private final byte[] issuer;
    private final Instant thisUpdate;
    private final @Nullable Instant nextUpdate;
    private final Map<BigInteger, Entry> entries = new HashMap<>();
    private byte @Nullable [] authorityKey;
    private @Nullable IssuingPoint point;
    private boolean notUnderstood;

    /**
     * A certificate on it.
     *
     * @param since revocationDate
     * @param reason nothing said: unspecified
     */
    public record Entry(Instant since, RevocationReason reason) {}

    private RevocationList(byte[] encoded) {
        Der all = Der.of(encoded).enter(Der.SEQUENCE);
        toBeSigned = all.object();
        byte[] outer = all.object();
        signature = all.bits();
        all.end();
        Der identifier = Der.of(outer).enter(Der.SEQUENCE);
        algorithm = Oid.read(identifier);
        parameters = identifier.hasMore() ? identifier.rest() : null;
        Der contents = Der.of(toBeSigned).enter(Der.SEQUENCE);
        if (contents.at(Der.INTEGER) && contents.integer().intValue() != 1) {
            throw new DerException("a list of an unknown version");
        }
        if (!Arrays.equals(contents.object(), outer)) {
            throw new DerException("the list names two algorithms");
        }
        issuer = contents.object();
        thisUpdate = DerTime.read(contents);
        nextUpdate = contents.at(Der.UTC_TIME) || contents.at(Der.GENERALIZED_TIME) ? DerTime.read(contents) : null;
        if (contents.at(Der.SEQUENCE)) {
            readEntries(contents.enter(Der.SEQUENCE));
        }
        if (contents.hasMore()) {
            readExtensions(contents.enter(Der.CONTEXT_0).enter(Der.SEQUENCE));
        }
        contents.end();
    }

    /**
     * Reads one.
     *
     * @param der of a CertificateList
     * @throws DerException if it is none, or too long
     */
    public static RevocationList read(byte[] der) {
        if (der.length > Limits.LIST) {
            throw new DerException("a list of " + der.length + " bytes");
        }
        DerShape.require(der, Limits.NESTING);
        return new RevocationList(der);
    }

    private void readEntries(Der list) {
        while (list.hasMore()) {
            Der entry = list.enter(Der.SEQUENCE);
            BigInteger serialNumber = entry.integer();
            Instant since = DerTime.read(entry);
            RevocationReason reason = RevocationReason.UNSPECIFIED;
            if (entry.hasMore()) {
                reason = readReason(entry.enter(Der.SEQUENCE));
            }
            entry.end();
            entries.put(serialNumber, new Entry(since, reason));
        }
    }

    private RevocationReason readReason(Der extensions) {
        RevocationReason reason = RevocationReason.UNSPECIFIED;
        while (extensions.hasMore()) {
            Der extension = extensions.enter(Der.SEQUENCE);
            String type = Oid.read(extension);
            boolean critical = extension.skipIf(Der.BOOLEAN);
            if (type.equals(REASON_CODE)) {
                Der code = extension.enter(Der.OCTET_STRING).enter(0x0A);
                int number = code.remaining() == 1 ? code.rest()[0] : -1;
                // a reason that the service doesn't use: revoked all the same
                reason = RevocationReason.of(number).orElse(RevocationReason.UNSPECIFIED);
            } else if (critical) {
                notUnderstood = true;
            }
        }
        return reason;
    }

    private void readExtensions(Der extensions) {
        while (extensions.hasMore()) {
            Der extension = extensions.enter(Der.SEQUENCE);
            String type = Oid.read(extension);
            boolean critical = extension.skipIf(Der.BOOLEAN);
            Der value = extension.enter(Der.OCTET_STRING);
            switch (type) {
                case AUTHORITY_KEY -> {
                    Der key = value.enter(Der.SEQUENCE);
                    authorityKey =
                            key.at(Der.IMPLICIT_0) ? key.enter(Der.IMPLICIT_0).rest() : null;
                }
                case ISSUING_POINT -> point = IssuingPoint.read(value);
                case NUMBER -> value.integer();
                default -> notUnderstood |= critical;
            }
        }
    }

    /** Its issuer's name, DER; not copied. */
    public byte[] issuer() {
        return issuer;
    }

    /** Which key signed it, if it says. */
    public Optional<byte[]> authorityKey() {
        return Optional.ofNullable(authorityKey);
    }

    /** Which part it is about: the content of a fullName, DER; empty if it is about all. */
    public byte[] partition() {
        byte[] names = point == null ? null : point.names();
        return names == null ? new byte[0] : names;
    }

    /** Whether it is about all certificates of its issuer, or about those with this distribution point, for all reasons. */
    public boolean covers(DistributionPoints points) {
        return !notUnderstood && (point == null || point.covers(points));
    }

    /** When it was published. */
    public Instant thisUpdate() {
        return thisUpdate;
    }

    /** Whether it was the current one at a time. */
    public boolean isCurrent(Instant at) {
        return !thisUpdate.isAfter(at) && nextUpdate != null && nextUpdate.isAfter(at);
    }

    /** What it says about a number. */
    public Optional<Entry> find(BigInteger serialNumber) {
        return Optional.ofNullable(entries.get(serialNumber));
    }

    /** Whether a key signed it. */
    public boolean isSignedBy(PublicKey key) {
        try {
            SignatureAlgorithm signed = SignatureAlgorithm.read(algorithm, parameters);
            return signed.verify(key, toBeSigned, signature);
        } catch (RefusedException e) {
            return false;
        }
    }
}
