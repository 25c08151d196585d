package kazasu.verifier;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;

/**
 * Several sources, asked one after the other until one knows. An authority that says that it doesn't know the certificate has answered: no
 * list is asked then, since a certificate that was never issued is on none.
 */
public final class FirstOf implements RevocationSource {
    private final List<RevocationSource> sources;

    /** In the order in which they are asked. */
    public FirstOf(List<RevocationSource> sources) {
        this.sources = List.copyOf(sources);
    }

    /** In the order in which they are asked. */
    public FirstOf(RevocationSource... sources) {
        this(List.of(sources));
    }

    /** The first answer; if nobody has one, the excuse of the first that was able to look. */
    @Override
    public RevocationStatus of(X509Certificate certificate, X509Certificate authority, Instant at) {
        RevocationStatus.Unavailable excuse =
                new RevocationStatus.Unavailable(Reason.REVOCATION_NOT_ASKED, "no source");
        for (RevocationSource source : sources) {
            RevocationStatus status = source.of(certificate, authority, at);
            if (!(status instanceof RevocationStatus.Unavailable unavailable)
                    || unavailable.reason() == Reason.STATUS_UNKNOWN) {
                return status;
            }
            if (excuse.reason() == Reason.REVOCATION_NOT_ASKED) {
                excuse = unavailable;
            }
        }
        return excuse;
    }
}
