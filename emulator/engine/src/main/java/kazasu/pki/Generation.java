package kazasu.pki;

import java.time.Instant;

/**
 * The generations of an authority: certificates of one name, each with a key of its own, that overlap in time (rules.md §2.1).
 * When they begin is taken from the published ones, {@code docs/reference/ca/ca-summary.md}.
 */
public enum Generation {
    /** signca01, authca01: to 2025-10-19. */
    FIRST("2015", "2015-10-20T02:40:28Z", "2015-10-20T03:08:13Z"),
    /** signca02, authca02: to 2029-09-14. Of authca02 the day alone is known; the second is ours. */
    SECOND("2019", "2019-09-14T23:41:56Z", "2019-09-14T23:50:00Z"),
    /** signca03, authca03: to 2033-07-15. */
    THIRD("2023", "2023-07-16T00:50:27Z", "2023-07-16T01:01:04Z");

    private final String year;
    private final Instant signatureBegin;
    private final Instant userAuthenticationBegin;

    Generation(String year, String signatureBegin, String userAuthenticationBegin) {
        this.year = year;
        this.signatureBegin = Instant.parse(signatureBegin);
        this.userAuthenticationBegin = Instant.parse(userAuthenticationBegin);
    }

    /**
     * First second of its validity.
     *
     * @param kind which authority
     */
    public Instant begin(CertificateKind kind) {
        return switch (kind) {
            case SIGNATURE -> signatureBegin;
            case USER_AUTHENTICATION -> userAuthenticationBegin;
        };
    }

    /**
     * Its name in records, e.g. {@code user-authentication-2019}. It stays the same for the third authority of an old home,
     * which began when that home was made.
     *
     * @param kind which authority
     */
    public String id(CertificateKind kind) {
        return kind.id() + "-" + year;
    }

    AuthorityPlan plan(CertificateKind kind) {
        return new AuthorityPlan(
                id(kind), fileName(kind), AuthorityRole.of(kind), AuthorityNames.TEST.of(kind), begin(kind));
    }

    /** The third one has the name that files had when there was one generation only. */
    private String fileName(CertificateKind kind) {
        return kind.id() + (this == THIRD ? "-ca.pem" : "-ca-" + year + ".pem");
    }
}
