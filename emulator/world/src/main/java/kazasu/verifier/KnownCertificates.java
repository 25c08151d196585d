package kazasu.verifier;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import kazasu.verifier.signer.CertificateReader;
import kazasu.verifier.signer.SignerCertificate;
import org.jspecify.annotations.Nullable;

/**
 * Certificates that a pinned authority was found to have issued, and which one: to read one takes longer than to verify a signature.
 * Only such ones, so that nobody else can fill it. There are two generations: when the younger one is full, the older one goes.
 */
final class KnownCertificates implements CertificateReader {
    /** Of a generation; some 8 KB each. */
    private static final int CAPACITY = 4096;

    private volatile Map<Key, Known> younger = new ConcurrentHashMap<>();
    private volatile Map<Key, Known> older = new ConcurrentHashMap<>();

    /** A certificate's bytes. Its end is its signature, so a few bytes of that tell it from others. */
    private static final class Key {
        private static final int TELLING = 16;

        private final byte[] der;
        private final int hash;

        Key(byte[] der) {
            this.der = der;
            int begin = Math.max(0, der.length - TELLING);
            int sum = der.length;
            for (int i = begin; i < der.length; i++) {
                sum = 31 * sum + der[i];
            }
            this.hash = sum;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key that && Arrays.equals(der, that.der);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    private record Known(SignerCertificate certificate, PinnedAuthority authority) {}

    @Override
    public SignerCertificate read(byte[] der) throws RefusedException {
        Known known = find(der);
        return known == null ? SignerCertificate.read(der) : known.certificate;
    }

    @Override
    public boolean isKnown(byte[] der) {
        return find(der) != null;
    }

    /** Who issued it, if that was found out before. */
    Optional<PinnedAuthority> issuer(SignerCertificate certificate) {
        Known known = find(certificate.encoded());
        return known == null ? Optional.empty() : Optional.of(known.authority);
    }

    void keep(SignerCertificate certificate, PinnedAuthority authority) {
        Map<Key, Known> generation = younger;
        generation.put(new Key(certificate.encoded()), new Known(certificate, authority));
        if (generation.size() >= CAPACITY) {
            older = generation;
            younger = new ConcurrentHashMap<>();
        }
    }

    private @Nullable Known find(byte[] der) {
        Key key = new Key(der);
        Known known = younger.get(key);
        if (known == null) {
            known = older.get(key);
            if (known != null) {
                keep(known.certificate, known.authority);
            }
        }
        return known;
    }
}
