package kazasu.applet;

/** A key's EF without a key: a real card has one that can't be known from outside (docs/other-applications.md §2). */
final class ReservedKeyFile extends ElementaryFile {
    ReservedKeyFile(short id) {
        super(id);
    }
}
