package kazasu.verifier.cms;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kazasu.verifier.Limits;
import kazasu.verifier.Reason;
import kazasu.verifier.RefusedException;
import kazasu.verifier.der.BerShape;
import kazasu.verifier.der.DerException;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerIdentifier;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.jspecify.annotations.Nullable;

/** Reads DER and BER alike, as freely as Bouncy Castle does, within limits. */
final class BouncyCastleReader {
    private BouncyCastleReader() {}

    /**
     * Takes a ContentInfo apart.
     *
     * @throws RefusedException with a reason of the step {@code FORMAT}, or {@code ALGORITHM_MISMATCH}
     */
    static CmsSignature read(byte[] encoded) throws RefusedException {
        try {
            BerShape.require(encoded, Limits.NESTING);
            ContentInfo info = ContentInfo.getInstance(ASN1Primitive.fromByteArray(encoded));
            if (!CMSObjectIdentifiers.signedData.equals(info.getContentType())) {
                throw new RefusedException(Reason.UNSUPPORTED_FORMAT, "CMS, but not SignedData");
            }
            return signature(SignedData.getInstance(info.getContent()));
        } catch (IOException | RuntimeException e) {
            throw new RefusedException(
                    Reason.MALFORMED, e instanceof DerException ? "" + e.getMessage() : "not CMS that can be read");
        }
    }

    private static CmsSignature signature(SignedData data) throws IOException, RefusedException {
        if (data.getSignerInfos().size() != 1) {
            throw new RefusedException(
                    Reason.SEVERAL_SIGNERS, data.getSignerInfos().size() + " signers");
        }
        SignerInfo signer = SignerInfo.getInstance(data.getSignerInfos().getObjectAt(0));
        requireDigest(data.getDigestAlgorithms(), signer.getDigestAlgorithm());
        ASN1Set attributes = signer.getAuthenticatedAttributes();
        ASN1Encodable content = data.getEncapContentInfo().getContent();
        ASN1Encodable parameters = signer.getDigestEncryptionAlgorithm().getParameters();
        return new CmsSignature(
                data.getEncapContentInfo().getContentType().getId(),
                content == null ? null : ASN1OctetString.getInstance(content).getOctets(),
                certificates(data.getCertificates()),
                signer(signer.getSID()),
                signer.getDigestAlgorithm().getAlgorithm().getId(),
                signer.getDigestEncryptionAlgorithm().getAlgorithm().getId(),
                parameters == null ? null : der(parameters),
                attributes == null ? null : attributes.getEncoded(ASN1Encoding.DER),
                attributes == null ? List.of() : attributes(attributes),
                signer.getEncryptedDigest().getOctets());
    }

    /** It is among those that the message announces (RFC 5652 §5.1), and takes no parameters but NULL. */
    private static void requireDigest(ASN1Set announced, AlgorithmIdentifier digest) throws RefusedException {
        boolean known = Stream.of(announced.toArray())
                .map(AlgorithmIdentifier::getInstance)
                .anyMatch(one -> one.getAlgorithm().equals(digest.getAlgorithm()));
        if (!known) {
            throw new RefusedException(Reason.ALGORITHM_MISMATCH, "a digest that the message does not announce");
        }
        if (digest.getParameters() != null && !DERNull.INSTANCE.equals(digest.getParameters())) {
            throw new RefusedException(Reason.ALGORITHM_MISMATCH, "parameters where none belong");
        }
    }

    private static CmsSignature.Signer signer(SignerIdentifier identifier) throws IOException {
        if (identifier.getId() instanceof ASN1OctetString key) {
            return new CmsSignature.Keyed(key.getOctets());
        }
        IssuerAndSerialNumber number = IssuerAndSerialNumber.getInstance(identifier.getId());
        return new CmsSignature.Numbered(
                number.getName().getEncoded(ASN1Encoding.DER),
                number.getSerialNumber().getValue());
    }

    /** Those that are X.509; the other choices are tagged. */
    private static List<byte[]> certificates(@Nullable ASN1Set set) throws IOException, RefusedException {
        List<byte[]> certificates = new ArrayList<>();
        if (set != null) {
            if (set.size() > Limits.CERTIFICATES) {
                throw new RefusedException(Reason.TOO_LARGE, set.size() + " certificates");
            }
            for (ASN1Encodable one : set) {
                if (one.toASN1Primitive() instanceof ASN1Sequence certificate) {
                    certificates.add(certificate.getEncoded());
                }
            }
        }
        return certificates;
    }

    private static List<CmsAttribute> attributes(ASN1Set set) throws RefusedException {
        if (set.size() > Limits.ATTRIBUTES) {
            throw new RefusedException(Reason.TOO_LARGE, set.size() + " signed attributes");
        }
        return Stream.of(set.toArray())
                .map(Attribute::getInstance)
                .map(attribute -> new CmsAttribute(
                        attribute.getAttrType().getId(),
                        Stream.of(attribute.getAttrValues().toArray())
                                .map(BouncyCastleReader::der)
                                .toList()))
                .toList();
    }

    private static byte[] der(ASN1Encodable object) {
        try {
            return object.toASN1Primitive().getEncoded(ASN1Encoding.DER);
        } catch (IOException e) {
            throw new IllegalArgumentException("an object that can't be encoded", e);
        }
    }
}
