package kazasu.verifier.status;

import java.util.Arrays;
import kazasu.verifier.der.Der;
import kazasu.verifier.der.DerException;
import org.jspecify.annotations.Nullable;

/**
 * issuingDistributionPoint (RFC 5280 §5.2.5): which part of the certificates a list is about. Lists for authorities only, for some reasons
 * only, or by another issuer are not for holders' certificates.
 */
final class IssuingPoint {
    private static final int ONLY_USER_CERTIFICATES = 0x81;

    private final byte @Nullable [] names;
    private final boolean forOthers;

    private IssuingPoint(byte @Nullable [] names, boolean forOthers) {
        this.names = names;
        this.forOthers = forOthers;
    }

    static IssuingPoint read(Der value) {
        Der content = value.enter(Der.SEQUENCE);
        byte[] names = null;
        if (content.at(Der.CONTEXT_0)) {
            Der name = content.enter(Der.CONTEXT_0);
            if (!name.at(Der.CONTEXT_0)) {
                throw new DerException("a distribution point of another form");
            }
            names = name.enter(Der.CONTEXT_0).rest();
        }
        boolean forOthers = false;
        while (content.hasMore()) {
            boolean users = content.at(ONLY_USER_CERTIFICATES);
            byte[] flag = content.enterAny().rest();
            forOthers |= !users && !Arrays.equals(flag, new byte[] {0});
        }
        return new IssuingPoint(names, forOthers);
    }

    byte @Nullable [] names() {
        return names;
    }

    boolean covers(DistributionPoints points) {
        return !forOthers && (names == null || points.contains(names));
    }
}
