package kazasu.model;

/** What is known of a private key on the card: its public half, or why there is none to check against. */
sealed interface SignatureKey permits RsaKey, EcKey, UnseenKey, NonsenseKey {

    /** Whether the key can sign by this scheme at all. */
    default boolean knows(Scheme scheme) {
        return true;
    }

    /** Whether the scheme takes so many bytes with this key. */
    default boolean takes(Scheme scheme, int length) {
        return scheme.takes(length);
    }

    /**
     * Whether a signature is right.
     *
     * @param scheme what was asked for
     * @param input of a length that the scheme takes
     * @param salt length of RSASSA-PSS's salt
     * @param signature the answer without its status word
     */
    boolean signed(Scheme scheme, byte[] input, int salt, byte[] signature);
}
