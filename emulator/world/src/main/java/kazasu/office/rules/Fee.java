package kazasu.office.rules;

import java.util.List;
import kazasu.command.Text;

/**
 * What is to be paid, as the receipt says it.
 *
 * @param items at least one, also if nothing is to be paid
 * @param source of the rule
 */
public record Fee(List<Item> items, Source source) {
    /** Copies the items. */
    public Fee {
        items = List.copyOf(items);
    }

    /**
     * One line of the receipt.
     *
     * @param yen 0 or more
     * @param reason what for, or why nothing
     */
    public record Item(int yen, Text reason) {}

    /** The sum in yen. */
    public int total() {
        return items.stream().mapToInt(Item::yen).sum();
    }
}
