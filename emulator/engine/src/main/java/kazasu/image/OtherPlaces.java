package kazasu.image;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Fields of the applications beside the JPKI AP, and of the JPKI AP's EFs of unknown purpose (docs/other-applications.md). An image
 * without them is a card on which nothing of them was written.
 */
final class OtherPlaces {
    static final Set<String> NAMES = Set.copyOf(places().keySet());

    private OtherPlaces() {}

    static void addTo(Map<String, String> places) {
        places.putAll(places());
    }

    private static Map<String, String> places() {
        Map<String, String> places = new LinkedHashMap<>();
        places.put("contact-atr", "jpki.card.contactAtr");
        content(places, "ef.0005", "jpki.card", 10);
        content(places, "ef.0009", "jpki.card", 11);
        pin(places, "pin.0010", "jpki.card", 12);
        files(places, "text", "0001 0002 0003 0004 0005 0006 0007 0008");
        pins(places, "text", 9, "0011 0012 0014 0015");
        files(places, "surface", "0001 0002 0003 0004 0005 0006");
        pins(places, "surface", 7, "0011 0012 0013 0014 0015");
        files(places, "common", "0001 0002");
        pins(places, "common", 3, "001C 001E");
        files(places, "juki", "0002");
        pins(places, "juki", 1, "001C");
        return places;
    }

    private static void files(Map<String, String> places, String application, String ids) {
        int index = 0;
        for (String id : ids.split(" ")) {
            content(places, application + ".ef." + id, application, index++);
        }
    }

    private static void pins(Map<String, String> places, String application, int first, String ids) {
        int index = first;
        for (String id : ids.split(" ")) {
            pin(places, application + ".pin." + id, application, index++);
        }
    }

    private static void content(Map<String, String> places, String name, String table, int index) {
        places.put(name, file(table, index) + "content");
    }

    private static void pin(Map<String, String> places, String name, String table, int index) {
        places.put(name + ".set", file(table, index) + "set");
        places.put(name + ".tries", file(table, index) + "pin.tries");
        places.put(name + ".value", file(table, index) + "pin.value");
    }

    private static String file(String table, int index) {
        return String.format("%s.files.files[%d].", table, index).replace("card.files.", "card.");
    }
}
