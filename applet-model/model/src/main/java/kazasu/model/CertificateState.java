package kazasu.model;

import java.util.Arrays;
import java.util.Locale;

/**
 * What is in a certificate file when the card is handed over.
 *
 * @param form what kind of content
 * @param bytes its size where the form has one, else 0
 */
public record CertificateState(Form form, int bytes) {
    /** An ordinary certificate. */
    public static final CertificateState ISSUED = new CertificateState(Form.ISSUED, 0);

    private static final int LARGEST = 2048;

    /** Kinds of content. */
    public enum Form {
        /** Issued by the authority. */
        ISSUED,
        /** No certificate, and no key: the file is filler, and EF 0008 says so. */
        NONE,
        /** The file is filler, though EF 0008 says that there is a certificate. */
        EMPTY,
        /** A small certificate of exactly so many bytes, made for the purpose. */
        BYTES,
        /** The same with its outer length as 82 00 xx: BER, not DER. */
        NON_MINIMAL,
        /** Issued six years ago. */
        EXPIRED,
        /** Cut in the middle, filler after it. */
        TRUNCATED,
        /** Its outer length leads beyond the end of the file. */
        OVERSIZED;

        private String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        private boolean hasSize() {
            return this == BYTES || this == NON_MINIMAL;
        }
    }

    /** Whether EF 0008 says that there is a certificate. */
    public boolean isAnnounced() {
        return form != Form.NONE;
    }

    /** As a profile writes it. */
    public String text() {
        return form.hasSize() ? form.word() + " " + bytes : form.word();
    }

    /**
     * Reads {@link #text()}.
     *
     * @throws IllegalArgumentException if it is none; the message says what there is
     */
    public static CertificateState parse(String text) {
        String[] words = text.split(" ", -1);
        for (Form form : Form.values()) {
            if (form.word().equals(words[0]) && words.length == (form.hasSize() ? 2 : 1)) {
                return new CertificateState(form, form.hasSize() ? size(words[1]) : 0);
            }
        }
        throw new IllegalArgumentException("is one of "
                + String.join(
                        ", ",
                        Arrays.stream(Form.values())
                                .map(form -> form.word() + (form.hasSize() ? " N" : ""))
                                .toList()));
    }

    private static int size(String text) {
        if (text.matches("[1-9][0-9]{0,3}") && Integer.parseInt(text) <= LARGEST) {
            return Integer.parseInt(text);
        }
        throw new IllegalArgumentException("has a size of 1 to " + LARGEST + " bytes");
    }
}
