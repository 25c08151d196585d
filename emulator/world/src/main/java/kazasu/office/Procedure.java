package kazasu.office;

/** What an application asks for. */
public enum Procedure {
    /** The first card, with what certificates the applicant wants: made at the factory, handed over at the counter. */
    FIRST_ISSUE,
    /** 電子証明書の新規発行: certificates for a card that has none, or whose certificates are over. */
    ISSUE,
    /** 更新: the old certificate still stands. */
    RENEWAL,
    /** A new card for one that was lost or spoilt. */
    CARD_REISSUE,
    /** 失効申請, at the counter or online by own signature. */
    REVOCATION,
    /** 漏えい等の届出: key compromise, counter only. */
    KEY_COMPROMISE,
    /** 暗証番号変更／初期化: a PIN changed, unlocked, set anew. */
    PIN_RESET,
    /** To a PIN-less card, or back. */
    PIN_MODE,
    /** Certificates for a phone. */
    PHONE,
    /** Last day of the card changed. */
    CARD_EXTENSION,
    /** 住基カード: certificate issue. */
    JUKI_ISSUE
}
