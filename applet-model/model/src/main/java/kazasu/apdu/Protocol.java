package kazasu.apdu;

/** Transmission protocols of ISO 7816-3. Every My Number Card seen speaks T=1 (card-interface.md §1.1). */
public enum Protocol {
    T0,
    T1
}
