package kazasu.client;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import kazasu.apdu.CardSlot;
import kazasu.pki.CertificateKind;

/**
 * Signs files with the signature key of a card, RSA with SHA-256 or ECDSA with SHA-384: a detached CMS signature (CAdES-BES), DER, for
 * {@code openssl cms -verify -binary -inform DER -in SIGNATURE -content FILE -CAfile CA}.
 */
public final class CmsSigner {
    private final Clock clock;
    private final boolean mayUseLastTry;

    /**
     * A careful signer: it stops before it uses the last try of a password.
     *
     * @param clock for the signing time
     */
    public CmsSigner(Clock clock) {
        this(clock, false);
    }

    private CmsSigner(Clock clock, boolean mayUseLastTry) {
        this.clock = clock;
        this.mayUseLastTry = mayUseLastTry;
    }

    /** The same, but the last try may be used, too. */
    public CmsSigner forced() {
        return new CmsSigner(clock, true);
    }

    /**
     * Signs a file of any size; it is read once, as a stream, before anything is sent to the card.
     *
     * @param file the content
     * @param slot holds the card; it is powered on, and left on with the password verified
     * @param password 署名用パスワード, 6 to 16 letters and digits; lower case becomes upper case, as in the official software
     *     (rules.md fact 8)
     * @return the signature, DER
     * @throws IOException if the file can't be read
     * @throws PinFormatException if the password can't be one
     * @throws LastTryException if one try is left and the signer isn't {@link #forced}
     * @throws PinBlockedException if no try is left
     * @throws WrongPinException if the password is wrong
     * @throws NoCertificateException if the card has no signature certificate
     * @throws JpkiCardException if anything else is wrong with the card's answers
     * @throws kazasu.apdu.CardRemovedException if the card goes away
     */
    public byte[] sign(Path file, CardSlot slot, char[] password) throws IOException {
        CardSigner card = CardSigner.of(slot, CertificateKind.SIGNATURE, password);
        return CmsFormat.detached(clock).sign(Original.of(file), mayUseLastTry ? card.forced() : card);
    }
}
