package kazasu.portal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kazasu.portal.form.FormDocument;
import kazasu.verifier.Content;
import kazasu.verifier.Document;
import kazasu.verifier.Pem;

/** In which form a signature is sent, by media type. */
public enum SignedType {
    /** Detached, over the form's bytes. */
    CMS("application/pkcs7-signature") {
        @Override
        boolean isSigned(byte[] form, byte[] sent) {
            return true; // the verifier compares its digest with the form itself
        }

        @Override
        Document document(Content form, byte[] sent) {
            return new Document.Detached(form, sent);
        }
    },
    /** The form with the signature in it. */
    XML("application/xml") {
        @Override
        boolean isSigned(byte[] form, byte[] sent) {
            return FormDocument.isSame(form, sent);
        }

        @Override
        Document document(Content form, byte[] sent) {
            return new Document.Whole(Content.of(sent));
        }
    };

    /** What a signer may choose from, as {@code ./kazasu sign --format} calls it. */
    public static final List<String> FORMATS = List.of("xml-enveloped", "xades-enveloped", "cms");

    private static final int SEQUENCE = 0x30;

    private final String mediaType;

    SignedType(String mediaType) {
        this.mediaType = mediaType;
    }

    /** Whether it can be this form that was signed. */
    abstract boolean isSigned(byte[] form, byte[] sent);

    abstract Document document(Content form, byte[] sent);

    /** As in {@code Content-Type}. */
    public String mediaType() {
        return mediaType;
    }

    /**
     * Whether a file that a person chose can hold a signature at all: the form itself, or another file, was chosen by mistake.
     *
     * @param file anything
     */
    public static boolean looksSigned(byte[] file) {
        return file.length > 0 && file[0] == SEQUENCE
                || Pem.isPem(file)
                || new String(file, StandardCharsets.ISO_8859_1).contains("http://www.w3.org/2000/09/xmldsig#");
    }

    /**
     * The one of a media type.
     *
     * @param type with or without parameters
     */
    public static Optional<SignedType> of(String type) {
        String bare = type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(known -> known.mediaType.equals(bare))
                .findFirst();
    }
}
