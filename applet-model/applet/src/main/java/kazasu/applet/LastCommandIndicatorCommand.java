package kazasu.applet;

import javacard.framework.APDU;
import javacard.framework.ISOException;

/** {@code 80 FC}: the iPhone token's last-command indicator; a plastic card answers 6700 (card-interface.md §3). */
final class LastCommandIndicatorCommand extends Command {
    LastCommandIndicatorCommand() {
        super(REFERENCE, Ins.LAST_COMMAND_INDICATOR);
    }

    @Override
    void process(APDU apdu, short lc, short le) {
        ISOException.throwIt(Sw.WRONG_LENGTH);
    }
}
