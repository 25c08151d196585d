package kazasu.verifier.cms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kazasu.verifier.Limits;
import kazasu.verifier.der.Der;
import kazasu.verifier.der.DerException;
import kazasu.verifier.der.Oid;
import kazasu.verifier.signer.CertificateReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads the signatures that are usual, without Bouncy Castle's objects: strict DER, one signer, certificates that are known, attributes that
 * are known and sorted, nothing that isn't signed. Whatever is otherwise is left to {@link BouncyCastleReader}, right or wrong.
 */
final class LeanReader {
    private static final String SIGNED_DATA = "1.2.840.113549.1.7.2";
    private static final int CONTEXT_0_PRIMITIVE = 0x80;
    private static final Set<String> KNOWN = Set.of(
            CmsAttribute.CONTENT_TYPE,
            CmsAttribute.MESSAGE_DIGEST,
            CmsAttribute.SIGNING_TIME,
            CmsAttribute.SIGNING_CERTIFICATE,
            CmsAttribute.SIGNING_CERTIFICATE_V2);

    private final CertificateReader certificates;

    LeanReader(CertificateReader certificates) {
        this.certificates = certificates;
    }

    /** Nothing if anything about it is unusual. */
    Optional<CmsSignature> read(byte[] encoded) {
        try {
            Der all = Der.of(encoded);
            Der info = all.enter(Der.SEQUENCE);
            all.end();
            if (!Oid.read(info).equals(SIGNED_DATA)) {
                return Optional.empty();
            }
            Der explicit = info.enter(Der.CONTEXT_0);
            info.end();
            Der data = explicit.enter(Der.SEQUENCE);
            explicit.end();
            return Optional.of(signedData(data));
        } catch (DerException e) {
            return Optional.empty();
        }
    }

    private CmsSignature signedData(Der data) {
        data.integer();
        Der digests = data.enter(Der.SET);
        String announced = algorithm(digests.enter(Der.SEQUENCE));
        digests.end();
        Der encapsulated = data.enter(Der.SEQUENCE);
        String contentType = Oid.read(encapsulated);
        byte[] content = null;
        if (encapsulated.hasMore()) {
            Der explicit = encapsulated.enter(Der.CONTEXT_0);
            content = explicit.enter(Der.OCTET_STRING).rest();
            explicit.end();
        }
        encapsulated.end();
        List<byte[]> known = certificates(data.enter(Der.CONTEXT_0));
        Der signers = data.enter(Der.SET);
        data.end();
        Der signer = signers.enter(Der.SEQUENCE);
        signers.end();
        CmsSignature signature = signer(signer, contentType, content, known);
        if (!signature.digest().equals(announced)) {
            throw new DerException("another digest than was announced");
        }
        return signature;
    }

    private List<byte[]> certificates(Der set) {
        List<byte[]> found = new ArrayList<>(2);
        while (set.hasMore()) {
            byte[] certificate = set.object();
            if (found.size() == Limits.CERTIFICATES || !certificates.isKnown(certificate)) {
                throw new DerException("a certificate that is not known yet");
            }
            found.add(certificate);
        }
        return found;
    }

    private static CmsSignature signer(Der signer, String contentType, byte @Nullable [] content, List<byte[]> known) {
        signer.integer();
        CmsSignature.Signer identifier = identifier(signer);
        String digest = algorithm(signer.enter(Der.SEQUENCE));
        if (!signer.at(Der.CONTEXT_0)) {
            throw new DerException("no signed attributes");
        }
        byte[] signed = signer.object();
        // as it is signed: a SET (RFC 5652 §5.4)
        signed[0] = Der.SET;
        List<CmsAttribute> attributes = attributes(Der.of(signed).enter(Der.SET));
        String algorithm = algorithm(signer.enter(Der.SEQUENCE));
        byte[] signature = signer.enter(Der.OCTET_STRING).rest();
        signer.end();
        return new CmsSignature(
                contentType, content, known, identifier, digest, algorithm, null, signed, attributes, signature);
    }

    private static CmsSignature.Signer identifier(Der signer) {
        if (signer.at(CONTEXT_0_PRIMITIVE)) {
            return new CmsSignature.Keyed(signer.enter(CONTEXT_0_PRIMITIVE).rest());
        }
        Der number = signer.enter(Der.SEQUENCE);
        if (!number.at(Der.SEQUENCE)) {
            throw new DerException("no name");
        }
        byte[] issuer = number.object();
        CmsSignature.Signer numbered = new CmsSignature.Numbered(issuer, number.integer());
        number.end();
        return numbered;
    }

    /** Without parameters, or with the NULL that means the same for the algorithms that are usual. */
    private static String algorithm(Der identifier) {
        String oid = Oid.read(identifier);
        if (identifier.hasMore()) {
            identifier.enter(Der.NULL).end();
            if (oid.startsWith("1.2.840.10045.")) {
                throw new DerException("a NULL that does not belong there");
            }
        }
        identifier.end();
        return oid;
    }

    /** DER sorts a SET by its elements' bytes. */
    private static List<CmsAttribute> attributes(Der set) {
        List<CmsAttribute> attributes = new ArrayList<>(5);
        byte[] before = new byte[0];
        while (set.hasMore()) {
            byte[] object = set.object();
            if (Arrays.compareUnsigned(before, object) >= 0 || attributes.size() == Limits.ATTRIBUTES) {
                throw new DerException("attributes that are not sorted");
            }
            before = object;
            attributes.add(attribute(Der.of(object).enter(Der.SEQUENCE)));
        }
        return attributes;
    }

    private static CmsAttribute attribute(Der attribute) {
        String type = Oid.read(attribute);
        if (!KNOWN.contains(type)) {
            throw new DerException("an attribute that is not known");
        }
        Der values = attribute.enter(Der.SET);
        attribute.end();
        byte[] value = values.object();
        values.end();
        return new CmsAttribute(type, List.of(value));
    }
}
