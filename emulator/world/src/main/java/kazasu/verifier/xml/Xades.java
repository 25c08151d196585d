package kazasu.verifier.xml;

import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import kazasu.verifier.Reason;
import kazasu.verifier.RefusedException;
import kazasu.verifier.algorithm.DigestAlgorithm;
import kazasu.verifier.signer.SignerCertificate;
import org.w3c.dom.Element;

/**
 * What XAdES's SignedProperties say (ETSI EN 319 132-1 §5.2), once a reference signs them.
 *
 * @param signingTime if it is said
 * @param digest of the signer's certificate: algorithm, if it is said
 * @param certificate its hash
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record Xades(Optional<Instant> signingTime, Optional<DigestAlgorithm> digest, byte[] certificate) {
    private static final Xades NONE = new Xades(Optional.empty(), Optional.empty(), new byte[0]);

    /**
     * Reads those of a signature; nothing in them if there are none.
     *
     * @throws RefusedException {@code MALFORMED}, or {@code WEAK_ALGORITHM}, {@code UNSUPPORTED_ALGORITHM} of the digest
     */
    static Xades read(Element signature, SignedInfo info) throws RefusedException {
        Element qualifying = null;
        for (Element object : Elements.children(signature, XmlNames.DSIG, "Object")) {
            Optional<Element> found = Elements.optional(object, XmlNames.XADES, "QualifyingProperties");
            if (found.isPresent() && qualifying != null) {
                throw new RefusedException(Reason.MALFORMED, "QualifyingProperties comes twice");
            }
            qualifying = found.orElse(qualifying);
        }
        boolean referred = info.references().stream().anyMatch(XmlReference::isSignedProperties);
        if (qualifying == null) {
            if (referred) {
                throw new RefusedException(Reason.MALFORMED, "a reference to SignedProperties, and none there");
            }
            return NONE;
        }
        String id = signature.getAttributeNS(null, "Id");
        if (id.isEmpty() || !qualifying.getAttributeNS(null, "Target").equals("#" + id)) {
            throw new RefusedException(Reason.MALFORMED, "properties of another signature");
        }
        Element signed = Elements.required(qualifying, XmlNames.XADES, "SignedProperties");
        requireSigned(signed, info);
        return properties(signed);
    }

    private static void requireSigned(Element properties, SignedInfo info) throws RefusedException {
        String uri = "#" + properties.getAttributeNS(null, "Id");
        if (info.references().stream()
                .noneMatch(reference -> reference.isSignedProperties()
                        && reference.uri().filter(uri::equals).isPresent()
                        && !reference.has(XmlNames.BASE64)
                        && !reference.has(XmlNames.ENVELOPED))) {
            throw new RefusedException(Reason.MALFORMED, "SignedProperties that are not signed");
        }
    }

    private static Xades properties(Element signed) throws RefusedException {
        Optional<Element> properties = Elements.optional(signed, XmlNames.XADES, "SignedSignatureProperties");
        if (properties.isEmpty()) {
            return NONE;
        }
        Optional<Instant> time = Optional.empty();
        Optional<Element> said = Elements.optional(properties.get(), XmlNames.XADES, "SigningTime");
        if (said.isPresent()) {
            time = Optional.of(time(said.get().getTextContent().strip()));
        }
        Optional<Element> second = Elements.optional(properties.get(), XmlNames.XADES, "SigningCertificateV2");
        Optional<Element> first = Elements.optional(properties.get(), XmlNames.XADES, "SigningCertificate");
        Optional<Element> certificate = second.isPresent() ? second : first;
        if (certificate.isEmpty()) {
            return new Xades(time, Optional.empty(), new byte[0]);
        }
        Element cert = Elements.children(certificate.get(), XmlNames.XADES, "Cert").stream()
                .findFirst()
                .orElseThrow(() -> new RefusedException(Reason.MALFORMED, "SigningCertificate without one"));
        Element digest = Elements.required(cert, XmlNames.XADES, "CertDigest");
        return new Xades(
                time,
                Optional.of(XmlNames.digest(Elements.algorithm(Elements.ds(digest, "DigestMethod")))),
                Elements.bytes(Elements.ds(digest, "DigestValue")));
    }

    private static Instant time(String text) throws RefusedException {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw new RefusedException(Reason.MALFORMED, "SigningTime is no time with a zone");
        }
    }

    /** Whether it names a certificate, and another than this. */
    boolean namesAnother(SignerCertificate signer) {
        return digest.isPresent()
                && !MessageDigest.isEqual(certificate, digest.get().of(signer.encoded()));
    }
}
