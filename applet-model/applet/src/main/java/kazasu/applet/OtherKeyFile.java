package kazasu.applet;

/** A key's EF that is known to exist, and no more than that: it is of the key kind, and no command uses it here. */
final class OtherKeyFile extends ElementaryFile {
    OtherKeyFile(short id) {
        super(id);
    }
}
