package kazasu.corpus.make;

import java.math.BigInteger;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.AuthorityKeyIdentifier;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x509.TBSCertificate;
import org.bouncycastle.asn1.x509.Time;
import org.bouncycastle.asn1.x509.V3TBSCertificateGenerator;

/** A certificate like another, but for what was changed, signed by whoever is to have issued it. */
final class CertificateForge {
    private final Map<ASN1ObjectIdentifier, Extension> extensions = new LinkedHashMap<>();
    private BigInteger serial;
    private X500Name issuer;
    private X500Name subject;
    private Time begin;
    private Time end;
    private SubjectPublicKeyInfo key;
    private AlgorithmIdentifier algorithm = Ders.SHA256_RSA;
    private String javaAlgorithm = "SHA256withRSA";

    private CertificateForge(TBSCertificate original) {
        serial = original.getSerialNumber().getValue();
        issuer = original.getIssuer();
        subject = original.getSubject();
        begin = original.getStartDate();
        end = original.getEndDate();
        key = original.getSubjectPublicKeyInfo();
        Extensions all = original.getExtensions();
        for (ASN1ObjectIdentifier type : all.getExtensionOIDs()) {
            extensions.put(type, all.getExtension(type));
        }
    }

    static CertificateForge like(X509Certificate original) {
        return new CertificateForge(
                Certificate.getInstance(Ders.encoded(original)).getTBSCertificate());
    }

    CertificateForge serial(BigInteger number) {
        serial = number;
        return this;
    }

    CertificateForge issuer(X500Name name) {
        issuer = name;
        return this;
    }

    CertificateForge subject(X500Name name) {
        subject = name;
        return this;
    }

    CertificateForge valid(Instant from, Instant to) {
        begin = new Time(Date.from(from));
        end = new Time(Date.from(to));
        return this;
    }

    CertificateForge key(PublicKey publicKey) {
        return key(publicKey.getEncoded());
    }

    /** A SubjectPublicKeyInfo, DER. */
    CertificateForge key(byte[] publicKey) {
        key = SubjectPublicKeyInfo.getInstance(publicKey);
        return this;
    }

    CertificateForge extension(ASN1ObjectIdentifier type, boolean critical, ASN1Encodable value) {
        return extension(type, critical, Ders.der(value));
    }

    /** The content as it is, well-formed or not. */
    CertificateForge extension(ASN1ObjectIdentifier type, boolean critical, byte[] value) {
        extensions.put(type, new Extension(type, critical, value));
        return this;
    }

    CertificateForge without(ASN1ObjectIdentifier type) {
        extensions.remove(type);
        return this;
    }

    CertificateForge authorityKey(byte[] identifier) {
        return extension(Extension.authorityKeyIdentifier, false, new AuthorityKeyIdentifier(identifier));
    }

    CertificateForge algorithm(AlgorithmIdentifier identifier, String java) {
        algorithm = identifier;
        javaAlgorithm = java;
        return this;
    }

    /** DER of the certificate, with a signature that is none. */
    byte[] unsigned() {
        return signed(contents -> new byte[256]);
    }

    /** DER of the certificate. */
    byte[] signedBy(PrivateKey authority) {
        return signed(contents -> KeySigner.sign(javaAlgorithm, authority, contents));
    }

    private byte[] signed(UnaryOperator<byte[]> signing) {
        V3TBSCertificateGenerator contents = new V3TBSCertificateGenerator();
        contents.setSerialNumber(new ASN1Integer(serial));
        contents.setIssuer(issuer);
        contents.setSubject(subject);
        contents.setStartDate(begin);
        contents.setEndDate(end);
        contents.setSubjectPublicKeyInfo(key);
        contents.setSignature(algorithm);
        if (!extensions.isEmpty()) {
            contents.setExtensions(new Extensions(extensions.values().toArray(Extension[]::new)));
        }
        TBSCertificate tbs = contents.generateTBSCertificate();
        byte[] signature = signing.apply(Ders.der(tbs));
        return Ders.der(new DERSequence(new ASN1Encodable[] {tbs, algorithm, new DERBitString(signature)}));
    }
}
