package kazasu.portal.tap;

/** Somebody, or a machine, compares the face of who stands there with the photo on and in the card (rules.md §5, C); no picture comes into this program. */
@FunctionalInterface
public interface FaceComparison {
    /** Whether it is the same person; asked once, after the card was found in order. */
    boolean isSame();
}
