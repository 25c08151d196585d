package kazasu.card.runtime;

import java.util.List;
import kazasu.apdu.Hex;
import kazasu.model.Aids;

/** What is installed on the cards of this project, in the order of installation (docs/decisions.md §1). */
public final class Applications {
    private static final String PACKAGE = "kazasu.applet.";

    private Applications() {}

    /**
     * The JPKI application, the administration application, and those beside them.
     *
     * @param deviceKey the device authentication key that a card comes with from the factory, 16 bytes
     */
    public static List<Installation> jpki(byte[] deviceKey) {
        return List.of(
                new Installation("jpki", PACKAGE + "JpkiApplet", Aids.JPKI, ""),
                new Installation(
                        "administration",
                        PACKAGE + "AdministrationApplet",
                        Aids.ADMINISTRATION,
                        Hex.format(deviceKey) + Aids.JPKI),
                beside("text", "TextApplet", Aids.TEXT),
                beside("surface", "SurfaceApplet", Aids.SURFACE),
                beside("common", "CommonApplet", Aids.COMMON),
                beside("juki", "JukiApplet", Aids.JUKI));
    }

    private static Installation beside(String name, String applet, String aid) {
        return new Installation(name, PACKAGE + applet, aid, Aids.JPKI);
    }
}
