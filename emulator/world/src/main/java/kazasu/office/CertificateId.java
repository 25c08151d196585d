package kazasu.office;

import java.math.BigInteger;

/**
 * Which certificate: the authorities of one kind share their name, so that a number alone means nothing.
 *
 * @param authority which generation, as the authorities are called in files, e.g. {@code signature-2023}
 * @param serialNumber 発行の番号, positive
 */
public record CertificateId(String authority, BigInteger serialNumber) {
    /** {@code signature-2023/1234ABCD}. */
    @Override
    public String toString() {
        return authority + "/" + serialNumber.toString(16).toUpperCase(java.util.Locale.ROOT);
    }
}
