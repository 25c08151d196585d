package kazasu.verifier;

import java.io.StringReader;
import java.io.StringWriter;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.crypto.dom.DOMStructure;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.DigestMethod;
import javax.xml.crypto.dsig.Reference;
import javax.xml.crypto.dsig.Transform;
import javax.xml.crypto.dsig.XMLObject;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMSignContext;
import javax.xml.crypto.dsig.keyinfo.KeyInfo;
import javax.xml.crypto.dsig.keyinfo.KeyInfoFactory;
import javax.xml.crypto.dsig.spec.C14NMethodParameterSpec;
import javax.xml.crypto.dsig.spec.TransformParameterSpec;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** XML signatures made by the JDK, apart from the holder's software. */
final class XmlMaker {
    static final String DSIG = "http://www.w3.org/2000/09/xmldsig#";
    private static final String XADES = "http://uri.etsi.org/01903/v1.3.2#";
    private static final XMLSignatureFactory FACTORY = XMLSignatureFactory.getInstance("DOM");

    PrivateKey key = World.KEY;
    X509Certificate certificate = World.HOLDER;
    X509Certificate named = World.HOLDER;
    Instant time = World.NOW;
    String uri = "";
    boolean xades;

    String enveloped(String form) {
        try {
            Document document = parse(form);
            markIds(document.getDocumentElement());
            List<Transform> transforms =
                    List.of(FACTORY.newTransform(Transform.ENVELOPED, (TransformParameterSpec) null), exclusive());
            return sign(document, document.getDocumentElement(), reference(uri, transforms), List.of());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    String enveloping(String form, String id) {
        try {
            Document document = DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .newDocument();
            Node content = document.importNode(parse(form).getDocumentElement(), true);
            XMLObject object = FACTORY.newXMLObject(List.of(new DOMStructure(content)), id, null, null);
            return sign(document, document, reference("#" + id, List.of(exclusive())), List.of(object));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    String detached(String name, byte[] content) {
        try {
            Document document = DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .newDocument();
            Reference reference = FACTORY.newReference(
                    name,
                    FACTORY.newDigestMethod(DigestMethod.SHA256, null),
                    List.of(),
                    null,
                    null,
                    MessageDigest.getInstance("SHA-256").digest(content));
            return sign(document, document, reference, List.of());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private String sign(Document document, Node parent, Reference reference, List<XMLObject> objects) throws Exception {
        List<Reference> references = new ArrayList<>(List.of(reference));
        List<XMLObject> all = new ArrayList<>(objects);
        if (xades) {
            Element properties = properties(document);
            all.add(FACTORY.newXMLObject(List.of(new DOMStructure(properties)), null, null, null));
            references.add(FACTORY.newReference(
                    "#properties",
                    FACTORY.newDigestMethod(DigestMethod.SHA256, null),
                    List.of(exclusive()),
                    "http://uri.etsi.org/01903#SignedProperties",
                    null));
        }
        KeyInfoFactory keys = FACTORY.getKeyInfoFactory();
        KeyInfo info = keys.newKeyInfo(List.of(keys.newX509Data(List.of(certificate))));
        DOMSignContext context = new DOMSignContext(key, parent);
        context.setDefaultNamespacePrefix("ds");
        FACTORY.newXMLSignature(
                        FACTORY.newSignedInfo(
                                FACTORY.newCanonicalizationMethod(
                                        CanonicalizationMethod.EXCLUSIVE, (C14NMethodParameterSpec) null),
                                FACTORY.newSignatureMethod("http://www.w3.org/2001/04/xmldsig-more#rsa-sha256", null),
                                references),
                        info,
                        all,
                        "sig",
                        null)
                .sign(context);
        return text(document);
    }

    private Element properties(Document document) throws GeneralSecurityException {
        Element qualifying = add(document, null, XADES, "QualifyingProperties");
        qualifying.setAttributeNS(null, "Target", "#sig");
        Element signed = add(document, qualifying, XADES, "SignedProperties");
        signed.setAttributeNS(null, "Id", "properties");
        signed.setIdAttributeNS(null, "Id", true);
        Element all = add(document, signed, XADES, "SignedSignatureProperties");
        add(document, all, XADES, "SigningTime").setTextContent(time.toString());
        Element cert = add(document, add(document, all, XADES, "SigningCertificateV2"), XADES, "Cert");
        Element digest = add(document, cert, XADES, "CertDigest");
        add(document, digest, DSIG, "DigestMethod")
                .setAttributeNS(null, "Algorithm", "http://www.w3.org/2001/04/xmlenc#sha256");
        add(document, digest, DSIG, "DigestValue")
                .setTextContent(Base64.getEncoder().encodeToString(CmsMaker.hash("SHA-256", named.getEncoded())));
        return qualifying;
    }

    private static Element add(Document document, @Nullable Element parent, String namespace, String name) {
        String prefix = namespace.equals(DSIG) ? "d" : "x";
        Element element = document.createElementNS(namespace, prefix + ":" + name);
        // what isn't an attribute of the tree is not canonicalized, and comes in when the tree is written
        element.setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns:" + prefix, namespace);
        if (parent != null) {
            parent.appendChild(element);
        }
        return element;
    }

    private static Reference reference(String uri, List<Transform> transforms) throws GeneralSecurityException {
        return FACTORY.newReference(uri, FACTORY.newDigestMethod(DigestMethod.SHA256, null), transforms, null, null);
    }

    private static Transform exclusive() throws GeneralSecurityException {
        return FACTORY.newTransform(CanonicalizationMethod.EXCLUSIVE, (TransformParameterSpec) null);
    }

    private static void markIds(Element element) {
        if (element.hasAttribute("Id")) {
            element.setIdAttribute("Id", true);
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element one) {
                markIds(one);
            }
        }
    }

    private static Document parse(String xml) throws Exception {
        return DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)));
    }

    private static String text(Document document) throws Exception {
        Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
        transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
        StringWriter out = new StringWriter();
        transformer.transform(new DOMSource(document), new StreamResult(out));
        return out.toString();
    }
}
