package kazasu.card.runtime;

/**
 * One application as it is installed on a card.
 *
 * @param name the root of its paths in {@link PersistentState}
 * @param applet name of the applet's class; the classes of its package are woven
 * @param instance instance AID, hexadecimal
 * @param data applet data of the install parameters, hexadecimal, at most 127 bytes; may hold a key
 */
public record Installation(String name, String applet, String instance, String data) {
    /** Without the applet data. */
    @Override
    public String toString() {
        return name + " (" + applet + " as " + instance + ")";
    }
}
