package kazasu.pki.status;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import kazasu.pki.CertificationAuthority;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.oiw.OIWObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPReqBuilder;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.bc.BcDigestCalculatorProvider;

/** A client's side of OCSP, as Bouncy Castle has it. */
final class OcspRequests {
    static final ASN1ObjectIdentifier SHA_1 = OIWObjectIdentifiers.idSHA1;
    static final ASN1ObjectIdentifier SHA_256 = NISTObjectIdentifiers.id_sha256;
    static final ASN1ObjectIdentifier SHA_512 = NISTObjectIdentifiers.id_sha512;

    private final OCSPReqBuilder builder = new OCSPReqBuilder();
    private final Map<ASN1ObjectIdentifier, Extension> extensions = new HashMap<>();

    static byte[] about(CertificationAuthority authority, long serialNumber) {
        return new OcspRequests()
                .add(SHA_1, authority, BigInteger.valueOf(serialNumber))
                .encoded();
    }

    static CertificateID id(ASN1ObjectIdentifier algorithm, CertificationAuthority authority, BigInteger serialNumber) {
        try {
            return new CertificateID(
                    new BcDigestCalculatorProvider().get(new AlgorithmIdentifier(algorithm)),
                    new X509CertificateHolder(authority.certificate().getEncoded()),
                    serialNumber);
        } catch (OCSPException
                | OperatorCreationException
                | IOException
                | java.security.cert.CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    static BasicOCSPResp content(byte[] response) {
        try {
            return (BasicOCSPResp) new OCSPResp(response).getResponseObject();
        } catch (OCSPException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    OcspRequests add(ASN1ObjectIdentifier algorithm, CertificationAuthority authority, BigInteger serialNumber) {
        builder.addRequest(id(algorithm, authority, serialNumber));
        return this;
    }

    OcspRequests nonce(byte[] nonce) {
        try {
            return extension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce, false, new DEROctetString(nonce).getEncoded());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    OcspRequests extension(ASN1ObjectIdentifier type, boolean critical, byte[] value) {
        extensions.put(type, new Extension(type, critical, value));
        return this;
    }

    byte[] encoded() {
        if (!extensions.isEmpty()) {
            builder.setRequestExtensions(new Extensions(extensions.values().toArray(Extension[]::new)));
        }
        try {
            return builder.build().getEncoded();
        } catch (OCSPException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
