package kazasu.office.counter;

import java.util.List;
import java.util.Optional;
import kazasu.model.Application;
import kazasu.model.PinRule;
import kazasu.office.rules.FormPin;
import kazasu.pki.CertificateKind;
import kazasu.pki.Pins;

/** Where on a card the PINs of the forms are. */
final class CardPins {
    private CardPins() {}

    /**
     * Every reference that is set with a PIN; what the holder types is compared with the first. The common AP has one that software
     * sets together with the juki AP's (docs/other-applications.md §3.4).
     */
    static List<PinRule> references(FormPin pin) {
        return pin == FormPin.RESIDENT_REGISTER ? List.of(pin.rule(), PinRule.COMMON) : List.of(pin.rule());
    }

    /** Whether it is the JPKI AP's own, which phones have too. */
    static boolean isJpki(FormPin pin) {
        return pin.rule().application() == Application.JPKI;
    }

    /** The certificate whose key it guards. */
    static Optional<CertificateKind> certificate(FormPin pin) {
        return switch (pin) {
            case SIGNATURE -> Optional.of(CertificateKind.SIGNATURE);
            case USER_AUTHENTICATION -> Optional.of(CertificateKind.USER_AUTHENTICATION);
            case TEXT, RESIDENT_REGISTER -> Optional.empty();
        };
    }

    /** The PIN that guards a certificate's key. */
    static FormPin of(CertificateKind kind) {
        return kind == CertificateKind.SIGNATURE ? FormPin.SIGNATURE : FormPin.USER_AUTHENTICATION;
    }

    /**
     * A typed PIN as the card compares it.
     *
     * @param typed not changed
     * @return ASCII
     * @throws IllegalArgumentException if it breaks the rules of its form; it isn't quoted
     */
    static byte[] encoded(FormPin pin, char[] typed) {
        return pin == FormPin.SIGNATURE ? Pins.password(typed) : Pins.digits(typed);
    }
}
