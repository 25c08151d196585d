package kazasu.verifier;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.function.UnaryOperator;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.BEROctetString;
import org.bouncycastle.asn1.BERSet;
import org.bouncycastle.asn1.DERNull;
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
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.Certificate;
import org.jspecify.annotations.Nullable;

/** Signatures with every part at hand, so that each can be made wrong: assembled by hand from Bouncy Castle's structures. */
final class CmsMaker {
    byte[] content;
    PrivateKey key = World.KEY;
    X509Certificate signer = World.HOLDER;
    List<X509Certificate> certificates = List.of(World.HOLDER);
    String digestName = "SHA-256";
    String signatureName = "SHA256withRSA";
    AlgorithmIdentifier digest = new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256, DERNull.INSTANCE);
    AlgorithmIdentifier algorithm =
            new AlgorithmIdentifier(PKCSObjectIdentifiers.sha256WithRSAEncryption, DERNull.INSTANCE);
    ASN1ObjectIdentifier contentType = PKCSObjectIdentifiers.data;
    boolean enveloping;
    boolean bareContent;
    boolean ber;
    UnaryOperator<List<Attribute>> attributes = UnaryOperator.identity();
    UnaryOperator<byte[]> signature = UnaryOperator.identity();

    @Nullable
    SignerIdentifier identifier;

    Instant signingTime = World.NOW;
    int signers = 1;

    CmsMaker(byte[] content) {
        this.content = content;
    }

    byte[] make() {
        try {
            return new ContentInfo(CMSObjectIdentifiers.signedData, signedData())
                    .getEncoded(ber ? ASN1Encoding.BER : ASN1Encoding.DER);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private SignedData signedData() throws IOException, GeneralSecurityException {
        ASN1OctetString octets = ber ? new BEROctetString(content, 7) : new DEROctetString(content);
        ASN1EncodableVector certs = new ASN1EncodableVector();
        for (X509Certificate certificate : certificates) {
            certs.add(Certificate.getInstance(certificate.getEncoded()));
        }
        ASN1EncodableVector infos = new ASN1EncodableVector();
        for (int i = 0; i < signers; i++) {
            infos.add(signerInfo());
        }
        ASN1Set certificateSet = ber ? new BERSet(certs) : new DERSet(certs);
        return new SignedData(
                new DERSet(digest),
                new ContentInfo(contentType, enveloping ? octets : null),
                certificates.isEmpty() ? null : certificateSet,
                null,
                new DERSet(infos));
    }

    private SignerInfo signerInfo() throws IOException, GeneralSecurityException {
        ASN1Set set = bareContent ? null : new DERSet(vector(attributes.apply(standard())));
        byte[] signed = set == null ? content : set.getEncoded(ASN1Encoding.DER);
        Signature maker = Signature.getInstance(signatureName);
        maker.initSign(key);
        maker.update(signed);
        SignerIdentifier sid = identifier != null
                ? identifier
                : new SignerIdentifier(new IssuerAndSerialNumber(
                        Certificate.getInstance(signer.getEncoded()).getIssuer(), signer.getSerialNumber()));
        return new SignerInfo(
                sid, digest, set, algorithm, new DEROctetString(signature.apply(maker.sign())), (ASN1Set) null);
    }

    List<Attribute> standard() {
        List<Attribute> all = new ArrayList<>();
        all.add(attribute(CMSAttributes.contentType, PKCSObjectIdentifiers.data));
        all.add(attribute(CMSAttributes.signingTime, new Time(Date.from(signingTime))));
        all.add(attribute(CMSAttributes.messageDigest, new DEROctetString(hash(digestName, content))));
        all.add(ess(signer));
        return all;
    }

    static Attribute ess(X509Certificate certificate) {
        try {
            return attribute(
                    PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                    new SigningCertificateV2(new ESSCertIDv2(hash("SHA-256", certificate.getEncoded()))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static Attribute attribute(ASN1ObjectIdentifier type, ASN1Encodable... values) {
        return new Attribute(type, new DERSet(values));
    }

    static byte[] hash(String digest, byte[] content) {
        try {
            return MessageDigest.getInstance(digest).digest(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ASN1EncodableVector vector(List<Attribute> attributes) {
        ASN1EncodableVector vector = new ASN1EncodableVector();
        attributes.forEach(vector::add);
        return vector;
    }
}
