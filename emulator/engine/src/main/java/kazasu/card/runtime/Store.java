package kazasu.card.runtime;

/** How one persistent value lies in the objects of a runtime. Serves all runtimes of a build. */
interface Store {
    /**
     * Reads the value.
     *
     * @param live the runtime
     * @return its bytes; perhaps the runtime's own array, so not to be written or kept
     */
    byte[] read(LiveCard live);

    /**
     * Writes the value, past the applet.
     *
     * @param live the runtime
     * @param bytes of a length that {@link #refusal} allows; or, where {@link #takesPrefix} says so, the start of such a value: what
     *     follows it stays
     */
    void write(LiveCard live, byte[] bytes);

    /**
     * Whether a value can lie here.
     *
     * @param length its length
     * @return what is wrong, empty if nothing is
     */
    String refusal(int length);

    /** Whether the start of a value can be written alone. */
    boolean takesPrefix();
}
