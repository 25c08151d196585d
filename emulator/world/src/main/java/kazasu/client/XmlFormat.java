package kazasu.client;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * XML Signature 1.1, plain or as XAdES-B-B: RSA with SHA-256 (or ECDSA with SHA-384), exclusive canonicalization, the signer's certificate in KeyInfo. All three
 * placements read the document as a stream; enveloped and enveloping read it twice.
 */
public final class XmlFormat implements SignatureFormat {
    /** Where the signature is put. */
    public enum Placement {
        /** Into the XML document, as the last child of its root. */
        ENVELOPED,
        /** Around a document of any kind, which becomes base64 in a {@code ds:Object}: its bytes are what is signed. */
        ENVELOPING,
        /** Beside a document of any kind, which it refers to by file name. */
        DETACHED
    }

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private final Placement placement;
    private final Optional<Clock> clock;

    private XmlFormat(Placement placement, Optional<Clock> clock) {
        this.placement = placement;
        this.clock = clock;
    }

    /** Plain XML Signature, which says no time. */
    public static XmlFormat plain(Placement placement) {
        return new XmlFormat(placement, Optional.empty());
    }

    /**
     * XAdES-B-B.
     *
     * @param placement where the signature is put
     * @param clock for the signing time
     */
    public static XmlFormat xades(Placement placement, Clock clock) {
        return new XmlFormat(placement, Optional.of(clock));
    }

    @Override
    public void sign(Original original, DocumentSigner signer, OutputStream out) throws IOException {
        Digests digests = placement == Placement.ENVELOPED ? canonicalDigests(original) : Digests.of(original);
        byte[] digest = digests.by(signer.scheme());
        Optional<Instant> time = clock.map(Clock::instant);
        XmlSignature signature = new XmlSignature(signer, digest, time);
        Optional<String> properties = time.map(t -> signature.signedProperties(t, mimeType(original.name())));
        String begin = signature.begin(references(original, signature, digest, properties));
        String end = properties.map(signature::qualifyingProperties).orElse("") + XmlSignature.end();
        switch (placement) {
            case ENVELOPED -> envelop(original, signer.scheme(), digest, begin + end, out);
            case ENVELOPING -> enclose(original, signer.scheme(), digest, new String[] {begin, end}, signature, out);
            case DETACHED -> out.write(utf8(DECLARATION + begin + end + "\n"));
        }
    }

    private List<String> references(
            Original original, XmlSignature signature, byte[] digest, Optional<String> properties) {
        List<String> references = new ArrayList<>();
        references.add(
                switch (placement) {
                    case ENVELOPED ->
                        signature.documentReference("", List.of(XmlNames.ENVELOPED, XmlNames.EXCLUSIVE), digest);
                    case ENVELOPING ->
                        signature.documentReference("#" + signature.objectId(), List.of(XmlNames.BASE64), digest);
                    case DETACHED -> signature.documentReference(uri(original.name()), List.of(), digest);
                });
        properties.map(signature::propertiesReference).ifPresent(references::add);
        return references;
    }

    private static Digests canonicalDigests(Original original) throws IOException {
        Digests digests = new Digests();
        ExclusiveXml canonical = new ExclusiveXml(digests);
        XmlSource.read(
                original, new Both(new Both(new NotSignedYet(original), new AbsoluteNamespaces(original)), canonical));
        canonical.flush();
        return digests;
    }

    private static void envelop(
            Original original, SignatureScheme scheme, byte[] digest, String signature, OutputStream out)
            throws IOException {
        Digests again = new Digests();
        ExclusiveXml canonical = new ExclusiveXml(again);
        SignedXml signed = new SignedXml(out, () -> signature);
        XmlSource.read(original, new Both(canonical, signed));
        canonical.flush();
        signed.flush();
        checkSame(original, again.by(scheme), digest);
    }

    private static void enclose(
            Original original,
            SignatureScheme scheme,
            byte[] digest,
            String[] signature,
            XmlSignature ids,
            OutputStream out)
            throws IOException {
        out.write(utf8(DECLARATION + signature[0] + "<ds:Object Encoding=\"" + XmlNames.BASE64 + "\" Id=\""
                + ids.objectId() + "\">"));
        MessageDigest again = scheme.digest();
        try (InputStream content = new DigestInputStream(original.open(), again);
                OutputStream base64 =
                        Base64.getMimeEncoder(76, new byte[] {'\n'}).wrap(new Open(out))) {
            content.transferTo(base64);
        }
        checkSame(original, again.digest(), digest);
        out.write(utf8("</ds:Object>" + signature[1] + "\n"));
    }

    private static void checkSame(Original original, byte[] again, byte[] signed) {
        if (!MessageDigest.isEqual(again, signed)) {
            throw DocumentException.changed(original);
        }
    }

    /** A relative reference that is nothing but a file's name (RFC 3986 §4.2): what isn't unreserved is escaped, so a colon makes no scheme. */
    private static String uri(String name) {
        StringBuilder uri = new StringBuilder();
        for (byte b : utf8(name)) {
            char c = (char) (b & 0xFF);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || "-._~".indexOf(c) >= 0)) {
                uri.append(c);
            } else {
                uri.append(String.format("%%%02X", b & 0xFF));
            }
        }
        return uri.toString();
    }

    private String mimeType(String name) {
        if (placement == Placement.ENVELOPED) {
            return "text/xml";
        }
        return switch (name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
            case "xml" -> "text/xml";
            case "pdf" -> "application/pdf";
            case "txt" -> "text/plain";
            case "csv" -> "text/csv";
            case "json" -> "application/json";
            default -> "application/octet-stream";
        };
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Stays open when what wraps it is closed. */
    private static final class Open extends FilterOutputStream {
        Open(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            out.write(bytes, from, count);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
