package kazasu.applet;

import javacard.framework.APDU;
import javacard.framework.ISO7816;
import javacard.framework.Util;

/** {@code 80 FC}: the iPhone token's last-command indicator; a plastic card answers 6700 (card-interface.md §3). */
final class LastCommandIndicatorCommand extends Command {
    private final Card card;

    LastCommandIndicatorCommand(Card card) {
        super(REFERENCE, Ins.LAST_COMMAND_INDICATOR);
        this.card = card;
    }

    @Override
    void process(APDU apdu, short lc, short le) {
        boolean plain = Util.getShort(apdu.getBuffer(), ISO7816.OFFSET_P1) == 0 && lc == 0 && le == 0;
        require(plain && card.status.departs(Switches.LAST_COMMAND_INDICATOR), Sw.WRONG_LENGTH);
    }
}
