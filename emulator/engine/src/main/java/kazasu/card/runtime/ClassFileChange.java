package kazasu.card.runtime;

/** What becomes of an applet's class file before it is woven: a way in for tools that change the applet on purpose. */
@FunctionalInterface
public interface ClassFileChange {
    /**
     * Changes a class.
     *
     * @param name of the class, with dots
     * @param classFile as compiled
     * @return what is woven and loaded in its place; the same bytes to leave it alone
     */
    byte[] apply(String name, byte[] classFile);
}
