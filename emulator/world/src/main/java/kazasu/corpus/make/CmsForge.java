package kazasu.corpus.make;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.BEROctetString;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerIdentifier;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.IssuerSerial;

/** CMS SignedData (RFC 5652) with anything in it. It begins as CAdES-BES like the one that the holder's software makes; then parts are exchanged. */
final class CmsForge {
    private final Map<ASN1ObjectIdentifier, ASN1Encodable> attributes = new LinkedHashMap<>();
    private final List<Attribute> more = new ArrayList<>();
    private final List<byte[]> certificates = new ArrayList<>();
    private final byte[] content;
    private ASN1ObjectIdentifier type = CMSObjectIdentifiers.data;
    private AlgorithmIdentifier digest = Ders.SHA256;
    private AlgorithmIdentifier signatureAlgorithm = Ders.SHA256_RSA;
    private SignerIdentifier signer;
    private UnaryOperator<byte[]> key;
    private boolean enveloping;
    private boolean bare;
    private int signers = 1;

    CmsForge(byte[] content, PrivateKey key, byte[] certificate, Instant signed) {
        this.content = content;
        this.key = message -> KeySigner.sign("SHA256withRSA", key, message);
        this.signer = named(certificate);
        certificates.add(certificate);
        attributes.put(CMSAttributes.contentType, CMSObjectIdentifiers.data);
        attributes.put(CMSAttributes.signingTime, new Time(Date.from(signed)));
        attributes.put(CMSAttributes.messageDigest, new DEROctetString(Ders.sha256(content)));
        attributes.put(PKCSObjectIdentifiers.id_aa_signingCertificateV2, signingCertificate(certificate));
    }

    CmsForge(byte[] content, Person person, Instant signed) {
        this(content, person.key(), Ders.encoded(person.certificate()), signed);
    }

    static SigningCertificateV2 signingCertificate(byte[] certificate) {
        IssuerAndSerialNumber named = issuerAndSerial(certificate);
        IssuerSerial issuerSerial = new IssuerSerial(
                new GeneralNames(new GeneralName(named.getName())),
                named.getSerialNumber().getValue());
        return new SigningCertificateV2(new ESSCertIDv2(Ders.sha256(certificate), issuerSerial));
    }

    static SignerIdentifier named(byte[] certificate) {
        return new SignerIdentifier(issuerAndSerial(certificate));
    }

    private static IssuerAndSerialNumber issuerAndSerial(byte[] certificate) {
        org.bouncycastle.asn1.x509.Certificate parsed = org.bouncycastle.asn1.x509.Certificate.getInstance(certificate);
        return new IssuerAndSerialNumber(
                parsed.getIssuer(), parsed.getSerialNumber().getValue());
    }

    static SignerIdentifier named(X500Name issuer, BigInteger serial) {
        return new SignerIdentifier(new IssuerAndSerialNumber(issuer, serial));
    }

    CmsForge attribute(ASN1ObjectIdentifier attribute, ASN1Encodable value) {
        attributes.put(attribute, value);
        return this;
    }

    /** One more of a type that is there already. */
    CmsForge second(ASN1ObjectIdentifier attribute, ASN1Encodable value) {
        more.add(new Attribute(attribute, new DERSet(value)));
        return this;
    }

    CmsForge without(ASN1ObjectIdentifier attribute) {
        attributes.remove(attribute);
        return this;
    }

    /** No signed attributes: the content itself is signed. */
    CmsForge bare() {
        bare = true;
        return this;
    }

    CmsForge enveloping() {
        enveloping = true;
        return this;
    }

    CmsForge type(ASN1ObjectIdentifier contentType) {
        type = contentType;
        return this;
    }

    CmsForge digest(AlgorithmIdentifier identifier, byte[] value) {
        digest = identifier;
        return attribute(CMSAttributes.messageDigest, new DEROctetString(value));
    }

    CmsForge algorithm(AlgorithmIdentifier identifier) {
        signatureAlgorithm = identifier;
        return this;
    }

    CmsForge key(UnaryOperator<byte[]> signing) {
        key = signing;
        return this;
    }

    CmsForge signer(SignerIdentifier identifier) {
        signer = identifier;
        return this;
    }

    CmsForge certificates(byte[]... all) {
        certificates.clear();
        certificates.addAll(List.of(all));
        return this;
    }

    CmsForge certificates(X509Certificate... all) {
        certificates.clear();
        for (X509Certificate one : all) {
            certificates.add(Ders.encoded(one));
        }
        return this;
    }

    /** So many times the same signer; none makes a mere bag of certificates. */
    CmsForge signers(int count) {
        signers = count;
        return this;
    }

    byte[] der() {
        return encoded(ASN1Encoding.DER);
    }

    /** Indefinite lengths and content in pieces, as software that streams writes it. */
    byte[] ber() {
        return encoded(ASN1Encoding.BER);
    }

    /** The DER of the signed attributes, which is what is signed. */
    byte[] signedAttributes() {
        return Ders.der(attributeSet());
    }

    private ASN1Set attributeSet() {
        ASN1EncodableVector all = new ASN1EncodableVector();
        attributes.forEach((attribute, value) -> all.add(new Attribute(attribute, new DERSet(value))));
        more.forEach(all::add);
        return new DERSet(all);
    }

    private byte[] encoded(String encoding) {
        ASN1Set signed = attributeSet();
        byte[] value = key.apply(bare ? content : Ders.der(signed));
        SignerInfo info = new SignerInfo(
                signer, digest, bare ? null : signed, signatureAlgorithm, new DEROctetString(value), null);
        ASN1EncodableVector infos = new ASN1EncodableVector();
        for (int i = 0; i < signers; i++) {
            infos.add(info);
        }
        boolean ber = encoding.equals(ASN1Encoding.BER);
        ASN1Encodable octets = ber ? new BEROctetString(content, 64) : new DEROctetString(content);
        SignedData data = new SignedData(
                new DERSet(digest),
                new ContentInfo(type, enveloping ? octets : null),
                certificates.isEmpty() ? null : certificateSet(),
                null,
                new DERSet(infos));
        try {
            return new ContentInfo(CMSObjectIdentifiers.signedData, data).getEncoded(encoding);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ASN1Set certificateSet() {
        ASN1EncodableVector all = new ASN1EncodableVector();
        for (byte[] certificate : certificates) {
            try {
                all.add(ASN1Primitive.fromByteArray(certificate));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new DERSet(all);
    }
}
