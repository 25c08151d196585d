package kazasu.card.runtime;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kazasu.apdu.Hex;
import kazasu.model.Aids;
import kazasu.model.Application;

/** What is installed on the cards of this project, in the order of installation (docs/decisions.md §1). */
public final class Applications {
    private static final String PACKAGE = "kazasu.applet.";

    private static final List<Installation> BESIDE = List.of(
            beside("text", "TextApplet", Aids.TEXT),
            beside("surface", "SurfaceApplet", Aids.SURFACE),
            beside("common", "CommonApplet", Aids.COMMON),
            beside("juki", "JukiApplet", Aids.JUKI));

    private Applications() {}

    /** All there are: {@link #on} without a choice. */
    public static List<Installation> jpki(byte[] deviceKey) {
        return on(EnumSet.allOf(Application.class), deviceKey);
    }

    /**
     * The JPKI application, the administration application, and those beside them.
     *
     * @param chosen which of those beside; the JPKI application holds the card's keys and is on every card
     * @param deviceKey the device authentication key that a card comes with from the factory, 16 bytes
     */
    public static List<Installation> on(Set<Application> chosen, byte[] deviceKey) {
        return Stream.concat(always(deviceKey), BESIDE.stream().filter(it -> isChosen(it, chosen)))
                .toList();
    }

    private static boolean isChosen(Installation installation, Set<Application> chosen) {
        return chosen.stream().anyMatch(application -> application.key().equals(installation.name()));
    }

    private static Stream<Installation> always(byte[] deviceKey) {
        return Stream.of(
                new Installation("jpki", PACKAGE + "JpkiApplet", Aids.JPKI, ""),
                new Installation(
                        "administration",
                        PACKAGE + "AdministrationApplet",
                        Aids.ADMINISTRATION,
                        Hex.format(deviceKey) + Aids.JPKI));
    }

    private static Installation beside(String name, String applet, String aid) {
        return new Installation(name, PACKAGE + applet, aid, Aids.JPKI);
    }
}
