package kazasu.model;

/** What is known of a private key on the card: its public half, or why there is none to check against. */
sealed interface SignatureKey permits RsaKey, EcKey, UnseenKey, NonsenseKey {
    /** What kind of key it is. */
    KeyAlgorithm algorithm();

    /**
     * Whether a signature is right.
     *
     * @param scheme what was asked for
     * @param input of a length that the scheme takes
     * @param salt length of RSASSA-PSS's salt
     * @param signature the answer without its status word
     */
    boolean signed(Scheme scheme, byte[] input, int salt, byte[] signature);

    /**
     * The salt of a signature by RSASSA-PSS: the same one twice was not drawn. Empty where a scheme has none, where it can't be seen, and
     * for an answer that is no signature. Not the number drawn for ECDSA, which may follow from key and hash (RFC 6979).
     *
     * @param scheme what was asked for
     * @param length of the salt
     * @param signature the answer without its status word, whatever its length
     */
    default byte[] salt(Scheme scheme, int length, byte[] signature) {
        return new byte[0];
    }
}
