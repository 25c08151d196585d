package kazasu.verifier.xml;

import java.util.Map;
import java.util.Set;
import kazasu.verifier.Reason;
import kazasu.verifier.RefusedException;
import kazasu.verifier.algorithm.DigestAlgorithm;
import kazasu.verifier.algorithm.SignatureAlgorithm;
import kazasu.verifier.algorithm.SignatureAlgorithm.Scheme;

/** Identifiers of XML Signature 1.1, RFC 6931 and XAdES 1.3.2. */
final class XmlNames {
    static final String DSIG = "http://www.w3.org/2000/09/xmldsig#";
    static final String XADES = "http://uri.etsi.org/01903/v1.3.2#";
    static final String SIGNED_PROPERTIES = "http://uri.etsi.org/01903#SignedProperties";
    static final String ENVELOPED = DSIG + "enveloped-signature";
    static final String BASE64 = DSIG + "base64";
    /** Canonical XML 1.0, 1.1 and exclusive, each with comments or without. */
    static final Set<String> CANONICAL = Set.of(
            "http://www.w3.org/TR/2001/REC-xml-c14n-20010315",
            "http://www.w3.org/TR/2001/REC-xml-c14n-20010315#WithComments",
            "http://www.w3.org/2006/12/xml-c14n11",
            "http://www.w3.org/2006/12/xml-c14n11#WithComments",
            "http://www.w3.org/2001/10/xml-exc-c14n#",
            "http://www.w3.org/2001/10/xml-exc-c14n#WithComments");

    private static final String MORE = "http://www.w3.org/2001/04/xmldsig-more#";
    private static final String MORE_2007 = "http://www.w3.org/2007/05/xmldsig-more#";
    private static final Map<String, DigestAlgorithm> DIGESTS = Map.of(
            "http://www.w3.org/2001/04/xmlenc#sha256",
            DigestAlgorithm.SHA_256,
            MORE + "sha384",
            DigestAlgorithm.SHA_384,
            "http://www.w3.org/2001/04/xmlenc#sha512",
            DigestAlgorithm.SHA_512);
    private static final Map<String, SignatureAlgorithm> SIGNATURES = Map.of(
            MORE + "rsa-sha256", new SignatureAlgorithm(Scheme.PKCS1, DigestAlgorithm.SHA_256),
            MORE + "rsa-sha384", new SignatureAlgorithm(Scheme.PKCS1, DigestAlgorithm.SHA_384),
            MORE + "rsa-sha512", new SignatureAlgorithm(Scheme.PKCS1, DigestAlgorithm.SHA_512),
            MORE_2007 + "sha256-rsa-MGF1", new SignatureAlgorithm(Scheme.PSS, DigestAlgorithm.SHA_256),
            MORE_2007 + "sha384-rsa-MGF1", new SignatureAlgorithm(Scheme.PSS, DigestAlgorithm.SHA_384),
            MORE_2007 + "sha512-rsa-MGF1", new SignatureAlgorithm(Scheme.PSS, DigestAlgorithm.SHA_512),
            MORE + "ecdsa-sha256", new SignatureAlgorithm(Scheme.ECDSA, DigestAlgorithm.SHA_256),
            MORE + "ecdsa-sha384", new SignatureAlgorithm(Scheme.ECDSA, DigestAlgorithm.SHA_384),
            MORE + "ecdsa-sha512", new SignatureAlgorithm(Scheme.ECDSA, DigestAlgorithm.SHA_512));
    private static final Set<String> WEAK = Set.of(
            DSIG + "sha1",
            DSIG + "rsa-sha1",
            DSIG + "dsa-sha1",
            MORE + "md5",
            MORE + "sha224",
            MORE + "rsa-md5",
            MORE + "rsa-ripemd160",
            MORE + "rsa-sha224",
            MORE + "ecdsa-sha1",
            MORE + "ecdsa-sha224",
            MORE_2007 + "sha1-rsa-MGF1");

    private XmlNames() {}

    static DigestAlgorithm digest(String uri) throws RefusedException {
        return known(DIGESTS, "digest", uri);
    }

    static SignatureAlgorithm signature(String uri) throws RefusedException {
        return known(SIGNATURES, "signature", uri);
    }

    private static <T> T known(Map<String, T> all, String what, String uri) throws RefusedException {
        T algorithm = all.get(uri);
        if (algorithm == null) {
            throw new RefusedException(
                    WEAK.contains(uri) ? Reason.WEAK_ALGORITHM : Reason.UNSUPPORTED_ALGORITHM,
                    what + " " + Printable.of(uri));
        }
        return algorithm;
    }
}
