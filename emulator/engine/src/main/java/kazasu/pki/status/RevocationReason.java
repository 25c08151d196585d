package kazasu.pki.status;

import java.util.Optional;
import java.util.stream.Stream;
import kazasu.model.Bilingual;

/**
 * Why a certificate was revoked: the reason codes that the practice statement knows, with the meaning that it gives them
 * (rules.md §2.4, C).
 */
public enum RevocationReason {
    /** Destroyed before it was handed over. */
    UNSPECIFIED(0, "unspecified", "destroyed before it was handed over", "交付前に廃棄された"),
    /** The holder's key is compromised. */
    KEY_COMPROMISE(1, "keyCompromise", "the holder's private key is compromised", "利用者の秘密鍵が危殆化した"),
    /** The authority's key is compromised. */
    CA_COMPROMISE(2, "cACompromise", "the authority's private key is compromised", "認証局の秘密鍵が危殆化した"),
    /** Recorded content changed: a move, a marriage, a correction. */
    AFFILIATION_CHANGED(3, "affiliationChanged", "what it records has changed", "記録事項に変更があった"),
    /** Renewed or issued anew. */
    SUPERSEDED(4, "superseded", "it was renewed", "更新された"),
    /** No longer needed. */
    CESSATION_OF_OPERATION(5, "cessationOfOperation", "it is no longer needed", "不要になった"),
    /** Held after a report of loss; for a certificate on a card the hold is not lifted. */
    CERTIFICATE_HOLD(6, "certificateHold", "held, because the key may not be safe", "秘密鍵の安全性に疑いがあり一時保留された");

    private final int code;
    private final String rfcName;
    private final Bilingual meaning;

    RevocationReason(int code, String rfcName, String en, String ja) {
        this.code = code;
        this.rfcName = rfcName;
        this.meaning = new Bilingual(en, ja);
    }

    /**
     * The reason with a code.
     *
     * @param code CRLReason of RFC 5280 §5.3.1
     * @return nothing if the service doesn't use it
     */
    public static Optional<RevocationReason> of(int code) {
        return Stream.of(values()).filter(reason -> reason.code == code).findFirst();
    }

    /** CRLReason of RFC 5280 §5.3.1. */
    public int code() {
        return code;
    }

    /** Its name in RFC 5280, e.g. {@code keyCompromise}. */
    public String rfcName() {
        return rfcName;
    }

    /** What it means in this service, to follow "revoked: " or 失効理由. */
    public Bilingual meaning() {
        return meaning;
    }
}
