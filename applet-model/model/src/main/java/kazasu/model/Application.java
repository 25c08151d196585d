package kazasu.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kazasu.apdu.Hex;

/** The applications of the card, in the order in which SELECT by name finds them (docs/decisions.md §1, §5). */
@SuppressWarnings("ImmutableEnumChecker") // Bilingual is a record of strings
public enum Application {
    JPKI(Aids.JPKI, new Bilingual("JPKI AP", "公的個人認証AP")),
    ADMINISTRATION(Aids.ADMINISTRATION, new Bilingual("administration AP", "管理AP")),
    TEXT(Aids.TEXT, new Bilingual("text AP", "券面事項入力補助AP")),
    SURFACE(Aids.SURFACE, new Bilingual("surface AP", "券面事項確認AP")),
    COMMON(Aids.COMMON, new Bilingual("common AP", "共通カードAP")),
    JUKI(Aids.JUKI, new Bilingual("juki AP", "住基AP")),
    ISSUER_DOMAIN(Aids.ISSUER_SECURITY_DOMAIN, new Bilingual("issuer security domain", "発行者セキュリティドメイン"));

    /** Those that a profile can name, in its order: the administration AP and the ISD are on every card unasked. */
    static final List<Application> OF_PROFILES = List.of(JPKI, COMMON, SURFACE, TEXT, JUKI);

    private final String aid;
    private final Bilingual title;

    Application(String aid, Bilingual title) {
        this.aid = aid;
        this.title = title;
    }

    /** The whole AID, a fresh copy. */
    public byte[] aid() {
        return Hex.parse(aid);
    }

    /** Its name in profiles. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What people call it. */
    public Bilingual title() {
        return title;
    }

    /** Whether a name, whole or cut short on the right, is this application's (docs/decisions.md §5). */
    boolean isNamed(byte[] name) {
        return aid.startsWith(Hex.format(name));
    }

    /** The first one of a name; the empty name is the issuer security domain's. */
    static Optional<Application> named(byte[] name) {
        return name.length == 0
                ? Optional.of(ISSUER_DOMAIN)
                : Arrays.stream(values()).filter(a -> a.isNamed(name)).findFirst();
    }
}
