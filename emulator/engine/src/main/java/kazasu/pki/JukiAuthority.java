package kazasu.pki;

import java.nio.file.Path;
import java.security.interfaces.RSAPrivateCrtKey;
import java.time.Instant;
import java.util.function.Supplier;

/**
 * The authority of a prefecture's governor, which issued the certificates on 住民基本台帳カード (rules.md §6, C); there were 47.
 * Names, validity and key size are ours: no public source was found. One of 2009 to 2018 covers all certificates of the
 * card's last years, since none could be alive after 2018-12-22.
 */
public final class JukiAuthority {
    /** 2009-01-01 00:00:00 in Japan; ten years later all certificates have lapsed. */
    static final Instant BEGIN = Instant.parse("2008-12-31T15:00:00Z");

    private JukiAuthority() {}

    /**
     * A new one, in memory only.
     *
     * @param prefecture whose governor
     * @param keys asked for one RSA-2048 key
     */
    public static CertificationAuthority create(Prefecture prefecture, Supplier<RSAPrivateCrtKey> keys) {
        return plan(prefecture).make(keys.get());
    }

    /**
     * The one of a home, {@code authorities/juki-10.pem} for Gunma, made at the first call.
     *
     * @param home the state directory; made if absent
     * @param prefecture whose governor
     * @param keys asked for one RSA-2048 key if it is made
     * @return with the id {@code juki-10}
     * @throws AuthorityFileException if the file is damaged or holds something else; it is left as it is
     */
    public static CertificationAuthority open(Path home, Prefecture prefecture, Supplier<RSAPrivateCrtKey> keys) {
        return new AuthorityFiles(home).open(plan(prefecture), keys);
    }

    private static AuthorityPlan plan(Prefecture prefecture) {
        String id = "juki-" + prefecture.code();
        return new AuthorityPlan(
                id, id + ".pem", AuthorityRole.GOVERNOR, AuthorityNames.TEST.ofGovernor(prefecture), BEGIN);
    }
}
