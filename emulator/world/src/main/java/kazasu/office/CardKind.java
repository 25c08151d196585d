package kazasu.office;

/** What carries certificates. */
public enum CardKind {
    /** 個人番号カード. */
    MY_NUMBER,
    /** 住民基本台帳カード (rules.md §6). */
    JUKI,
    /** A phone with Android (rules.md §5, 移動端末設備用). */
    ANDROID,
    /** An iPhone. */
    IPHONE;

    /** Whether it is a phone, whose certificates stand beside the card's. */
    public boolean isPhone() {
        return this == ANDROID || this == IPHONE;
    }
}
