package kazasu.model;

/**
 * One of the two certificates of a card with what belongs to it, as it is when the card is handed over.
 *
 * @param certificate the holder's certificate
 * @param authority the certificate above it
 * @param pin the PIN that guards the key
 */
public record CredentialContents(CertificateState certificate, AuthorityState authority, PinState pin) {
    /** What a card has unless its profile says otherwise. */
    public static final CredentialContents USUAL =
            new CredentialContents(CertificateState.ISSUED, AuthorityState.ISSUING, PinState.SET);
}
