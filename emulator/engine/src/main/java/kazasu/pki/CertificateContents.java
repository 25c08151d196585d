package kazasu.pki;

import java.math.BigInteger;
import java.security.PublicKey;
import java.time.Instant;

/**
 * What differs from one holder's certificate to the next.
 *
 * @param publicKey the holder's: RSA-2048, or P-384 on the next card; the authorities sign with RSA either way
 * @param serialNumber 発行の番号: positive, about four bytes
 * @param notBefore first second of validity
 * @param notAfter last second of validity, see {@link Validity}
 * @param holder whose certificate it is
 * @param subscriberId the subject's CN, see {@link SubscriberId}
 */
public record CertificateContents(
        PublicKey publicKey,
        BigInteger serialNumber,
        Instant notBefore,
        Instant notAfter,
        Holder holder,
        String subscriberId) {
    public CertificateContents {
        if (serialNumber.signum() <= 0) {
            throw new IllegalArgumentException("a serial number is positive");
        }
        if (notAfter.isBefore(notBefore)) {
            throw new IllegalArgumentException(
                    "the certificate would end at " + notAfter + ", before it begins at " + notBefore);
        }
    }
}
