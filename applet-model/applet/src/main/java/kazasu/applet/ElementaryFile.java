package kazasu.applet;

/** An EF. Every id is below 001F, so the low five bits are its short EF id (card-interface.md §2). */
abstract class ElementaryFile {
    private final short id;

    ElementaryFile(short id) {
        this.id = id;
    }

    final short id() {
        return id;
    }
}
