package kazasu.pki.status;

import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.DERGeneralizedTime;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.ocsp.CertID;
import org.bouncycastle.asn1.ocsp.CertStatus;
import org.bouncycastle.asn1.ocsp.RevokedInfo;
import org.bouncycastle.asn1.ocsp.SingleResponse;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extensions;
import org.jspecify.annotations.Nullable;

/** The single responses of an answer. */
final class OcspContent {
    private static final int UNKNOWN = 2;

    private final DERGeneralizedTime thisUpdate;
    private final DERGeneralizedTime nextUpdate;
    private final ASN1EncodableVector responses = new ASN1EncodableVector();

    OcspContent(Instant thisUpdate, Instant nextUpdate) {
        this.thisUpdate = time(thisUpdate);
        this.nextUpdate = time(nextUpdate);
    }

    static DERGeneralizedTime time(Instant instant) {
        return new DERGeneralizedTime(Date.from(instant));
    }

    /** The CertID goes back as it came, or the client wouldn't know it again. */
    void add(CertID id, CertificateStatus status) {
        responses.add(new SingleResponse(id, encoded(status), thisUpdate, nextUpdate, (Extensions) null));
    }

    ASN1Sequence responses() {
        return new DERSequence(responses);
    }

    private static CertStatus encoded(CertificateStatus status) {
        if (status instanceof CertificateStatus.Revoked revoked) {
            return new CertStatus(new RevokedInfo(time(revoked.at()), reason(revoked.reason())));
        }
        return status instanceof CertificateStatus.Good ? new CertStatus() : new CertStatus(UNKNOWN, DERNull.INSTANCE);
    }

    /** Reason 0 is said by saying none, as in a CRL. */
    private static @Nullable CRLReason reason(RevocationReason reason) {
        return reason == RevocationReason.UNSPECIFIED ? null : CRLReason.lookup(reason.code());
    }
}
