package kazasu.pki;

import kazasu.apdu.ApduChannel;
import kazasu.apdu.ApduResponse;
import kazasu.apdu.CommandApdu;
import kazasu.model.PinState;

/** Uses up the tries of a PIN with wrong ones, as a holder does. */
final class SpentTries {
    private SpentTries() {}

    /**
     * Leaves a PIN in its state.
     *
     * @param card the JPKI AP is selected on it
     * @param kind which PIN
     * @param state blocked or last try; nothing is done for another
     * @param pins the right ones
     */
    static void spend(ApduChannel card, CertificateKind kind, PinState state, Pins pins) {
        int left = switch (state) {
            case BLOCKED -> 0;
            case LAST_TRY -> 1;
            case SET, UNSET -> kind.pinRule().tries();
        };
        byte[] wrong = pins.of(kind);
        wrong[0] = (byte) (wrong[0] == '0' ? '1' : '0');
        for (int tries = kind.pinRule().tries(); tries > left; tries--) {
            ApduResponse answer = card.send(CommandApdu.of(0x00, 0x20, 0x00, kind.pinReference(), wrong));
            if (answer.sw() != (0x63C0 | tries - 1)) {
                throw new AdministrationException("spending a try of the " + kind + " PIN", answer.sw());
            }
        }
    }
}
