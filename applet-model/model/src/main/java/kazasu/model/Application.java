package kazasu.model;

import java.util.Arrays;
import java.util.Optional;
import kazasu.apdu.Hex;

/** The applications of the card (docs/decisions.md §1). */
@SuppressWarnings("ImmutableEnumChecker") // Bilingual is a record of strings
enum Application {
    ISSUER_DOMAIN(Aids.ISSUER_SECURITY_DOMAIN, new Bilingual("issuer security domain", "発行者セキュリティドメイン")),
    JPKI(Aids.JPKI, new Bilingual("JPKI AP", "公的個人認証AP")),
    ADMINISTRATION(Aids.ADMINISTRATION, new Bilingual("administration AP", "管理AP"));

    private final String aid;
    private final Bilingual title;

    Application(String aid, Bilingual title) {
        this.aid = aid;
        this.title = title;
    }

    byte[] aid() {
        return Hex.parse(aid);
    }

    Bilingual title() {
        return title;
    }

    /** By whole or right-truncated AID (docs/decisions.md §5); the empty name is the issuer security domain's. */
    static Optional<Application> named(byte[] name) {
        String wanted = Hex.format(name);
        return Arrays.stream(values()).filter(a -> a.aid.startsWith(wanted)).findFirst();
    }
}
