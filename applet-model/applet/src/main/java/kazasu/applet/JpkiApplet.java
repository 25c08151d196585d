package kazasu.applet;

import javacard.framework.AID;
import javacard.framework.APDU;
import javacard.framework.Applet;
import javacard.framework.Shareable;
import javacardx.apdu.ExtendedLength;

/**
 * 公的個人認証AP: what readers and client software meet. It answers as card-interface.md says a real one does; keys, certificates
 * and PINs are written by {@link AdministrationApplet}, never here.
 */
public final class JpkiApplet extends Applet implements ExtendedLength {
    private final Card card;
    private final Dispatcher dispatcher;

    private JpkiApplet(byte[] parameters, short data, short length) {
        card = new Card(parameters, data, length);
        dispatcher = new Dispatcher(commands(card));
    }

    private static Command[] commands(Card card) {
        return new Command[] {
            new SelectCommand(card),
            new ReadBinaryCommand(card),
            new VerifyCommand(card),
            new ComputeDigitalSignatureCommand(card),
            new ChangeReferenceDataCommand(card),
            new GetChallengeCommand(),
            new GetContactAtrCommand(card.contactAtr),
            new InternalAuthenticateCommand(card),
            new LastCommandIndicatorCommand(card),
            // which parameters work is not known
            new RefusedCommand(Ins.SET_PUBLIC_IC_KEY, Sw.WRONG_P1P2, true),
            new RefusedCommand(Ins.SET_SESSION_KEY, Sw.SECURITY_STATUS_NOT_SATISFIED, true),
            new RefusedCommand(Ins.ERASE_ALL_RECORDS),
            new RefusedCommand(Ins.LOCK_DF),
            new RefusedCommand(Ins.UNLOCK_DF),
            new RefusedCommand(Ins.UNLOCK_KEY),
            new RefusedCommand(Ins.MANAGE_ATTRIBUTES)
        };
    }

    /**
     * Installs the application under the instance AID of the install parameters.
     *
     * @param parameters length-prefixed instance AID, control information and applet data: the card's switches, one byte each
     *     ({@link Switches}), or nothing
     * @param offset of the first of these
     * @param length of all three
     */
    public static void install(byte[] parameters, short offset, byte length) {
        short control = after(parameters, offset);
        short data = after(parameters, control);
        new JpkiApplet(parameters, (short) (data + 1), parameters[data])
                .register(parameters, (short) (offset + 1), parameters[offset]);
    }

    /** The offset behind a field of one length byte and as many bytes. */
    private static short after(byte[] parameters, short field) {
        short value = (short) (field + 1);
        return (short) (value + parameters[field]);
    }

    @Override
    public boolean select() {
        card.status.enter(SecurityStatus.JPKI);
        return true;
    }

    @Override
    public void process(APDU apdu) {
        if (selectingApplet()) {
            SelectCommand.answer(apdu, card);
            return;
        }
        dispatcher.dispatch(apdu);
    }

    @Override
    public Shareable getShareableInterfaceObject(AID client, byte parameter) {
        return card;
    }
}
