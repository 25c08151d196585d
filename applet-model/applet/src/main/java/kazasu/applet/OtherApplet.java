package kazasu.applet;

import javacard.framework.AID;
import javacard.framework.APDU;
import javacard.framework.Applet;
import javacard.framework.Shareable;
import javacard.framework.Util;
import javacardx.apdu.ExtendedLength;

/** What the applications beside the JPKI AP have in common (docs/other-applications.md). */
abstract class OtherApplet extends Applet implements ExtendedLength {
    private static final byte SHARED = 14;

    private final byte number;
    private final SecurityStatus status;
    private final FileTable files;
    private final byte[] jpkiAid;
    private Dispatcher dispatcher;
    private Card card;

    /**
     * An application whose files are empty.
     *
     * @param number its number in {@link SecurityStatus}
     * @param status the flags of its PINs
     * @param files its EFs
     * @param parameters of the installation; the applet data is the AID of the JPKI application
     * @param offset of the first of these
     */
    OtherApplet(byte number, SecurityStatus status, FileTable files, byte[] parameters, short offset) {
        this.number = number;
        this.status = status;
        this.files = files;
        short data = AdministrationApplet.after(parameters, AdministrationApplet.after(parameters, offset));
        jpkiAid = new byte[parameters[data]];
        Util.arrayCopyNonAtomic(parameters, (short) (data + 1), jpkiAid, (short) 0, (short) jpkiAid.length);
    }

    /** The commands that not all of these applications have. */
    abstract Command[] commands(Card jpki);

    /** Registers the application under the instance AID of its parameters; then there is a client that may ask for the card. */
    final void start(byte[] parameters, short offset) {
        register(parameters, (short) (offset + 1), parameters[offset]);
        connect();
    }

    /** As the administration application does: at installation, or else at the first SELECT. */
    private void connect() {
        if (card != null) {
            return;
        }
        Card found = Card.sharedBy(jpkiAid);
        if (found != null) {
            dispatcher = commands(found, commands(found));
            status.obey(found.switches);
            // last, so that a torn attempt starts again
            card = found;
        }
    }

    @Override
    public final boolean select() {
        connect();
        if (card == null) {
            return false;
        }
        if (card.status.enter(number)) {
            status.clear();
        }
        return true;
    }

    private Dispatcher commands(Card jpki, Command[] own) {
        Command[] all = new Command[(short) (SHARED + (short) own.length)];
        all[0] = new SelectCommand(files);
        all[1] = new ReadBinaryCommand(files);
        all[2] = new ReadRecordCommand(files);
        all[3] = new VerifyCommand(files);
        all[4] = new GetChallengeCommand();
        all[5] = new InternalAuthenticateCommand(files);
        all[6] = new GetContactAtrCommand(jpki);
        all[7] = new RefusedCommand(Ins.SET_PUBLIC_IC_KEY, Sw.WRONG_P1P2);
        all[8] = new ManageAttributesCommand();
        all[9] = new RefusedCommand(Ins.ERASE_ALL_RECORDS, Sw.SECURITY_STATUS_NOT_SATISFIED);
        all[10] = new RefusedCommand(Ins.LOCK_DF, Sw.SECURITY_STATUS_NOT_SATISFIED);
        all[11] = new RefusedCommand(Ins.UNLOCK_DF, Sw.SECURITY_STATUS_NOT_SATISFIED);
        all[12] = new RefusedCommand(Ins.UNLOCK_KEY, Sw.SECURITY_STATUS_NOT_SATISFIED);
        all[13] = new RefusedCommand(Ins.LAST_COMMAND_INDICATOR, Sw.WRONG_LENGTH);
        for (short i = 0; i < (short) own.length; i++) {
            all[(short) (SHARED + i)] = own[i];
        }
        return new Dispatcher(all);
    }

    @Override
    public final void process(APDU apdu) {
        if (selectingApplet()) {
            SelectCommand.answer(apdu, status);
            return;
        }
        dispatcher.dispatch(apdu);
    }

    @Override
    public final Shareable getShareableInterfaceObject(AID client, byte parameter) {
        return files;
    }
}
