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
}
