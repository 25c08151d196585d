package kazasu.model;

/** What the card's keys are. */
public enum KeyAlgorithm {
    /** RSA of 2048 bits with SHA-256: every card there is (card-interface.md §5.3). */
    RSA_2048,
    /** ECDSA on P-384 with SHA-384: the plan for the next card (card-interface.md §6). */
    P_384;

    /** Whether a key of this kind can sign by a scheme at all (docs/decisions.md §5). */
    boolean knows(Scheme scheme) {
        return this == RSA_2048 || !scheme.isPss();
    }

    /** Whether a scheme takes so many bytes with a key of this kind. */
    boolean takes(Scheme scheme, int length) {
        if (this == RSA_2048 || scheme.hashes()) {
            return scheme.takes(length);
        }
        return scheme == Scheme.GIVEN_HASH ? length == EcKey.HASH : length >= 1 && length <= EcKey.HASH;
    }
}
