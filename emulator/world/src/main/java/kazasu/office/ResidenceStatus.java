package kazasu.office;

import java.time.LocalDate;

/** By what right somebody lives here, as far as it decides how long a card lasts (rules.md §1.6). */
public sealed interface ResidenceStatus {
    /** A Japanese national. */
    record JapaneseNational() implements ResidenceStatus {}

    /** 永住者. */
    record PermanentResident() implements ResidenceStatus {}

    /** 特別永住者. */
    record SpecialPermanentResident() implements ResidenceStatus {}

    /** 高度専門職第2号. */
    record HighlySkilled2() implements ResidenceStatus {}

    /**
     * 中長期在留者.
     *
     * @param stayUntil 在留期間の満了の日
     */
    record MidToLongTerm(LocalDate stayUntil) implements ResidenceStatus {}
}
