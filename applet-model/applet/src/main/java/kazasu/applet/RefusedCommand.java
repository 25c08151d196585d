package kazasu.applet;

import javacard.framework.APDU;
import javacard.framework.ISOException;

/** An instruction that a card knows and always refuses, whatever its parameters: the issuer's, or the terminal authority's. */
final class RefusedCommand extends Command {
    private final short answer;

    RefusedCommand(byte ins, short answer) {
        super(REFERENCE, ins);
        this.answer = answer;
    }

    @Override
    void process(APDU apdu, short lc, short le) {
        ISOException.throwIt(answer);
    }
}
