package kazasu.office.counter;

import java.util.EnumSet;
import java.util.Set;
import kazasu.pki.CertificateKind;

/**
 * 個人番号カード交付申請書.
 *
 * @param resident 住民票コード
 * @param kinds the certificates wanted; none, where the box is ticked that none is (rules.md §2.2)
 * @param pinless as a 顔認証マイナンバーカード, which has no signature certificate
 */
public record CardOrder(String resident, Set<CertificateKind> kinds, boolean pinless) {
    public CardOrder {
        kinds = Set.copyOf(kinds);
    }

    /** With both certificates. */
    public static CardOrder of(String resident) {
        return new CardOrder(resident, EnumSet.allOf(CertificateKind.class), false);
    }

    /** With others, or none. */
    public CardOrder with(Set<CertificateKind> others) {
        return new CardOrder(resident, others, pinless);
    }

    /** A 顔認証マイナンバーカード. */
    public CardOrder withoutPins() {
        return new CardOrder(resident, EnumSet.of(CertificateKind.USER_AUTHENTICATION), true);
    }
}
