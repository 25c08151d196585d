package kazasu.corpus.make;

import java.math.BigInteger;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kazasu.pki.CertificationAuthority;
import kazasu.pki.Validity;
import kazasu.pki.status.CertificateStatus;
import kazasu.pki.status.OcspResponder;
import kazasu.pki.status.RevocationReason;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.ocsp.BasicOCSPResponse;
import org.bouncycastle.asn1.ocsp.CertID;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.ocsp.OCSPRequest;
import org.bouncycastle.asn1.ocsp.OCSPResponse;
import org.bouncycastle.asn1.ocsp.OCSPResponseStatus;
import org.bouncycastle.asn1.ocsp.Request;
import org.bouncycastle.asn1.ocsp.ResponderID;
import org.bouncycastle.asn1.ocsp.ResponseBytes;
import org.bouncycastle.asn1.ocsp.ResponseData;
import org.bouncycastle.asn1.ocsp.TBSRequest;
import org.bouncycastle.asn1.oiw.OIWObjectIdentifiers;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.Extensions;

/** OCSP answers: the agency's responder's, and those of others. */
final class Ocsp {
    private final World world;
    private final RSAPrivateCrtKey responder;

    Ocsp(World world) {
        this.world = world;
        responder = world.newKey();
    }

    /** What the agency's responder says about a person's signature certificate, asked at some time. */
    byte[] answer(Person person, Instant asked, CertificateStatus status) {
        return answer(world.authorities(), id(person), asked, status);
    }

    /** The same by a responder of other authorities. */
    byte[] answer(AuthoritySet authorities, CertID id, Instant asked, CertificateStatus status) {
        OcspResponder agency = new OcspResponder(
                authorities.all(), responder, (authority, serial, at) -> status, Clock.fixed(asked, Validity.JAPAN));
        return agency.respond(Ders.der(new OCSPRequest(
                new TBSRequest(null, new DERSequence(new Request(id, null)), (Extensions) null), null)));
    }

    static CertificateStatus revoked(Instant at, RevocationReason reason) {
        return new CertificateStatus.Revoked(at, reason);
    }

    static CertID id(Person person) {
        return id(person.authority(), person.certificate().getSerialNumber());
    }

    static CertID id(CertificationAuthority authority, BigInteger serial) {
        byte[] name = authority.certificate().getSubjectX500Principal().getEncoded();
        return new CertID(
                Ders.withNull(OIWObjectIdentifiers.idSHA1),
                new DEROctetString(Ders.digest("SHA-1", name)),
                new DEROctetString(authority.keyIdentifier()),
                new ASN1Integer(serial));
    }

    /** An answer that holds what another does, signed by somebody else. */
    static byte[] resigned(byte[] answer, PrivateKey key, ResponderID name, byte[]... certificates) {
        ResponseData old = basic(answer).getTbsResponseData();
        ResponseData data = new ResponseData(name, old.getProducedAt(), old.getResponses(), (Extensions) null);
        byte[] signature = KeySigner.sign("SHA256withRSA", key, Ders.der(data));
        List<ASN1Encodable> all = new ArrayList<>();
        for (byte[] certificate : certificates) {
            all.add(Certificate.getInstance(certificate));
        }
        DERSequence chain = all.isEmpty() ? null : new DERSequence(all.toArray(ASN1Encodable[]::new));
        return wrapped(new BasicOCSPResponse(data, Ders.SHA256_RSA, new DERBitString(signature), chain));
    }

    /** The same with a signature that is wrong by one bit. */
    static byte[] damaged(byte[] answer) {
        BasicOCSPResponse basic = basic(answer);
        byte[] signature = Ders.flipped(basic.getSignature().getBytes(), 100, 1);
        return wrapped(new BasicOCSPResponse(
                basic.getTbsResponseData(),
                basic.getSignatureAlgorithm(),
                new DERBitString(signature),
                basic.getCerts()));
    }

    /** An answer without content: 3 tryLater, 6 unauthorized. */
    static byte[] error(int status) {
        return Ders.der(new OCSPResponse(new OCSPResponseStatus(status), null));
    }

    static ResponderID byKey(PublicKey key) {
        return new ResponderID(new DEROctetString(Ders.keyIdentifier(key)));
    }

    private static BasicOCSPResponse basic(byte[] answer) {
        ResponseBytes bytes = OCSPResponse.getInstance(answer).getResponseBytes();
        return BasicOCSPResponse.getInstance(bytes.getResponse().getOctets());
    }

    private static byte[] wrapped(BasicOCSPResponse basic) {
        return Ders.der(new OCSPResponse(
                new OCSPResponseStatus(0),
                new ResponseBytes(OCSPObjectIdentifiers.id_pkix_ocsp_basic, new DEROctetString(Ders.der(basic)))));
    }
}
