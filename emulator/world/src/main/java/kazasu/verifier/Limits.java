package kazasu.verifier;

/** How much a verifier reads before it refuses ({@link Reason#TOO_LARGE}); docs/verifier.md states them. All lengths in bytes. */
public final class Limits {
    /** A document that holds its signature: PDF, XML, CMS with its content. It is held in memory. */
    public static final int DOCUMENT = 32 << 20;
    /** A signature apart from its document, PEM included. The document itself has no limit. */
    public static final int SIGNATURE = 1 << 20;
    /** One certificate. */
    public static final int CERTIFICATE = 16 << 10;
    /** Extensions of a certificate. */
    public static final int EXTENSIONS = 50;
    /** Certificates in a CMS signature or in an XML KeyInfo. */
    public static final int CERTIFICATES = 16;
    /** Signed attributes of a CMS signature. */
    public static final int ATTRIBUTES = 50;
    /** Objects within objects, in ASN.1. */
    public static final int NESTING = 40;
    /** Elements of an XML document; a tree of them takes some 200 bytes each. */
    public static final int XML_ELEMENTS = 200_000;
    /** Elements within elements, in XML. */
    public static final int XML_DEPTH = 100;
    /** Attributes of an element. */
    public static final int XML_ATTRIBUTES = 100;
    /** References of an XML signature, and transforms of a reference. */
    public static final int XML_REFERENCES = 20;

    public static final int XML_TRANSFORMS = 5;
    /** Signatures of a PDF. */
    public static final int PDF_SIGNATURES = 20;
    /** What is called a ByteRange in a PDF, and is none of a signature. */
    public static final int PDF_MENTIONS = 100;
    /** All that is decompressed of a PDF, where it has to be. */
    public static final int PDF_INFLATED = 64 << 20;
    /** Bits of an RSA modulus. */
    public static final int RSA_BITS = 8192;
    /** A revocation list. */
    public static final int LIST = 64 << 20;
    /** An OCSP answer. */
    public static final int OCSP_ANSWER = 64 << 10;
    /** Lists, answers and certificates that are read from one directory. */
    public static final int FILES = 10_000;

    private Limits() {}
}
