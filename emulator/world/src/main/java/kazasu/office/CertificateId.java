package kazasu.office;

import java.math.BigInteger;
import java.util.Locale;

/**
 * Which certificate: the authorities of one kind share their name, so that a number alone means nothing.
 *
 * @param authority which generation, as the authorities are called in files, e.g. {@code signature-2023}
 * @param serialNumber 発行の番号, positive
 */
public record CertificateId(String authority, BigInteger serialNumber) {
    /** {@code signature-2023/01234ABC}: whole bytes, as OpenSSL prints a serial number. */
    @Override
    public String toString() {
        String digits = serialNumber.toString(16).toUpperCase(Locale.ROOT);
        return authority + "/" + (digits.length() % 2 == 0 ? digits : "0" + digits);
    }
}
