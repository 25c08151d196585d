package kazasu.verifier.xml;

import java.util.ArrayList;
import java.util.List;
import kazasu.verifier.Limits;
import kazasu.verifier.Reason;
import kazasu.verifier.RefusedException;
import kazasu.verifier.algorithm.SignatureAlgorithm;
import org.w3c.dom.Element;

/**
 * ds:SignedInfo as far as rules look at it.
 *
 * @param signature algorithm
 * @param references at least one
 */
record SignedInfo(String signature, List<XmlReference> references) {
    static SignedInfo read(Element signatureElement) throws RefusedException {
        Element info = Elements.ds(signatureElement, "SignedInfo");
        String canonical = Elements.algorithm(Elements.ds(info, "CanonicalizationMethod"));
        if (!XmlNames.CANONICAL.contains(canonical)) {
            throw new RefusedException(Reason.UNSUPPORTED_ALGORITHM, "canonicalization " + Printable.of(canonical));
        }
        List<Element> elements = Elements.children(info, XmlNames.DSIG, "Reference");
        if (elements.isEmpty() || elements.size() > Limits.XML_REFERENCES) {
            throw new RefusedException(
                    elements.isEmpty() ? Reason.MALFORMED : Reason.TOO_LARGE, elements.size() + " references");
        }
        List<XmlReference> references = new ArrayList<>();
        for (Element element : elements) {
            references.add(XmlReference.read(element));
        }
        return new SignedInfo(Elements.algorithm(Elements.ds(info, "SignatureMethod")), List.copyOf(references));
    }

    /**
     * The algorithm of the signature; those of the digests must be strong as well.
     *
     * @throws RefusedException with a reason of the step {@code ALGORITHM}
     */
    SignatureAlgorithm algorithm() throws RefusedException {
        for (XmlReference reference : references) {
            XmlNames.digest(reference.digest());
        }
        return XmlNames.signature(signature);
    }
}
