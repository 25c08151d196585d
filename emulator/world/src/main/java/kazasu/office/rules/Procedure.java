package kazasu.office.rules;

/** What is done at a counter. */
public enum Procedure {
    /** 交付: the new card is given to its holder. */
    HAND_OVER(false),
    /** 新規発行: a certificate of a kind that the card hasn't, or whose last one is revoked or expired. */
    ISSUE(true),
    /** 更新, and re-issue before the window of renewal. */
    RENEWAL(true),
    /** 暗証番号初期化: a forgotten or blocked PIN is set anew. */
    PIN_RESET(true),
    /** 暗証番号変更: a known PIN is changed. */
    PIN_CHANGE(true),
    /** The card gets PINs, or becomes a 顔認証マイナンバーカード. */
    PIN_SORT_CHANGE(true),
    /** 券面記載事項の変更, 継続利用, or another last day for a foreign resident's card. */
    CARD_UPDATE(true),
    /** 失効申請. */
    REVOCATION(false),
    /** 漏えい等の届出; the card may be lost or broken. */
    KEY_COMPROMISE_NOTICE(false),
    /** 一時停止: report of loss. */
    CARD_STOP(false),
    /** 一時停止解除: the card is found. */
    CARD_STOP_END(true),
    /** 返納. */
    CARD_RETURN(true),
    /** 自己の電子証明書の有効性確認. */
    OWN_CHECK(false);

    private final boolean needsCard;

    Procedure(boolean needsCard) {
        this.needsCard = needsCard;
    }

    /** Whether the card must be brought. */
    public boolean needsCard() {
        return needsCard;
    }

    /** Whether the office must know who asks. A loss is reported by telephone; the own check shows no person's data. */
    public boolean needsIdentity() {
        return this != CARD_STOP && this != OWN_CHECK;
    }
}
