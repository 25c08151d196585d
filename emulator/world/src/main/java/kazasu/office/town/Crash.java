package kazasu.office.town;

/** The program ends here: thrown where a proof cuts it. */
final class Crash extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Crash(String where) {
        super(where);
    }
}
