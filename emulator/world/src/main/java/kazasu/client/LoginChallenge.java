package kazasu.client;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a site asks to be signed at a login (docs/login.md). A client signs nothing else with the user authentication key, and for no other site than the
 * one that it speaks to: a third party that passes a challenge on gets no answer, and nobody gets a document signed in this way.
 */
public final class LoginChallenge {
    private static final Pattern FORM = Pattern.compile("KAZASU-LOGIN-CHALLENGE-1\n"
            + "origin: (https?://[!-~]{1,255})\n"
            + "issued: ([0-9-]{10}T[0-9:]{8}Z)\n"
            + "nonce: [0-9a-f]{64}\n");

    private final String text;
    private final String origin;

    private LoginChallenge(String text, String origin) {
        this.text = text;
        this.origin = origin;
    }

    /**
     * Reads what the site sent.
     *
     * @param bytes at most 512 make sense
     * @throws DocumentException if it is no challenge: then it is not to be signed
     */
    public static LoginChallenge read(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new DocumentException(
                    "what the site wants signed is no challenge of a login: nothing was signed",
                    "サイトが署名を求めたデータはログイン用のチャレンジではないため、署名しませんでした");
        }
        return new LoginChallenge(text, form.group(1));
    }

    /** The site that it says it is of: scheme, host and port. */
    public String origin() {
        return origin;
    }

    /**
     * Has it signed.
     *
     * @param signer with the user authentication key
     * @param site that the client speaks to
     * @return 256 bytes
     * @throws DocumentException if it is of another site: nothing is signed, and the card not touched
     */
    public byte[] signed(DocumentSigner signer, String site) {
        if (!origin.equals(site)) {
            throw new DocumentException(
                    "the challenge is of another site than " + site + ": nothing was signed",
                    "チャレンジが " + site + " とは別のサイトのもののため、署名しませんでした");
        }
        return signer.sign(bytes());
    }

    /** As it came. */
    public byte[] bytes() {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
