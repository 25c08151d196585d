package kazasu.verifier.xml;

/** Text out of a document, where a person sees it: short, ASCII, one line. */
final class Printable {
    private static final int LONGEST = 80;

    private Printable() {}

    static String of(String text) {
        String ascii = text.replaceAll("[^!-~]", "?");
        return ascii.length() > LONGEST ? ascii.substring(0, LONGEST) + "..." : ascii;
    }
}
