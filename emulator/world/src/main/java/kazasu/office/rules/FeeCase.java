package kazasu.office.rules;

/** For what somebody pays, or doesn't. One case a transaction, however many certificates it is about (rules.md §2.6, C). */
public enum FeeCase {
    /** Certificates for the first time, also by a holder who had opted out of them. */
    FIRST_LOAD,
    /** Renewal, or issue anew for any reason but loss. */
    FURTHER_ISSUE,
    /** Certificates anew because the card was lost, onto a card that is there already. */
    CERTIFICATES_AFTER_LOSS,
    /** A new card in place of a lost one, with certificates. */
    CARD_AFTER_LOSS,
    /** The same for a holder who wants no certificates on it. */
    CARD_ONLY_AFTER_LOSS,
    /** A PIN reset at a kiosk. */
    KIOSK_RESET,
    /** A certificate on a juki card. */
    JUKI_CERTIFICATE
}
