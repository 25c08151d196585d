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
        String pin = String.valueOf(userAuthentication);
        String password = String.valueOf(signature).toUpperCase(Locale.ROOT);
        if (!pin.matches("[0-9]{4}")) {
            throw new IllegalArgumentException("the user authentication PIN is four digits");
        }
        if (!password.matches("(?=.*[A-Z])(?=.*[0-9])[A-Z0-9]{6,16}")) {
            throw new IllegalArgumentException("the signature password is 6 to 16 letters and digits, some of each");
        }
        this.userAuthentication = ascii(pin);
        this.signature = ascii(password);
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
