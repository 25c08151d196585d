package kazasu.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What personalisation puts on a card.
 *
 * @param algorithm of both keys
 * @param signature the signature certificate and what belongs to it
 * @param userAuthentication the user authentication certificate and what belongs to it
 * @param applications beside the administration application and the issuer security domain
 */
public record Contents(
        KeyAlgorithm algorithm,
        CredentialContents signature,
        CredentialContents userAuthentication,
        Set<Application> applications) {
    public Contents {
        applications = Collections.unmodifiableSet(EnumSet.copyOf(applications));
    }

    /** Whether an application is there; administration AP and issuer security domain always are. */
    public boolean has(Application application) {
        return applications.contains(application) || !Application.OF_PROFILES.contains(application);
    }

    /**
     * Whether it is a 顔認証マイナンバーカード: neither PIN is set, and then no other that a holder chooses (rules.md §3: all four stay
     * unset).
     */
    public boolean isWithoutPins() {
        return signature.pin() == PinState.UNSET && userAuthentication.pin() == PinState.UNSET;
    }

    /**
     * One of the two.
     *
     * @param pin the PIN that guards its key
     */
    public CredentialContents of(PinRule pin) {
        return pin == PinRule.SIGNATURE ? signature : userAuthentication;
    }
}
