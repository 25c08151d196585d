package kazasu.verifier;

import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kazasu.verifier.algorithm.PublicKeys;
import kazasu.verifier.status.RevocationList;

/** Which authority signed which list, found out once: to hash a list of a hundred thousand entries takes milliseconds. */
final class VerifiedLists {
    private static final int CRL_SIGN = 6;

    private final Map<Pair, Boolean> signed = new ConcurrentHashMap<>();
    private final Map<X509Certificate, Name> names = new ConcurrentHashMap<>();

    /** Both compared by identity or by encoding, each once. */
    private record Pair(RevocationList list, X509Certificate authority) {}

    /** By these an authority is told from the others of its name. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Name(byte[] name, byte[] key) {
        static Name of(X509Certificate authority) {
            return new Name(authority.getSubjectX500Principal().getEncoded(), KeyIdentifiers.of(authority));
        }
    }

    boolean isNamed(RevocationList list, X509Certificate authority) {
        Name name = names.computeIfAbsent(authority, Name::of);
        return Arrays.equals(list.issuer(), name.name)
                && list.authorityKey()
                        .filter(key -> !Arrays.equals(key, name.key))
                        .isEmpty();
    }

    boolean isSigned(RevocationList list, X509Certificate authority) {
        return signed.computeIfAbsent(new Pair(list, authority), VerifiedLists::verify);
    }

    private static boolean verify(Pair pair) {
        boolean[] usage = pair.authority.getKeyUsage();
        if (usage != null && !usage[CRL_SIGN]) {
            return false;
        }
        try {
            PublicKey key = PublicKeys.strong(pair.authority.getPublicKey());
            return pair.list.isSignedBy(key);
        } catch (RefusedException e) {
            return false;
        }
    }
}
