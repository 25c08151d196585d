package kazasu.applet;

import javacard.framework.AID;
import javacard.framework.APDU;
import javacard.framework.Applet;
import javacard.framework.Shareable;

/**
 * 公的個人認証AP: what readers and client software meet. It answers as card-interface.md says a real one does; keys, certificates
 * and PINs are written by {@link AdministrationApplet}, never here.
 */
public final class JpkiApplet extends Applet {
    private final Card card = new Card();
    private final Dispatcher dispatcher = new Dispatcher(new Command[] {
        new SelectCommand(card),
        new ReadBinaryCommand(card),
        new VerifyCommand(card),
        new ComputeDigitalSignatureCommand(card),
        new ChangeReferenceDataCommand(card),
        new GetChallengeCommand(),
        new LastCommandIndicatorCommand(),
        new GetContactAtrCommand(card),
        new InternalAuthenticateCommand(card),
        new SetSessionKeyCommand(Sw.SECURITY_STATUS_NOT_SATISFIED, null),
        new RefusedCommand(Ins.SET_PUBLIC_IC_KEY, Sw.WRONG_P1P2)
    });

    private JpkiApplet() {}

    /**
     * Installs the application under the instance AID of the install parameters.
     *
     * @param parameters length-prefixed instance AID, control information and applet data (empty)
     * @param offset of the first of these
     * @param length of all three
     */
    public static void install(byte[] parameters, short offset, byte length) {
        new JpkiApplet().register(parameters, (short) (offset + 1), parameters[offset]);
    }

    @Override
    public boolean select() {
        card.status.enter(SecurityStatus.JPKI);
        return true;
    }

    @Override
    public void process(APDU apdu) {
        if (selectingApplet()) {
            SelectCommand.answer(apdu);
            return;
        }
        dispatcher.dispatch(apdu);
    }

    @Override
    public Shareable getShareableInterfaceObject(AID client, byte parameter) {
        return card;
    }
}
