package kazasu.model;

/** Application identifiers (card-interface.md §1.2; the administration application is ours, docs/decisions.md §1). */
public final class Aids {
    /** 公的個人認証AP. */
    public static final String JPKI = "D392F000260100000001";

    /** 券面事項入力補助AP. */
    public static final String TEXT = "D3921000310001010408";

    /** 券面事項確認AP. */
    public static final String SURFACE = "D3921000310001010402";

    /** 共通カードAP. */
    public static final String COMMON = "D3921000310001010100";

    /** 住基AP. */
    public static final String JUKI = "D3921000310001010401";

    /** GlobalPlatform issuer security domain, current after power-up. */
    public static final String ISSUER_SECURITY_DOMAIN = "A0000001510000";

    /** The administration application, ours. */
    public static final String ADMINISTRATION = "F04B415A41535502";

    private Aids() {}
}
