package kazasu.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.IssuerSerial;

/**
 * The text of a {@code ds:Signature}. Whatever of it is signed is written in canonical form to begin with, each part with its own namespace
 * declarations: exclusive canonicalization gives back the very bytes that stand in the document, so that they can be hashed as they are written.
 */
final class XmlSignature {
    private static final String DS = " xmlns:ds=\"" + XmlNames.DSIG + "\"";
    private static final String XADES = " xmlns:xades=\"" + XmlNames.XADES + "\"";
    private static final int ID_BYTES = 12;

    private final DocumentSigner signer;
    private final byte[] certificate;
    private final String id;

    /**
     * A signature whose ids are its own.
     *
     * @param signer the key
     * @param contentDigest of the document as its reference sees it
     * @param signingTime of XAdES; nothing for plain XML Signature
     */
    XmlSignature(DocumentSigner signer, byte[] contentDigest, Optional<Instant> signingTime) {
        this.signer = signer;
        this.certificate = encoded(signer.certificate());
        MessageDigest digest = SignatureScheme.RSA_SHA256.digest();
        digest.update(contentDigest);
        digest.update(certificate);
        signingTime.ifPresent(time -> digest.update(utf8(dateTime(time))));
        this.id = "sig-" + HexFormat.of().formatHex(digest.digest(), 0, ID_BYTES);
    }

    /** Id of the object that holds an enveloped document. */
    String objectId() {
        return id + "-object";
    }

    /** Start tag, SignedInfo, value, key; what is left are objects and the {@link #end}. Asks the signer for a signature, once. */
    String begin(List<String> references) {
        String signedInfo = "<ds:SignedInfo" + DS + ">"
                + algorithm("CanonicalizationMethod", XmlNames.EXCLUSIVE)
                + algorithm("SignatureMethod", XmlNames.signature(signer.scheme()))
                + String.join("", references) + "</ds:SignedInfo>";
        byte[] value = XmlNames.value(signer.scheme(), signer.sign(utf8(signedInfo)));
        return "<ds:Signature" + DS + " Id=\"" + id + "\">" + signedInfo
                + "<ds:SignatureValue Id=\"" + id + "-value\">" + lines(value) + "</ds:SignatureValue>"
                + "<ds:KeyInfo><ds:X509Data><ds:X509Certificate>" + lines(certificate)
                + "</ds:X509Certificate></ds:X509Data></ds:KeyInfo>";
    }

    static String end() {
        return "</ds:Signature>";
    }

    /** The reference to the document. */
    String documentReference(String uri, List<String> transforms, byte[] digest) {
        return reference(" Id=\"" + id + "-document\" URI=\"" + uri + "\"", transforms, digest);
    }

    /** The reference to what {@link #signedProperties} gave. */
    String propertiesReference(String signedProperties) {
        byte[] digest = signer.scheme().digest().digest(utf8(signedProperties));
        String attributes = " Type=\"" + XmlNames.SIGNED_PROPERTIES + "\" URI=\"#" + id + "-properties\"";
        return reference(attributes, List.of(XmlNames.EXCLUSIVE), digest);
    }

    /** XAdES-B-B (ETSI EN 319 132-1 §6.3): when, by which certificate, and what kind of document. */
    String signedProperties(Instant signingTime, String mimeType) {
        return "<xades:SignedProperties" + XADES + " Id=\"" + id + "-properties\"><xades:SignedSignatureProperties>"
                + "<xades:SigningTime>" + dateTime(signingTime) + "</xades:SigningTime>"
                + "<xades:SigningCertificateV2><xades:Cert><xades:CertDigest>"
                + "<ds:DigestMethod" + DS + " Algorithm=\"" + XmlNames.SHA256 + "\"></ds:DigestMethod>"
                + "<ds:DigestValue" + DS + ">"
                + base64(SignatureScheme.RSA_SHA256.digest().digest(certificate))
                + "</ds:DigestValue></xades:CertDigest><xades:IssuerSerialV2>" + base64(issuerSerial())
                + "</xades:IssuerSerialV2></xades:Cert></xades:SigningCertificateV2></xades:SignedSignatureProperties>"
                + "<xades:SignedDataObjectProperties><xades:DataObjectFormat ObjectReference=\"#" + id + "-document\">"
                + "<xades:MimeType>" + mimeType + "</xades:MimeType></xades:DataObjectFormat>"
                + "</xades:SignedDataObjectProperties></xades:SignedProperties>";
    }

    /** The object around {@link #signedProperties}. */
    String qualifyingProperties(String signedProperties) {
        return "<ds:Object><xades:QualifyingProperties" + XADES + " Target=\"#" + id + "\">" + signedProperties
                + "</xades:QualifyingProperties></ds:Object>";
    }

    private String reference(String attributes, List<String> transforms, byte[] digest) {
        StringBuilder text =
                new StringBuilder("<ds:Reference").append(attributes).append(">");
        if (!transforms.isEmpty()) {
            text.append("<ds:Transforms>");
            transforms.forEach(transform -> text.append(algorithm("Transform", transform)));
            text.append("</ds:Transforms>");
        }
        return text.append(algorithm("DigestMethod", XmlNames.digest(signer.scheme())))
                .append("<ds:DigestValue>")
                .append(base64(digest))
                .append("</ds:DigestValue></ds:Reference>")
                .toString();
    }

    private byte[] issuerSerial() {
        X509Certificate signers = signer.certificate();
        X500Name issuer = X500Name.getInstance(signers.getIssuerX500Principal().getEncoded());
        try {
            return new IssuerSerial(new GeneralNames(new GeneralName(issuer)), signers.getSerialNumber())
                    .getEncoded(ASN1Encoding.DER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String algorithm(String element, String uri) {
        return "<ds:" + element + " Algorithm=\"" + uri + "\"></ds:" + element + ">";
    }

    private static String dateTime(Instant time) {
        return time.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static byte[] encoded(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException e) {
            throw new IllegalArgumentException("a certificate without an encoding", e);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static String lines(byte[] bytes) {
        return Base64.getMimeEncoder(76, new byte[] {'\n'}).encodeToString(bytes);
    }
}
