package kazasu.model;

/**
 * A key that the card made and whose public half nobody has seen: power went before the answer came.
 *
 * @param algorithm what was asked for
 */
record UnseenKey(KeyAlgorithm algorithm) implements SignatureKey {
    @Override
    public boolean signed(Scheme scheme, byte[] input, int salt, byte[] signature) {
        return algorithm == KeyAlgorithm.P_384 ? EcKey.isOfForm(signature) : signature.length == RsaKey.LENGTH;
    }
}
