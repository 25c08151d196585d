package kazasu.applet;

/** Breaks the Java Card subset, so that its checker can be seen to find it. */
final class NotForACard {
    static short counter;

    short process(byte[] buffer, short a, short b) {
        int sum = a + b;
        long wide = sum;
        byte[] copy = new byte[(short) wide];
        String text = "text";
        counter++;
        return a + b > buffer[0] ? (short) text.length() : (short) copy.length;
    }
}
