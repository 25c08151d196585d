package kazasu.office;

import java.time.LocalDate;
import java.util.Optional;

/** By what right somebody lives in Japan: it decides how long the card is valid (rules.md §1.6, C). */
public sealed interface ResidenceStatus {
    /** 日本人. */
    record JapaneseNational() implements ResidenceStatus {}

    /** 永住者: as for a Japanese national. */
    record PermanentResident() implements ResidenceStatus {}

    /** 特別永住者: as for a Japanese national. */
    record SpecialPermanentResident() implements ResidenceStatus {}

    /** 高度専門職第2号: as for a Japanese national. */
    record HighlySkilled2() implements ResidenceStatus {}

    /**
     * 中長期在留者 and all others with a period of stay.
     *
     * @param stayUntil 在留期間の満了の日, a day in Japan
     */
    record MidToLongTerm(LocalDate stayUntil) implements ResidenceStatus {}

    /** The last day of the period of stay; nothing for those whose card is valid as a Japanese national's. */
    default Optional<LocalDate> endOfStay() {
        return this instanceof MidToLongTerm stay ? Optional.of(stay.stayUntil()) : Optional.empty();
    }

    /** Whether it is a Japanese national's. */
    default boolean isJapanese() {
        return this instanceof JapaneseNational;
    }
}
