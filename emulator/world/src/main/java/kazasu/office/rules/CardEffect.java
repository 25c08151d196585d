package kazasu.office.rules;

/** What an event does to the card itself. */
public enum CardEffect {
    /** Nothing. */
    NONE,
    /** It stays; remarks field and face data in the chip are brought up to date (rules.md §4.5, C). */
    FACE_UPDATED,
    /** It can't be used until it is found: 一時停止. */
    SUSPENDED,
    /** It can be used again: 一時停止解除. */
    RESUMED,
    /** It has another last day. */
    VALIDITY_CHANGED,
    /** It is over and can't be revived. */
    ENDED
}
