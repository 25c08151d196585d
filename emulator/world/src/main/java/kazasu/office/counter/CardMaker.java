package kazasu.office.counter;

import java.security.interfaces.RSAPrivateCrtKey;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import kazasu.card.Chance;
import kazasu.card.DeviceAuthenticationKey;
import kazasu.card.EmbeddedCard;
import kazasu.contents.IssuerObjects;
import kazasu.model.LifeCycle;
import kazasu.model.Profile;
import kazasu.office.CardKind;
import kazasu.pki.CertificateKind;
import kazasu.pki.Holder;
import kazasu.pki.KeyPairGenerationDevice;
import kazasu.pki.OtherApplications;
import kazasu.pki.TokenInformation;
import org.jspecify.annotations.Nullable;

/**
 * The card maker's machine (rules.md §4.2): takes a blank card, makes its keys, prints it, and leaves it PERSONALISED, with certificates
 * and without PINs.
 */
final class CardMaker {
    private static final int TOKEN_INFORMATION = 0x0006;

    private final DeviceAuthenticationKey deviceKey;
    private final @Nullable Supplier<RSAPrivateCrtKey> pool;

    CardMaker(DeviceAuthenticationKey deviceKey, @Nullable Supplier<RSAPrivateCrtKey> pool) {
        this.deviceKey = deviceKey;
        this.pool = pool;
    }

    /** What kind of blank card a kind of card is made from. */
    static Profile profile(CardKind kind) {
        String name = switch (kind) {
            case MY_NUMBER -> "plastic";
            case JUKI -> "juki-card";
            case ANDROID -> "android";
            case IPHONE -> "iphone";
        };
        return Profile.named(name).orElseThrow();
    }

    /** A blank card with power. */
    EmbeddedCard blank(Profile profile, Holder holder, Chance chance) {
        EmbeddedCard card =
                EmbeddedCard.blank(profile, chance, IssuerObjects.of(profile, OtherApplications.face(holder)));
        card.powerOn();
        return card;
    }

    /**
     * Makes the keys and writes the number, so that the card is known from then on. The life cycle wants the user authentication key
     * even where it gets no certificate (docs/decisions.md §3).
     *
     * @param kinds of the certificates to come
     * @return the public keys of these, SubjectPublicKeyInfo in DER
     */
    Map<CertificateKind, byte[]> makeKeys(EmbeddedCard card, String number, Iterable<CertificateKind> kinds) {
        Map<CertificateKind, byte[]> keys = new EnumMap<>(CertificateKind.class);
        try (KeyPairGenerationDevice device = KeyPairGenerationDevice.open(card, deviceKey)) {
            device.writeFile(TOKEN_INFORMATION, TokenInformation.encode(card.profile(), number));
            CardWork work = new CardWork(device, new byte[CardWork.AVAILABILITY_LENGTH]);
            work.takeOff(List.of());
            for (CertificateKind kind : kinds) {
                keys.put(kind, work.makeKeyPair(kind, pool).getEncoded());
            }
            if (!keys.containsKey(CertificateKind.USER_AUTHENTICATION)) {
                work.makeKeyPair(CertificateKind.USER_AUTHENTICATION, pool);
            }
        }
        return keys;
    }

    /** Prints the card and fills the applications beside the JPKI AP. */
    void print(EmbeddedCard card, Holder holder) {
        try (KeyPairGenerationDevice device = KeyPairGenerationDevice.open(card, deviceKey)) {
            OtherApplications others = new OtherApplications(device, card.profile(), holder);
            others.writeFiles();
            device.setStatus(LifeCycle.PERSONALISED);
            others.setNumbers();
        }
    }
}
