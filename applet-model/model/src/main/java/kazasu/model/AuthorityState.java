package kazasu.model;

/** Whose certificate is in the file of the authority above a holder's certificate. */
public enum AuthorityState {
    /** The one that issued the holder's certificate. */
    ISSUING,
    /** One of the same name and another key: the authority's generation before (card-interface.md §5.1). */
    OTHER_GENERATION,
    /** An attacker of the same name, who issued the holder's certificate too: it verifies on the card, and means nothing. */
    ATTACKER
}
