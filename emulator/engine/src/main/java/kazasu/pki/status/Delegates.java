package kazasu.pki.status;

import java.security.cert.CertificateEncodingException;
import java.security.interfaces.RSAPublicKey;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kazasu.pki.CertificationAuthority;
import org.bouncycastle.asn1.x509.Certificate;

/** The responder's certificates of the day, one from each authority. */
final class Delegates {
    private final RSAPublicKey key;
    private final Map<String, OfDay> certificates = new ConcurrentHashMap<>();

    private record OfDay(LocalDate day, Certificate certificate) {}

    Delegates(RSAPublicKey key) {
        this.key = key;
    }

    Certificate of(CertificationAuthority authority, LocalDate day) {
        return certificates.compute(
                        authority.id(),
                        (id, known) -> known != null && known.day.equals(day) ? known : certify(authority, day))
                .certificate;
    }

    private OfDay certify(CertificationAuthority authority, LocalDate day) {
        try {
            return new OfDay(
                    day,
                    Certificate.getInstance(authority.certifyResponder(key, day).getEncoded()));
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("a certificate without an encoding", e);
        }
    }
}
