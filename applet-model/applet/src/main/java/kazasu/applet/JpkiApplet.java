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
            new GetContactAtrCommand(card),
            new InternalAuthenticateCommand(card),
            new LastCommandIndicatorCommand(card),
            new SetSessionKeyCommand(Sw.SECURITY_STATUS_NOT_SATISFIED, null),
            // which parameters work is not known
            new RefusedCommand(Ins.SET_PUBLIC_IC_KEY, Sw.WRONG_P1P2),
            new RefusedCommand(Ins.ERASE_ALL_RECORDS, Sw.SECURITY_STATUS_NOT_SATISFIED),
            new RefusedCommand(Ins.LOCK_DF, Sw.SECURITY_STATUS_NOT_SATISFIED),
            new RefusedCommand(Ins.UNLOCK_DF, Sw.SECURITY_STATUS_NOT_SATISFIED),
            new RefusedCommand(Ins.UNLOCK_KEY, Sw.SECURITY_STATUS_NOT_SATISFIED),
            new RefusedCommand(Ins.MANAGE_ATTRIBUTES, Sw.SECURITY_STATUS_NOT_SATISFIED)
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
        short control = AdministrationApplet.after(parameters, offset);
        short data = AdministrationApplet.after(parameters, control);
        new JpkiApplet(parameters, (short) (data + 1), parameters[data])
                .register(parameters, (short) (offset + 1), parameters[offset]);
    }

    @Override
    public boolean select() {
        card.status.enter(SecurityStatus.JPKI);
        return true;
    }

    @Override
    public void process(APDU apdu) {
        if (selectingApplet()) {
            SelectCommand.answer(apdu, card.status);
            return;
        }
        dispatcher.dispatch(apdu);
    }

    @Override
    public Shareable getShareableInterfaceObject(AID client, byte parameter) {
        return card;
    }
}
