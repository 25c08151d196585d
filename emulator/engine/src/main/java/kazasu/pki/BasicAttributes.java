package kazasu.pki;

/**
 * 基本4情報: name, sex, date of birth and address, as the signature certificate carries them (card-interface.md §5.4). ASCII in
 * name and address becomes full-width, a blank U+3000.
 *
 * @param name family and given name, parted by U+3000
 * @param sex one digit in the certificate
 * @param birthDate nine digits in the certificate
 * @param address from the prefecture on, at most 200 characters
 */
public record BasicAttributes(String name, Sex sex, BirthDate birthDate, String address) {
    private static final int LONGEST_ADDRESS = 200;

    /**
     * Widens and checks.
     *
     * @throws IllegalArgumentException if name or address is empty, or the address too long
     */
    public BasicAttributes {
        name = FullWidth.of(name);
        address = FullWidth.of(address);
        if (name.isBlank() || address.isBlank()) {
            throw new IllegalArgumentException("a holder has a name and an address");
        }
        if (length(address) > LONGEST_ADDRESS) {
            throw new IllegalArgumentException(
                    "an address has at most " + LONGEST_ADDRESS + " characters, not " + length(address));
        }
    }

    /** One digit a character of the name: 0, not substituted by a simpler character. */
    public String nameSubstitutions() {
        return "0".repeat(length(name));
    }

    /** One digit a character of the address: 0, not substituted by a simpler character. */
    public String addressSubstitutions() {
        return "0".repeat(length(address));
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
