package kazasu.office.counter;

import java.util.List;
import java.util.Optional;
import kazasu.model.Application;
import kazasu.model.Bilingual;
import kazasu.model.PinRule;
import kazasu.pki.CertificateKind;
import kazasu.pki.Pins;

/** The four PINs that a holder chooses, by their names on the forms (rules.md §3). */
@SuppressWarnings("ImmutableEnumChecker") // Bilingual is a record of strings
public enum HolderPin {
    /** 署名用電子証明書の暗証番号. */
    SIGNATURE(new Bilingual("signature password", "署名用電子証明書の暗証番号"), PinRule.SIGNATURE),
    /** 利用者証明用電子証明書の暗証番号. */
    USER_AUTHENTICATION(new Bilingual("user authentication PIN", "利用者証明用電子証明書の暗証番号"), PinRule.USER_AUTHENTICATION),
    /** 券面事項入力補助用暗証番号. */
    TEXT(new Bilingual("text data PIN", "券面事項入力補助用暗証番号"), PinRule.TEXT),
    /** 住民基本台帳用暗証番号; the common AP has one that software sets together with it (docs/other-applications.md §3.4). */
    RESIDENT_REGISTER(new Bilingual("resident register PIN", "住民基本台帳用暗証番号"), PinRule.JUKI, PinRule.COMMON);

    private final Bilingual title;
    private final List<PinRule> references;

    HolderPin(Bilingual title, PinRule... references) {
        this.title = title;
        this.references = List.of(references);
    }

    /** As it is called on a form. */
    public Bilingual title() {
        return title;
    }

    /** Where it is on a card; what is compared is the first. */
    List<PinRule> references() {
        return references;
    }

    /** Where the holder's entry is compared. */
    PinRule compared() {
        return references.get(0);
    }

    /** Whether it is the JPKI AP's own. */
    boolean isJpki() {
        return compared().application() == Application.JPKI;
    }

    /** The certificate whose key it guards. */
    public Optional<CertificateKind> certificate() {
        return switch (this) {
            case SIGNATURE -> Optional.of(CertificateKind.SIGNATURE);
            case USER_AUTHENTICATION -> Optional.of(CertificateKind.USER_AUTHENTICATION);
            case TEXT, RESIDENT_REGISTER -> Optional.empty();
        };
    }

    /** The PIN that guards a certificate's key. */
    public static HolderPin of(CertificateKind kind) {
        return kind == CertificateKind.SIGNATURE ? SIGNATURE : USER_AUTHENTICATION;
    }

    /**
     * A typed PIN as the card compares it.
     *
     * @param typed not changed
     * @return ASCII
     * @throws IllegalArgumentException if it breaks the rules of its form (rules.md §3); it isn't quoted
     */
    byte[] encoded(char[] typed) {
        return this == SIGNATURE ? Pins.password(typed) : Pins.digits(typed);
    }
}
