package kazasu.office;

import java.time.LocalDate;

/** Whether a person's record in the resident register stands (rules.md §2.3). */
public sealed interface Registration {
    /** It stands. */
    record Registered() implements Registration {}

    /**
     * 転出届: on the way to another municipality.
     *
     * @param planned 転出予定日
     */
    record MovingOut(LocalDate planned) implements Registration {}

    /**
     * Left the country.
     *
     * @param since 転出日
     * @param continuedUse 継続利用: the card goes with its holder (rules.md §2.2)
     */
    record Abroad(LocalDate since, boolean continuedUse) implements Registration {}

    /**
     * Deleted.
     *
     * @param on that day
     * @param death because of death, or else by the office (職権消除)
     */
    record Deleted(LocalDate on, boolean death) implements Registration {}

    /** Whether the person lives in a municipality of this country. */
    default boolean isResident() {
        return this instanceof Registered || this instanceof MovingOut;
    }
}
