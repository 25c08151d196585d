package kazasu.verifier.status;

import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kazasu.verifier.der.Der;
import kazasu.verifier.der.DerException;

/** cRLDistributionPoints of a certificate (RFC 5280 §4.2.1.13): the names of the lists that it would be on, byte for byte. */
public final class DistributionPoints {
    private final List<byte[]> names;

    private DistributionPoints(List<byte[]> names) {
        this.names = names;
    }

    /** Those of a certificate; none if it has none, or none that can be read. */
    public static DistributionPoints of(X509Certificate certificate) {
        byte[] extension = certificate.getExtensionValue("2.5.29.31");
        List<byte[]> names = new ArrayList<>();
        if (extension != null) {
            try {
                read(Der.of(extension).enter(Der.OCTET_STRING).enter(Der.SEQUENCE), names);
            } catch (DerException e) {
                return new DistributionPoints(List.of());
            }
        }
        return new DistributionPoints(names);
    }

    /** A point whose list has another issuer, or is about some reasons only, is left out. */
    private static void read(Der points, List<byte[]> names) {
        while (points.hasMore()) {
            Der point = points.enter(Der.SEQUENCE);
            if (point.at(Der.CONTEXT_0)) {
                Der name = point.enter(Der.CONTEXT_0);
                if (name.at(Der.CONTEXT_0) && !point.hasMore()) {
                    names.add(name.enter(Der.CONTEXT_0).rest());
                }
            }
        }
    }

    /** Each the content of a fullName, DER; not copied. */
    public List<byte[]> names() {
        return names;
    }

    boolean contains(byte[] other) {
        return names.stream().anyMatch(name -> Arrays.equals(name, other));
    }
}
