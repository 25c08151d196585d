package kazasu.office;

import java.time.LocalDate;

/**
 * A card as the office knows it.
 *
 * @param number the serial number in its token information (EF 0006), 16 digits
 * @param kind what it is
 * @param holder 住民票コード
 * @param issued day of issue: for a first card the day of production (rules.md §0, 12)
 * @param expires last day of the card, not of its certificates (rules.md §1.6)
 * @param state where it is
 * @param pinless 顔認証マイナンバーカード: no PIN is set
 */
public record CardRecord(
        String number,
        CardKind kind,
        String holder,
        LocalDate issued,
        LocalDate expires,
        CardState state,
        boolean pinless) {
    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if it isn't sixteen digits
     */
    public CardRecord {
        if (!number.matches("[0-9]{16}")) {
            throw new IllegalArgumentException("a card number has sixteen digits, unlike \"" + number + "\"");
        }
    }

    /** The same in another state. */
    public CardRecord with(CardState other) {
        return new CardRecord(number, kind, holder, issued, expires, other, pinless);
    }

    /** The same with another last day. */
    public CardRecord until(LocalDate other) {
        return new CardRecord(number, kind, holder, issued, other, state, pinless);
    }

    /** The same with PINs, or without. */
    public CardRecord pinless(boolean without) {
        return new CardRecord(number, kind, holder, issued, expires, state, without);
    }
}
