package kazasu.model;

import java.util.Locale;

/** The applications that a card of some kind carries (card-interface.md §1.2, §2.2). */
@SuppressWarnings("ImmutableEnumChecker") // Bilingual is a record of strings
public enum CardApplication {
    /** Public-key certificates. */
    JPKI("D392F000260100000001", "JPKI AP", "公的個人認証AP"),
    /** Record of the card's issue. */
    COMMON("D3921000310001010100", "common AP", "共通カードAP"),
    /** What is printed on the card, as images. */
    SURFACE("D3921000310001010402", "card surface AP", "券面事項確認AP"),
    /** Number and basic attributes as text. */
    TEXT("D3921000310001010408", "card surface text AP", "券面事項入力補助AP"),
    /** The resident register's. */
    JUKI("D3921000310001010401", "resident register AP", "住基AP");

    private final String aid;
    private final Bilingual title;

    CardApplication(String aid, String en, String ja) {
        this.aid = aid;
        this.title = new Bilingual(en, ja);
    }

    /** Its name in profiles. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its AID, hexadecimal. */
    public String aid() {
        return aid;
    }

    /** What people call it. */
    public Bilingual title() {
        return title;
    }
}
