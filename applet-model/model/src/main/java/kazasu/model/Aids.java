package kazasu.model;

/** Application identifiers (card-interface.md §1.2; the administration application is ours, docs/decisions.md §1). */
public final class Aids {
    /** 公的個人認証AP. */
    public static final String JPKI = "D392F000260100000001";
    /** GlobalPlatform issuer security domain, current after power-up. */
    public static final String ISSUER_SECURITY_DOMAIN = "A0000001510000";
    /** The administration application, ours. */
    public static final String ADMINISTRATION = "F04B415A41535502";

    private Aids() {}
}
