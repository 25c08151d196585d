package kazasu.applet;

/**
 * A private key's EF: one key pair, RSA-2048 or, for a card of the next generation, P-384; usable once the PIN that guards it has
 * been verified.
 */
final class KeyFile extends ElementaryFile {
    static final byte RSA_2048 = 0;
    static final byte P_384 = 1;

    private final PinFile guard;
    private final RsaKey rsa;
    private final EcKey ec;
    /** Of the key that is there now: a modulus, or a point in the first bytes. Key objects can't be filled in parts. */
    private final byte[] publicKey = new byte[SigningMemory.BLOCK];
    /** Which of the two this file holds; the other one is empty. */
    private byte algorithm = RSA_2048;
    /** One bit a part of the key, set after the part was written and never before: a torn import is never complete. */
    private byte parts;

    /**
     * No key yet.
     *
     * @param id file id
     * @param guard the PIN that must be verified before signing
     * @param memory shared by all keys
     */
    KeyFile(short id, PinFile guard, SigningMemory memory) {
        super(id);
        this.guard = guard;
        rsa = new RsaKey(memory);
        ec = new EcKey(memory);
    }

    boolean isUsable() {
        return guard.isVerified();
    }

    boolean hasKey() {
        return parts == key().allParts();
    }

    /** The key of the present algorithm, complete or not. */
    SigningKey key() {
        return algorithm == P_384 ? (SigningKey) ec : rsa;
    }

    byte[] publicKey() {
        return publicKey;
    }

    /** Makes a key pair on the card; the old one is gone, even if power fails before the new one is complete. */
    void generate(byte newAlgorithm) {
        forget(newAlgorithm);
        key().generate(publicKey);
        parts = key().allParts();
    }

    /** The length of a part of either kind of key. */
    short partLength(byte part) {
        return owner(part).partLength(part);
    }

    /** Whether a part can come now: the first always, the others once, within an import. */
    boolean takes(byte part) {
        SigningKey owner = owner(part);
        boolean within = owner == key() && parts != 0 && (byte) (parts & owner.bit(part)) == 0;
        return owner.startsWith(part) || within;
    }

    /** Takes one part of an imported key; the first starts an import. */
    void putPart(byte part, byte[] buffer, short offset) {
        SigningKey owner = owner(part);
        if (owner.startsWith(part)) {
            forget(owner == rsa ? RSA_2048 : P_384);
        }
        owner.put(part, buffer, offset, publicKey);
        parts = (byte) (parts | owner.bit(part));
    }

    private SigningKey owner(byte part) {
        return rsa.bit(part) != 0 ? (SigningKey) rsa : ec;
    }

    private void forget(byte newAlgorithm) {
        parts = 0;
        key().forget();
        if (algorithm != newAlgorithm) {
            algorithm = newAlgorithm;
        }
    }
}
