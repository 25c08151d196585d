package kazasu.applet;

/** A key pair of one algorithm in a {@link KeyFile}, which keeps its public key and knows which of its parts are there. */
abstract class SigningKey {
    final SigningMemory memory;

    SigningKey(SigningMemory memory) {
        this.memory = memory;
    }

    /** One bit a part; all of them. */
    abstract byte allParts();

    /** Length of what GENERATE ASYMMETRIC KEY PAIR answers. */
    abstract short publicKeyLength();

    /** The bit of a part of this kind of key, 0 if it has no such part. */
    abstract byte bit(byte part);

    /** Whether an import starts with this part. */
    abstract boolean startsWith(byte part);

    /** The length of a part. */
    abstract short partLength(byte part);

    /** Takes a part of an imported key. */
    abstract void put(byte part, byte[] buffer, short offset, byte[] publicKey);

    /** Makes a pair and hands out its public key. */
    abstract void generate(byte[] publicKey);

    /** Wipes the private key. */
    abstract void forget();

    /** Whether this kind of key knows a scheme. */
    abstract boolean knows(byte scheme);

    /** Whether a scheme takes an input of this length. */
    abstract boolean takes(byte scheme, short length);

    /**
     * Signs.
     *
     * @param buffer holds the input; the signature comes to its start
     * @return its length
     */
    abstract short sign(byte scheme, byte[] buffer, short offset, short length);
}
