package kazasu.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the sources leave open, and what cards do differently (docs/decisions.md §7). The first value is the default: what the card
 * does when nobody says otherwise. A run observes these points and reports them; it fails nobody for them.
 */
public enum Switch {
    /** The query (VERIFY without data) on a PIN that is out of tries. */
    LOCKED_QUERY("verify.locked-query", Place.APPLET, Certainty.L, "CI §0", "63C0", "6984"),
    /** VERIFY and CHANGE with data on a PIN that is out of tries. */
    LOCKED("verify.locked", Place.APPLET, Certainty.LC, "CI §4.1", "6984", "6983"),
    /** VERIFY with data of a length that this PIN can't have (1 to 16 bytes). */
    WRONG_LENGTH_COSTS_A_TRY("verify.wrong-length-costs-a-try", Place.APPLET, Certainty.U, "CI §4.2", "yes", "no"),
    /** A failed VERIFY takes back what an earlier one had opened. */
    FAILURE_DROPS_STATUS("verify.failure-drops-status", Place.APPLET, Certainty.U, "CI §4.2", "yes", "no"),
    /** VERIFY with data while no PIN is set. */
    UNSET_PIN("verify.unset-pin", Place.APPLET, Certainty.U, "CI §9", "6984", "63C0"),
    /** The security status after CHANGE REFERENCE DATA. */
    CHANGE_KEEPS_STATUS("change.keeps-status", Place.APPLET, Certainty.U, "CI §4.2", "yes", "no"),
    /** CHANGE REFERENCE DATA refuses characters that the PIN can't have, with 6A80. */
    CHANGE_CHECKS_CHARACTERS("change.checks-characters", Place.APPLET, Certainty.U, "CI §9", "no", "yes"),
    /** Signing input of a length that the scheme can't take. */
    SIGN_BAD_LENGTH("sign.bad-length", Place.APPLET, Certainty.L, "CI §3.5", "6985", "6700"),
    /** Signing without Le. */
    SIGN_WITHOUT_LE("sign.without-le", Place.APPLET, Certainty.U, "CI §9", "6700", "whole"),
    /** Salt length of RSASSA-PSS in bytes. */
    PSS_SALT("sign.pss-salt", Place.APPLET, Certainty.U, "CI §3.5", "32", "20", "0"),
    /** What SELECT with P2=00 and Le returns. */
    FCI("select.fci", Place.APPLET, Certainty.U, "CI §3", "minimal", "none"),
    /** Whether a short EF id in VERIFY, CHANGE and SIGN makes that EF current; in READ BINARY it always does. */
    SHORT_ID_MAKES_CURRENT("sfi.makes-current", Place.APPLET, Certainty.U, "CI §3", "yes", "no"),
    /** Reading the user authentication certificate, EF 000A. */
    READ_AUTHENTICATION_CERTIFICATE(
            "read.user-authentication-certificate", Place.APPLET, Certainty.C, "CI §2", "free", "after-verify"),
    /** A READ BINARY that ends after the file, with fewer bytes than asked for. */
    READ_SHORT("read.short", Place.APPLET, Certainty.L, "CI §4.1", "9000", "6282"),
    /** A certificate file without a certificate. */
    EMPTY_CERTIFICATE("read.empty-certificate", Place.APPLET, Certainty.U, "CI §2", "filler", "6A82"),
    /** The last-command indicator, 80 FC 00 00. */
    LAST_COMMAND_INDICATOR("last-command-indicator", Place.APPLET, Certainty.L, "CI §3", "6700", "9000"),
    /** Which application is current after a warm reset. */
    WARM_RESET_APPLICATION("warm-reset.current-application", Place.RUNTIME, Certainty.U, "CI §8", "isd", "unchanged"),
    /** The security status after a warm reset. */
    WARM_RESET_STATUS("warm-reset.status", Place.RUNTIME, Certainty.L, "CI §4.2", "stays", "falls"),
    /** The first command after power-up. */
    FIRST_COMMAND("power-up.first-command", Place.RUNTIME, Certainty.L, "CI §4.1", "answered", "6F00");

    /** Who looks at a switch. */
    public enum Place {
        /** The applet: one byte of its persistent memory. */
        APPLET,
        /** The runtime outside the applet. */
        RUNTIME
    }

    private final String key;
    private final Place place;
    private final Certainty certainty;
    private final String source;
    private final List<String> values;

    Switch(String key, Place place, Certainty certainty, String source, String... values) {
        this.key = key;
        this.place = place;
        this.certainty = certainty;
        this.source = source;
        this.values = List.of(values);
    }

    /** Its name in profiles, images and reports. */
    public String key() {
        return key;
    }

    /** Who looks at it. */
    public Place place() {
        return place;
    }

    /** How sure the default is. */
    public Certainty certainty() {
        return certainty;
    }

    /** The section that leaves it open. */
    public String source() {
        return source;
    }

    /** Its values, the default first. */
    public List<String> choices() {
        return values;
    }

    /** The value when nobody says otherwise. */
    public String standard() {
        return values.get(0);
    }

    /**
     * Looks a switch up.
     *
     * @param key its name
     */
    public static Optional<Switch> named(String key) {
        return Stream.of(Switch.values()).filter(it -> it.key.equals(key)).findFirst();
    }

    /** The applet's switches, in the order of their bytes in its memory. */
    public static List<Switch> ofApplet() {
        return Stream.of(Switch.values()).filter(it -> it.place == Place.APPLET).toList();
    }
}
