package kazasu.office.rules;

/** How somebody asks the office for something. */
public enum Channel {
    COUNTER,
    /** A kiosk in a shop, after the app; see {@link KioskRules}. */
    KIOSK,
    /** The online window, signed with the holder's own signature key. */
    ONLINE_SIGNED,
    /** Any web page or mail, without a signature. */
    WEB,
    TELEPHONE,
    POST
}
