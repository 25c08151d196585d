package kazasu.applet;

import javacard.framework.ISO7816;

/** 券面事項入力補助AP: what is printed on the card, as text (docs/other-applications.md §3.1). */
public final class TextApplet extends OtherApplet {
    private final TextFiles files;

    private TextApplet(TextFiles files, byte[] parameters, short offset) {
        super(SecurityStatus.TEXT, files.status, files, parameters, offset);
        this.files = files;
    }

    /**
     * Installs the application; the JPKI application must be there before it.
     *
     * @param parameters length-prefixed instance AID, control information and applet data: the AID of the JPKI application
     * @param offset of the first of these
     * @param length of all three
     */
    public static void install(byte[] parameters, short offset, byte length) {
        new TextApplet(new TextFiles(), parameters, offset).start(parameters, offset);
    }

    @Override
    Command[] commands(Card jpki) {
        return new Command[] {
            new ChangeKeyCommand(ISO7816.CLA_ISO7816, Ins.CHANGE_REFERENCE_DATA, (byte) 1, files),
            new SignWithoutKeyCommand(files),
            // whatever comes as a key can't be deciphered
            new SetSessionKeyCommand(Sw.UNDECIPHERABLE, files.pin())
        };
    }
}
