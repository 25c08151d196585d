package kazasu.workbench.card;

import java.util.Optional;
import kazasu.apdu.CardSlot;
import kazasu.pki.CertificateKind;

/**
 * A card that the program has open.
 *
 * @param id what it is called in URLs and output: letters, digits, {@code .}, {@code _} and {@code -}
 * @param profile its profile's name
 * @param slot the card; closing it saves what is durable
 * @param signaturePassword known for the specimen and for fresh cards, whose PINs are public
 */
public record HeldCard(String id, String profile, SharedSlot slot, Optional<char[]> signaturePassword)
        implements AutoCloseable {
    /**
     * Wraps a card for use by several parties.
     *
     * @param id a wish; characters that have no place in an id become {@code -}
     * @param profile its profile's name
     * @param slot the card
     * @param signaturePassword if it is public
     */
    public static HeldCard of(String id, String profile, CardSlot slot, Optional<char[]> signaturePassword) {
        return of(id, profile, slot, slot::close, signaturePassword);
    }

    static HeldCard of(String id, String profile, CardSlot slot, Runnable end, Optional<char[]> signaturePassword) {
        return new HeldCard(
                id.replaceAll("[^A-Za-z0-9._-]+", "-"), profile, new SharedSlot(slot, end), signaturePassword);
    }

    /** The same card under another id. */
    public HeldCard named(String other) {
        return new HeldCard(other, profile, slot, signaturePassword);
    }

    @Override
    public void close() {
        slot.close();
    }

    /** The PIN that guards a key, if the card's PINs are public. */
    public Optional<char[]> pin(CertificateKind kind) {
        return kind == CertificateKind.SIGNATURE
                ? signaturePassword
                : signaturePassword.map(password -> CardFactory.publicPin(kind));
    }

    /** Id and profile only. */
    @Override
    public String toString() {
        return id + " (" + profile + ")";
    }
}
