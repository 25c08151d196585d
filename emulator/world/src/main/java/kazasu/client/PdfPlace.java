package kazasu.client;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a visible signature stands, in PDF's units of 1/72 inch from the lower left corner of the page.
 *
 * @param page from 1
 * @param x of the left edge
 * @param y of the lower edge
 * @param width at least 40
 * @param height at least 20
 */
public record PdfPlace(int page, int x, int y, int width, int height) {
    /** At the bottom of the first page. */
    public static final PdfPlace DEFAULT = new PdfPlace(1, 36, 36, 200, 60);

    private static final Pattern FORM = Pattern.compile("[0-9]{1,5}(,[0-9]{1,5}){4}");
    private static final int NARROWEST = 40;
    private static final int LOWEST = 20;

    /** Checks the sizes. */
    public PdfPlace {
        if (page < 1 || x < 0 || y < 0 || width < NARROWEST || height < LOWEST) {
            throw new IllegalArgumentException("a page from 1 on, and at least " + NARROWEST + " by " + LOWEST);
        }
    }

    /**
     * Reads {@code PAGE,X,Y,W,H}.
     *
     * @return nothing if it isn't that, or too small
     */
    public static Optional<PdfPlace> parse(String text) {
        if (!FORM.matcher(text).matches()) {
            return Optional.empty();
        }
        String[] numbers = text.split(",", -1);
        int[] n = new int[numbers.length];
        for (int i = 0; i < n.length; i++) {
            n[i] = Integer.parseInt(numbers[i]);
        }
        return n[0] < 1 || n[3] < NARROWEST || n[4] < LOWEST
                ? Optional.empty()
                : Optional.of(new PdfPlace(n[0], n[1], n[2], n[3], n[4]));
    }
}
