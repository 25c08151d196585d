package kazasu.model;

/**
 * Key parts that are no key. What a card does with them is nobody's promise.
 *
 * @param algorithm of the parts
 * @param publicKey as written: modulus or point
 */
record NonsenseKey(KeyAlgorithm algorithm, Bytes publicKey) implements SignatureKey {
    @Override
    public boolean signed(Scheme scheme, byte[] input, int salt, byte[] signature) {
        return true;
    }
}
