package kazasu.corpus.make;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.stream.Collectors;
import kazasu.pki.CertificationAuthority;

/** RFC 7468. */
final class Pems {
    private Pems() {}

    static byte[] of(String label, byte[] der) {
        String lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
        return ("-----BEGIN " + label + "-----\n" + lines + "\n-----END " + label + "-----\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** One after the other. */
    static byte[] of(Collection<CertificationAuthority> authorities) {
        return authorities.stream()
                .map(authority ->
                        new String(of("CERTIFICATE", Ders.encoded(authority.certificate())), StandardCharsets.US_ASCII))
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.US_ASCII);
    }
}
