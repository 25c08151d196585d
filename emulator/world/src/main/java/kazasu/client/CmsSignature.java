package kazasu.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.cert.CertificateEncodingException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.IssuerSerial;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSAbsentContent;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.SignerInfoGeneratorBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.bc.BcDigestCalculatorProvider;
import org.bouncycastle.util.CollectionStore;

/**
 * CMS SignedData without the content (RFC 5652), profile CAdES-BES (RFC 5126): signed attributes contentType, messageDigest,
 * signingTime (not in PAdES, ETSI EN 319 142-1 §6.3) and signing-certificate-v2 (RFC 5035, SHA-256), and the signer's certificate alone.
 */
final class CmsSignature {
    private final byte[] contentDigest;
    private final Optional<Instant> signingTime;
    private final DocumentSigner signer;
    private final X509CertificateHolder certificate;

    /**
     * What is to be signed.
     *
     * @param contentDigest of the content, by the scheme's digest
     * @param signingTime whole seconds count; nothing leaves the attribute out
     * @param signer the key
     */
    CmsSignature(byte[] contentDigest, Optional<Instant> signingTime, DocumentSigner signer) {
        this.contentDigest = contentDigest;
        this.signingTime = signingTime;
        this.signer = signer;
        try {
            this.certificate = new JcaX509CertificateHolder(signer.certificate());
        } catch (CertificateEncodingException e) {
            throw new IllegalArgumentException("a certificate without an encoding", e);
        }
    }

    /** DER of the ContentInfo. Asks the signer for a signature, once. */
    byte[] encode() {
        ContentSigner key = new SignerContentSigner(signer);
        try {
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(new SignerInfoGeneratorBuilder(new BcDigestCalculatorProvider())
                    .setSignedAttributeGenerator(parameters -> signedAttributes())
                    .build(key, certificate));
            generator.addCertificates(new CollectionStore<>(List.of(certificate)));
            return generator.generate(new CMSAbsentContent(), false).getEncoded(ASN1Encoding.DER);
        } catch (OperatorCreationException | CMSException e) {
            throw new IllegalStateException("the signed data can't be assembled", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Exactly these: Bouncy Castle's own table would add another one and take the time from the system. */
    private AttributeTable signedAttributes() {
        ASN1EncodableVector attributes = new ASN1EncodableVector();
        attributes.add(attribute(CMSAttributes.contentType, PKCSObjectIdentifiers.data));
        signingTime.ifPresent(time -> attributes.add(attribute(CMSAttributes.signingTime, new Time(Date.from(time)))));
        attributes.add(attribute(CMSAttributes.messageDigest, new DEROctetString(contentDigest)));
        attributes.add(attribute(PKCSObjectIdentifiers.id_aa_signingCertificateV2, signingCertificate()));
        return new AttributeTable(attributes);
    }

    private SigningCertificateV2 signingCertificate() {
        X500Name issuer = certificate.getIssuer();
        IssuerSerial issuerSerial =
                new IssuerSerial(new GeneralNames(new GeneralName(issuer)), certificate.getSerialNumber());
        try {
            byte[] hash = SignatureScheme.RSA_SHA256.digest().digest(certificate.getEncoded());
            return new SigningCertificateV2(new ESSCertIDv2(hash, issuerSerial));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Attribute attribute(ASN1ObjectIdentifier type, ASN1Encodable value) {
        return new Attribute(type, new DERSet(value));
    }
}
