package kazasu.office.rules;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody at a kiosk in a shop who wants a PIN set anew (rules.md §3).
 *
 * @param pin to be set anew
 * @param chain whose kiosk it is
 * @param app when the app was done with, or null if it wasn't used
 * @param now the moment at the kiosk
 * @param otherPinKnown whether the holder knows the other one of signature password and user authentication PIN
 * @param signature how the signature certificate stands
 * @param authentication how the user authentication certificate stands
 */
public record KioskVisit(
        FormPin pin,
        Chain chain,
        @Nullable Instant app,
        Instant now,
        boolean otherPinKnown,
        CertificateStanding signature,
        CertificateStanding authentication) {
    /** Whose shops have kiosks that reset PINs (rules.md §3, C). */
    public enum Chain {
        SEVEN_ELEVEN(true, true),
        LAWSON(true, false),
        FAMILY_MART(true, false),
        MINISTOP(true, false),
        DAIEI(true, false),
        /** Several chains of the Aeon and Fuji groups. */
        AEON_FUJI(false, true);

        private final boolean signature;
        private final boolean authentication;

        Chain(boolean signature, boolean authentication) {
            this.signature = signature;
            this.authentication = authentication;
        }

        /**
         * Whether its kiosks reset a PIN.
         *
         * @param pin which
         */
        public boolean resets(FormPin pin) {
            return switch (pin) {
                case SIGNATURE -> signature;
                case USER_AUTHENTICATION -> authentication;
                case TEXT, RESIDENT_REGISTER -> false;
            };
        }
    }
}
