package kazasu.verifier.xml;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javax.xml.crypto.AlgorithmMethod;
import javax.xml.crypto.KeySelector;
import javax.xml.crypto.KeySelectorException;
import javax.xml.crypto.KeySelectorResult;
import javax.xml.crypto.MarshalException;
import javax.xml.crypto.URIDereferencer;
import javax.xml.crypto.URIReferenceException;
import javax.xml.crypto.XMLCryptoContext;
import javax.xml.crypto.dsig.Reference;
import javax.xml.crypto.dsig.XMLSignature;
import javax.xml.crypto.dsig.XMLSignatureException;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMValidateContext;
import javax.xml.crypto.dsig.keyinfo.KeyInfo;
import kazasu.verifier.Reason;
import kazasu.verifier.RefusedException;
import kazasu.verifier.algorithm.SignatureAlgorithm;
import kazasu.verifier.signer.SignerCertificate;
import org.w3c.dom.Element;

/**
 * Canonical forms and digests by the JDK's XML Signature, in its secure mode, which goes to no address. The signature over the canonical
 * SignedInfo is checked by our own rules, so that padding is judged alike in all formats.
 */
final class CoreValidation {
    private static final String SECURE = "org.jcp.xml.dsig.secureValidation";
    private static final XMLSignatureFactory FACTORY = XMLSignatureFactory.getInstance("DOM");

    private final Element element;

    CoreValidation(Element signature) {
        this.element = signature;
    }

    /**
     * Those within the document.
     *
     * @throws RefusedException {@code CONTENT_CHANGED} or {@code MALFORMED}
     */
    void requireReferences(List<XmlReference> references) throws RefusedException {
        try {
            DOMValidateContext context = context();
            List<?> all = read(context).getSignedInfo().getReferences();
            for (int i = 0; i < all.size(); i++) {
                boolean inside = references.get(i).isInside();
                if (inside && !((Reference) all.get(i)).validate(context)) {
                    throw new RefusedException(Reason.CONTENT_CHANGED, "reference " + (i + 1) + " has another hash");
                }
            }
        } catch (XMLSignatureException | RuntimeException e) {
            throw new RefusedException(Reason.MALFORMED, "a reference that can't be followed");
        }
    }

    /** Whether the certificate's key signed the SignedInfo. */
    boolean isSignedBy(SignerCertificate signer, SignatureAlgorithm algorithm) throws RefusedException {
        try {
            DOMValidateContext context = context();
            context.setProperty("javax.xml.crypto.dsig.cacheReference", Boolean.TRUE);
            XMLSignature signature = read(context);
            // false or not: it makes the canonical form
            signature.getSignatureValue().validate(withKey(context, signer));
            byte[] value = signature.getSignatureValue().getValue();
            try (InputStream canonical = signature.getSignedInfo().getCanonicalizedData()) {
                return canonical != null
                        && algorithm.verify(signer.key(), canonical.readAllBytes(), EcdsaValue.der(algorithm, value));
            }
        } catch (XMLSignatureException | IOException | RuntimeException e) {
            throw new RefusedException(Reason.SIGNATURE_WRONG, "it can't be checked");
        }
    }

    private XMLSignature read(DOMValidateContext context) throws RefusedException {
        try {
            return FACTORY.unmarshalXMLSignature(context);
        } catch (MarshalException | RuntimeException e) {
            throw new RefusedException(Reason.MALFORMED, "a signature that can't be read");
        }
    }

    private DOMValidateContext withKey(DOMValidateContext context, SignerCertificate signer) {
        context.setKeySelector(KeySelector.singletonKeySelector(signer.x509().getPublicKey()));
        return context;
    }

    private DOMValidateContext context() {
        DOMValidateContext context = new DOMValidateContext(new NoKey(), element);
        context.setProperty(SECURE, Boolean.TRUE);
        URIDereferencer inside = FACTORY.getURIDereferencer();
        context.setURIDereferencer((reference, within) -> {
            String uri = reference.getURI();
            if (uri == null || (!uri.isEmpty() && !uri.startsWith("#"))) {
                throw new URIReferenceException("not in this document");
            }
            return inside.dereference(reference, within);
        });
        return context;
    }

    /** For references, which need none. */
    private static final class NoKey extends KeySelector {
        @Override
        public KeySelectorResult select(
                KeyInfo keyInfo, Purpose purpose, AlgorithmMethod method, XMLCryptoContext context)
                throws KeySelectorException {
            throw new KeySelectorException("no key");
        }
    }
}
