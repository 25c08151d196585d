package kazasu.verifier.xml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kazasu.verifier.Limits;
import kazasu.verifier.Reason;
import kazasu.verifier.RefusedException;
import kazasu.verifier.signer.CertificateReader;
import kazasu.verifier.signer.SignerCertificate;
import org.w3c.dom.Element;

/** The signer's certificate in ds:KeyInfo. Bare keys and key names there are left out: only a certificate's key counts. */
final class KeyInfo {
    private KeyInfo() {}

    /**
     * The one that isn't an authority's.
     *
     * @throws RefusedException with a reason of the step {@code SIGNING_CERTIFICATE}, {@code TOO_LARGE}, {@code EXTERNAL_REFERENCE}
     */
    static SignerCertificate signer(Element signature, CertificateReader reader) throws RefusedException {
        Optional<Element> info = Elements.optional(signature, XmlNames.DSIG, "KeyInfo");
        if (info.isEmpty()) {
            throw new RefusedException(Reason.NO_SIGNING_CERTIFICATE, "no KeyInfo");
        }
        if (!Elements.children(info.get(), XmlNames.DSIG, "RetrievalMethod").isEmpty()) {
            throw new RefusedException(Reason.EXTERNAL_REFERENCE, "RetrievalMethod");
        }
        List<SignerCertificate> holders = new ArrayList<>();
        for (byte[] der : certificates(info.get())) {
            SignerCertificate certificate = reader.read(der);
            if (!certificate.extensions().isAuthority()
                    && holders.stream().noneMatch(one -> Arrays.equals(one.encoded(), der))) {
                holders.add(certificate);
            }
        }
        if (holders.size() > 1) {
            throw new RefusedException(Reason.SWAPPED_CERTIFICATE, "several holders' certificates");
        }
        return holders.stream()
                .findFirst()
                .orElseThrow(() -> new RefusedException(Reason.NO_SIGNING_CERTIFICATE, "none in KeyInfo"));
    }

    private static List<byte[]> certificates(Element info) throws RefusedException {
        List<byte[]> certificates = new ArrayList<>();
        for (Element data : Elements.children(info, XmlNames.DSIG, "X509Data")) {
            for (Element certificate : Elements.children(data, XmlNames.DSIG, "X509Certificate")) {
                if (certificates.size() == Limits.CERTIFICATES) {
                    throw new RefusedException(Reason.TOO_LARGE, "more than " + Limits.CERTIFICATES + " certificates");
                }
                certificates.add(Elements.bytes(certificate));
            }
        }
        return certificates;
    }
}
