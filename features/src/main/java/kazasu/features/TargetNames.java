package kazasu.features;

import kazasu.command.Failure;

/** The targets of {@code --target}. */
final class TargetNames {
    static final String EMBEDDED = "embedded";

    private TargetNames() {}

    /**
     * Lets a target pass that can be certified now.
     *
     * @param name as given
     * @throws Failure if there is no such target, or not yet
     */
    static void check(String name) {
        if (name.equals(EMBEDDED)) {
            return;
        }
        if (name.equals("pcscd") || name.matches("(?s)pcsc:.+|http:.+|https:.+")) {
            throw new Failure(
                    "the target " + name + " is not there yet; embedded is", "対象" + name + "はまだありません。embeddedがあります");
        }
        throw new Failure(
                "there is no target " + name + "; there are embedded, pcscd, pcsc:READER, http:URL",
                "対象" + name + "はありません。embedded、pcscd、pcsc:READER、http:URLがあります");
    }
}
