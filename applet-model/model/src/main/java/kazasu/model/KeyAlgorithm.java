package kazasu.model;

/** What the card's keys are. */
public enum KeyAlgorithm {
    /** RSA of 2048 bits with SHA-256: every card there is (card-interface.md §5.3). */
    RSA_2048,
    /** ECDSA on P-384 with SHA-384: the plan for the next card (card-interface.md §6). */
    P_384
}
