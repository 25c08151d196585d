package kazasu.features.steps.relying;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.util.List;
import javax.xml.crypto.MarshalException;
import javax.xml.crypto.OctetStreamData;
import javax.xml.crypto.dsig.XMLSignature;
import javax.xml.crypto.dsig.XMLSignatureException;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMValidateContext;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Whether a signature is cryptographically right, in the eyes of libraries that are not ours: Bouncy Castle, PDFBox, the JDK.
 *
 * @param key of the certificate
 */
record OtherLibraries(PublicKey key) {
    private static final String XADES = "http://uri.etsi.org/01903/v1.3.2#";

    /** How many signatures there are, each of which must be right. */
    int signatures(SignedPaper paper) {
        try {
            return switch (paper.format()) {
                case CMS -> cms(new CMSSignedData(new CMSProcessableByteArray(paper.original()), paper.signed()));
                case CMS_ENVELOPING -> cms(new CMSSignedData(paper.signed()));
                case PDF, PADES -> pdf(paper.signed());
                case RAW -> raw(paper);
                default -> xml(paper);
            };
        } catch (GeneralSecurityException
                | IOException
                | CMSException
                | OperatorCreationException
                | XMLSignatureException
                | MarshalException
                | SAXException
                | ParserConfigurationException e) {
            throw new AssertionError("expected: a signature; actual: " + e.getMessage(), e);
        }
    }

    private int cms(CMSSignedData signed) throws CMSException, OperatorCreationException {
        var signer = signed.getSignerInfos().iterator().next();
        right(signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(key)));
        return signed.getSignerInfos().size();
    }

    private int pdf(byte[] signed) throws IOException, CMSException, OperatorCreationException {
        try (PDDocument document = Loader.loadPDF(signed)) {
            List<PDSignature> all = document.getSignatureDictionaries();
            for (PDSignature one : all) {
                byte[] content = one.getSignedContent(signed);
                cms(new CMSSignedData(new CMSProcessableByteArray(content), one.getContents(signed)));
            }
            return all.size();
        }
    }

    private int raw(SignedPaper paper) throws GeneralSecurityException {
        Signature verifier = Signature.getInstance(key instanceof ECPublicKey ? "SHA384withECDSA" : "SHA256withRSA");
        verifier.initVerify(key);
        verifier.update(paper.original());
        right(verifier.verify(paper.signed()));
        return 1;
    }

    private int xml(SignedPaper paper)
            throws ParserConfigurationException, IOException, SAXException, MarshalException, XMLSignatureException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(paper.signed()));
        NodeList signatures = document.getElementsByTagNameNS(XMLSignature.XMLNS, "Signature");
        DOMValidateContext context = new DOMValidateContext(key, signatures.item(0));
        NodeList properties = document.getElementsByTagNameNS(XADES, "SignedProperties");
        for (int i = 0; i < properties.getLength(); i++) {
            context.setIdAttributeNS((Element) properties.item(i), null, "Id");
        }
        XMLSignatureFactory maker = XMLSignatureFactory.getInstance("DOM");
        context.setURIDereferencer((reference, where) -> reference.getURI().equals(Papers.NAME)
                ? new OctetStreamData(new ByteArrayInputStream(paper.original()))
                : maker.getURIDereferencer().dereference(reference, where));
        right(maker.unmarshalXMLSignature(context).validate(context));
        return signatures.getLength();
    }

    private static void right(boolean verified) {
        if (!verified) {
            throw new AssertionError("expected: a right signature; actual: a wrong one");
        }
    }
}
