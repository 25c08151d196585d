package kazasu.office.rules;

/** What, besides age, decides which certificates a person may have on a card (rules.md §2.2). */
public enum Circumstance {
    /** 成年被後見人. */
    ADULT_WARD,
    /** The application says that no certificates are wanted. */
    OPTED_OUT,
    /** 顔認証マイナンバーカード: a card without PINs. */
    CARD_WITHOUT_PINS,
    /** 国外転出 with 継続利用, the day of departure has come. */
    ABROAD_WITH_CONTINUED_USE,
    /** 国外転出 without it, the day of departure has come: the card has lapsed. */
    ABROAD
}
