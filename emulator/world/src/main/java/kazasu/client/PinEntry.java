package kazasu.client;

import kazasu.pki.CertificateKind;

/** Where a PIN comes from when a card is about to be asked: a prompt, a file. */
@FunctionalInterface
public interface PinEntry {
    /**
     * Asks the holder.
     *
     * @param kind whose PIN
     * @param triesLeft as the card has just said, 1 or more
     * @return what was typed; the caller fills it with zeros
     */
    char[] ask(CertificateKind kind, int triesLeft);
}
