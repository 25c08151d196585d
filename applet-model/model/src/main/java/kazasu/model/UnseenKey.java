package kazasu.model;

/** An RSA key that the card made and whose modulus nobody has seen: power went before the answer came. */
record UnseenKey() implements SignatureKey {
    @Override
    public boolean signed(Scheme scheme, byte[] input, int salt, byte[] signature) {
        return signature.length == RsaKey.LENGTH;
    }
}
