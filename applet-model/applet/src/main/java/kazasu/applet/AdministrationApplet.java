package kazasu.applet;

import javacard.framework.APDU;
import javacard.framework.Applet;
import javacard.framework.Util;

/**
 * The administration application, ours (docs/decisions.md §4): the only way to make or import keys, to write certificates and to
 * set or reset PINs, and only within a session that the counter's device opens.
 */
public final class AdministrationApplet extends Applet {
    private final byte[] jpkiAid;
    private final AdministrationSession session;
    private Dispatcher dispatcher;
    private Card card;

    private AdministrationApplet(byte[] parameters, short data, byte length) {
        session = new AdministrationSession(parameters, data);
        short aidLength = (short) (length - AdministrationSession.BLOCK);
        jpkiAid = new byte[aidLength];
        Util.arrayCopyNonAtomic(
                parameters, (short) (data + AdministrationSession.BLOCK), jpkiAid, (short) 0, aidLength);
    }

    /**
     * Installs the application; the JPKI application must be there before it.
     *
     * @param parameters length-prefixed instance AID, control information and applet data: the device authentication key (16
     *     bytes) and the AID of the JPKI application
     * @param offset of the first of these
     * @param length of all three
     */
    public static void install(byte[] parameters, short offset, byte length) {
        short control = after(parameters, offset);
        short data = after(parameters, control);
        AdministrationApplet applet = new AdministrationApplet(parameters, (short) (data + 1), parameters[data]);
        applet.register(parameters, (short) (offset + 1), parameters[offset]);
        applet.connect();
    }

    /** The offset behind a field of one length byte and as many bytes. */
    static short after(byte[] parameters, short field) {
        short value = (short) (field + 1);
        return (short) (value + parameters[field]);
    }

    /**
     * Finds the JPKI application's card and makes the commands for it, once: after registration, when there is a client that may ask
     * for it. A card that refuses this during installation does it at the first SELECT.
     */
    private void connect() {
        if (card != null) {
            return;
        }
        Card found = Card.sharedBy(jpkiAid);
        if (found != null) {
            dispatcher = commands(found, session);
            // last, so that a torn attempt starts again
            card = found;
        }
    }

    @Override
    public boolean select() {
        connect();
        if (card == null) {
            return false;
        }
        card.status.enter(SecurityStatus.ADMINISTRATION);
        return true;
    }

    private static Dispatcher commands(Card card, AdministrationSession session) {
        return new Dispatcher(new Command[] {
            new SelectForWritingCommand(card, session),
            new GetDataCommand(card),
            new GetSessionChallengeCommand(session),
            new ExternalAuthenticateCommand(session),
            new GenerateKeyPairCommand(card, session),
            new PutDataCommand(card, session),
            new UpdateBinaryCommand(card, session),
            new EraseBinaryCommand(card, session),
            new ResetRetryCounterCommand(card, session),
            new SetStatusCommand(card, session)
        });
    }

    @Override
    public void process(APDU apdu) {
        if (selectingApplet()) {
            SelectCommand.answer(apdu, card.status);
            return;
        }
        dispatcher.dispatch(apdu);
    }
}
