package kazasu.workbench;

import java.util.Arrays;
import kazasu.client.JpkiCard;
import kazasu.client.PinBlockedException;
import kazasu.client.WrongPinException;
import kazasu.pki.CertificateKind;

/** Uses up the tries of a PIN with wrong ones, as a holder does who has forgotten it. */
final class PinBlocking {
    /** In no PIN that a holder can choose (rules.md §3). */
    private static final byte NEVER = ' ';

    private PinBlocking() {}

    static void block(JpkiCard card, CertificateKind kind) {
        byte[] wrong = new byte[kind.pinRule().minLength()];
        Arrays.fill(wrong, NEVER);
        int left = card.triesLeft(kind);
        while (left > 0) {
            left = spend(card, kind, wrong);
        }
    }

    private static int spend(JpkiCard card, CertificateKind kind, byte[] wrong) {
        try {
            card.verify(kind, wrong);
        } catch (WrongPinException e) {
            return e.triesLeft();
        } catch (PinBlockedException e) {
            return 0;
        }
        throw new IllegalStateException("a PIN of blanks was taken for the right one");
    }
}
