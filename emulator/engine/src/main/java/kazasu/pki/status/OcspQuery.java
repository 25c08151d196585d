package kazasu.pki.status;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.BERTags;
import org.bouncycastle.asn1.ocsp.CertID;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.ocsp.OCSPRequest;
import org.bouncycastle.asn1.ocsp.Request;
import org.bouncycastle.asn1.ocsp.TBSRequest;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.jspecify.annotations.Nullable;

/**
 * An OCSP request that was understood. A signature on it is not looked at: who may ask is settled before.
 *
 * @param certificates asked about, at least one
 * @param nonce to be sent back as it came
 */
record OcspQuery(List<CertID> certificates, Optional<Extension> nonce) {
    private static final int LONGEST_REQUEST = 8192;
    private static final int LONGEST_NONCE = 32;
    private static final Set<ASN1ObjectIdentifier> UNDERSTOOD = Set.of(OCSPObjectIdentifiers.id_pkix_ocsp_nonce);

    /**
     * Reads a request.
     *
     * @param request DER
     * @throws MalformedRequestException if it is none
     */
    static OcspQuery read(byte[] request) throws MalformedRequestException {
        require(request.length <= LONGEST_REQUEST && Nesting.isSound(request));
        try {
            return of(OCSPRequest.getInstance(ASN1Primitive.fromByteArray(request)));
        } catch (IOException | RuntimeException e) {
            throw new MalformedRequestException();
        }
    }

    private static OcspQuery of(OCSPRequest request) throws MalformedRequestException {
        TBSRequest content = request.getTbsRequest();
        require(content.getVersion() == null || content.getVersion().hasValue(0));
        ASN1Sequence list = content.getRequestList();
        require(list.size() > 0);
        List<Request> requests =
                Stream.of(list.toArray()).map(Request::getInstance).toList();
        for (Request one : requests) {
            requireUnderstood(one.getSingleRequestExtensions(), Set.of());
            requireWellFormed(one.getReqCert());
        }
        Extensions extensions = content.getRequestExtensions();
        requireUnderstood(extensions, UNDERSTOOD);
        return new OcspQuery(requests.stream().map(Request::getReqCert).toList(), nonce(extensions));
    }

    /** An answer to it can be given again: it is about one certificate and proves no freshness of its own. */
    boolean isRepeatable() {
        return certificates.size() == 1 && nonce.isEmpty();
    }

    /** RFC 8954: an OCTET STRING of 1 to 32 bytes within the extension's own. */
    private static Optional<Extension> nonce(@Nullable Extensions extensions) throws MalformedRequestException {
        Extension nonce = extensions == null ? null : extensions.getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce);
        if (nonce == null) {
            return Optional.empty();
        }
        byte[] value = nonce.getExtnValue().getOctets();
        require(value.length >= 3 && value.length <= 2 + LONGEST_NONCE);
        require(value[0] == BERTags.OCTET_STRING && value[1] == value.length - 2);
        return Optional.of(nonce);
    }

    private static void requireUnderstood(@Nullable Extensions extensions, Set<ASN1ObjectIdentifier> known)
            throws MalformedRequestException {
        if (extensions != null) {
            for (ASN1ObjectIdentifier type : extensions.getCriticalExtensionOIDs()) {
                require(known.contains(type));
            }
        }
    }

    /** Bouncy Castle looks at the parts only when asked for them. */
    private static void requireWellFormed(CertID id) throws MalformedRequestException {
        ASN1Integer serial = id.getSerialNumber();
        require(serial != null
                && id.getIssuerNameHash() != null
                && id.getIssuerKeyHash() != null
                && id.getHashAlgorithm().getAlgorithm() != null);
    }

    private static void require(boolean condition) throws MalformedRequestException {
        if (!condition) {
            throw new MalformedRequestException();
        }
    }

    /** Not a request. It says no more, since the client is told no more. */
    static final class MalformedRequestException extends Exception {
        private static final long serialVersionUID = 1L;
    }
}
