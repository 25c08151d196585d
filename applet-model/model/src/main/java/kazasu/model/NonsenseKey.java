package kazasu.model;

/**
 * Seven key parts that are no RSA key. What a card does with them is nobody's promise.
 *
 * @param modulus as written
 */
record NonsenseKey(Bytes modulus) implements SignatureKey {
    @Override
    public boolean signed(Scheme scheme, byte[] input, int salt, byte[] signature) {
        return true;
    }
}
