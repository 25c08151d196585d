package kazasu.pki;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/**
 * The two PINs that a holder types at hand-over. The rules are those of the official software (rules.md fact 8,
 * card-interface.md §2): four digits; 6 to 16 letters and digits with at least one of each, lower case becoming upper case.
 */
public final class Pins {
    /** Those of the specimen card, which are public. */
    public static final Pins SPECIMEN = new Pins("1234".toCharArray(), "ABC123".toCharArray());

    private final byte[] userAuthentication;
    private final byte[] signature;

    /**
     * Checks the rules; the arrays are copied.
     *
     * @param userAuthentication 利用者証明用の暗証番号
     * @param signature 署名用パスワード
     * @throws IllegalArgumentException if one breaks the rules; it isn't quoted
     */
    public Pins(char[] userAuthentication, char[] signature) {
        this.userAuthentication = digits(userAuthentication);
        this.signature = password(signature);
    }

    /**
     * A four-digit PIN as a card compares it: the user authentication PIN, and the other two that a holder chooses.
     *
     * @param typed what was typed; not changed
     * @return ASCII, four bytes
     * @throws IllegalArgumentException if it breaks the rule; it isn't quoted
     */
    public static byte[] digits(char[] typed) {
        String pin = String.valueOf(typed);
        if (!pin.matches("[0-9]{4}")) {
            throw new IllegalArgumentException("such a PIN is four digits");
        }
        return ascii(pin);
    }

    /**
     * A 署名用パスワード as a card compares it.
     *
     * @param typed what was typed; not changed
     * @return ASCII, 6 to 16 bytes, capitals
     * @throws IllegalArgumentException if it breaks the rules; it isn't quoted
     */
    public static byte[] password(char[] typed) {
        String password = String.valueOf(typed).toUpperCase(Locale.ROOT);
        if (!password.matches("(?=.*[A-Z])(?=.*[0-9])[A-Z0-9]{6,16}")) {
            throw new IllegalArgumentException("the signature password is 6 to 16 letters and digits, some of each");
        }
        return ascii(password);
    }

    /**
     * ASCII as a card compares it, a copy.
     *
     * @param kind of the certificate whose key the PIN guards
     */
    public byte[] of(CertificateKind kind) {
        byte[] pin = kind == CertificateKind.SIGNATURE ? signature : userAuthentication;
        return Arrays.copyOf(pin, pin.length);
    }

    /** Never the PINs. */
    @Override
    public String toString() {
        return "PINs ****";
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
