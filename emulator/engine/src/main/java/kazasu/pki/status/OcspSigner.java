package kazasu.pki.status;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.ZonedDateTime;
import java.util.Optional;
import kazasu.pki.CertificationAuthority;
import kazasu.pki.SigningKey;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.ocsp.BasicOCSPResponse;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.ocsp.OCSPResponse;
import org.bouncycastle.asn1.ocsp.OCSPResponseStatus;
import org.bouncycastle.asn1.ocsp.ResponderID;
import org.bouncycastle.asn1.ocsp.ResponseBytes;
import org.bouncycastle.asn1.ocsp.ResponseData;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.SubjectKeyIdentifier;
import org.bouncycastle.operator.ContentSigner;

/** Signs an answer with the responder's key, and puts the certificate of the day beside it. */
final class OcspSigner {
    private final SigningKey key;
    private final Delegates delegates;

    OcspSigner(SigningKey key) {
        this.key = key;
        this.delegates = new Delegates(key.publicKey());
    }

    byte[] sign(
            CertificationAuthority authority,
            ZonedDateTime producedAt,
            OcspContent content,
            Optional<Extension> nonce) {
        Certificate delegate = delegates.of(authority, producedAt.toLocalDate());
        ResponseData data = new ResponseData(
                new ResponderID(keyHash(delegate)),
                OcspContent.time(producedAt.toInstant()),
                content.responses(),
                nonce.map(Extensions::new).orElse(null));
        ContentSigner signer = key.signer();
        try (OutputStream toSign = signer.getOutputStream()) {
            toSign.write(DerBytes.of(data));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        BasicOCSPResponse response = new BasicOCSPResponse(
                data,
                signer.getAlgorithmIdentifier(),
                new DERBitString(signer.getSignature()),
                new DERSequence(delegate));
        return DerBytes.of(new OCSPResponse(
                new OCSPResponseStatus(OcspStatus.SUCCESSFUL.code()),
                new ResponseBytes(
                        OCSPObjectIdentifiers.id_pkix_ocsp_basic, new DEROctetString(DerBytes.of(response)))));
    }

    private static ASN1OctetString keyHash(Certificate delegate) {
        return new DEROctetString(
                SubjectKeyIdentifier.fromExtensions(delegate.getTBSCertificate().getExtensions())
                        .getKeyIdentifier());
    }
}
