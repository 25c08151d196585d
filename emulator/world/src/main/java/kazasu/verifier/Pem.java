package kazasu.verifier;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** Base64 between lines that say what it is (RFC 7468). Text around the blocks is left out. */
public final class Pem {
    private static final String BEGIN = "-----BEGIN ";
    private static final String DASHES = "-----";
    /** No DER of ours begins with anything else. */
    private static final int SEQUENCE = 0x30;

    private Pem() {}

    /** Whether it looks like PEM, not like DER. */
    public static boolean isPem(byte[] bytes) {
        return bytes.length > 0
                && bytes[0] != SEQUENCE
                && new String(bytes, StandardCharsets.ISO_8859_1).contains(BEGIN);
    }

    /**
     * The blocks of one label, decoded.
     *
     * @throws IllegalArgumentException if one has no end or is no base64
     */
    public static List<byte[]> blocks(byte[] bytes, String label) {
        List<byte[]> blocks = new ArrayList<>();
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        String begin = BEGIN + label + DASHES;
        String end = "-----END " + label + DASHES;
        int from = text.indexOf(begin);
        while (from >= 0) {
            int first = from + begin.length();
            int to = text.indexOf(end, first);
            if (to < 0) {
                throw new IllegalArgumentException("a PEM block without an end");
            }
            blocks.add(decoded(text.substring(first, to)));
            from = text.indexOf(begin, to);
        }
        return blocks;
    }

    /**
     * The one block of one of some labels.
     *
     * @return nothing if it isn't PEM
     * @throws RefusedException {@code MALFORMED} if it is PEM, and not with one such block
     */
    public static Optional<byte[]> single(byte[] bytes, String... labels) throws RefusedException {
        if (!isPem(bytes)) {
            return Optional.empty();
        }
        try {
            List<byte[]> all = new ArrayList<>();
            for (String label : labels) {
                all.addAll(blocks(bytes, label));
            }
            if (all.size() == 1) {
                return Optional.of(all.get(0));
            }
            throw new RefusedException(Reason.MALFORMED, "PEM with " + all.size() + " signatures");
        } catch (IllegalArgumentException e) {
            throw new RefusedException(Reason.MALFORMED, "damaged PEM");
        }
    }

    /** Line ends are gone by; what else is no base64 is not. */
    private static byte[] decoded(String text) {
        return Base64.getDecoder().decode(text.replaceAll("[\\r\\n\\t ]", ""));
    }
}
