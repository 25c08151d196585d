package kazasu.image;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Names of an image's fields for the places in the card's memory, in the order of the text. The names are the format and stay; the
 * places follow the applet. What has no name here is written under its place ({@code state PLACE}).
 */
final class FieldNames {
    private static final String FILES = "jpki.card.files[%d].";
    private static final Map<String, String> PLACES = places();
    private static final Set<String> NAMED = Set.copyOf(PLACES.values());

    /** Written with the profile, a line a switch that is not at its default. */
    private static final String SWITCHES = "jpki.card.switches";

    private FieldNames() {}

    /** Field name to place. */
    static Map<String, String> all() {
        return PLACES;
    }

    /** Whether a place has a name, or stands in the image in another way. */
    static boolean isNamed(String place) {
        return NAMED.contains(place) || place.equals(SWITCHES);
    }

    private static Map<String, String> places() {
        Map<String, String> places = new LinkedHashMap<>();
        places.put("life-cycle", "jpki.card.lifeCycle");
        places.put("device-key", "administration.session.key.key");
        pin(places, "0018", 7);
        pin(places, "001B", 9);
        key(places, "0017", 6);
        key(places, "001A", 8);
        String[] ids = {"0001", "0002", "0006", "0008", "000A", "000B"};
        for (int i = 0; i < ids.length; i++) {
            places.put("ef." + ids[i], String.format(FILES, i) + "content");
        }
        OtherPlaces.addTo(places);
        return places;
    }

    /** Whether an image must have the field: a card without these applications doesn't have theirs. */
    static boolean isRequired(String name) {
        return !OtherPlaces.NAMES.contains(name);
    }

    private static void pin(Map<String, String> places, String id, int index) {
        String file = String.format(FILES, index);
        places.put("pin." + id + ".set", file + "set");
        places.put("pin." + id + ".tries", file + "pin.tries");
        places.put("pin." + id + ".value", file + "pin.value");
    }

    private static void key(Map<String, String> places, String id, int index) {
        String file = String.format(FILES, index);
        places.put("key." + id + ".algorithm", file + "algorithm");
        places.put("key." + id + ".parts", file + "parts");
        places.put("key." + id + ".modulus", file + "publicKey");
        for (String part : new String[] {"p", "q", "pq", "dp1", "dq1"}) {
            places.put("key." + id + "." + part, file + "rsa.privateKey." + part);
        }
        places.put("key." + id + ".s", file + "ec.privateKey.s");
    }
}
