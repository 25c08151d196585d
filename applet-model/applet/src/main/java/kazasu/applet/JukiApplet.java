package kazasu.applet;

/** 住基AP: the resident register (docs/other-applications.md §3.4). */
public final class JukiApplet extends OtherApplet {
    private final JukiFiles files;

    private JukiApplet(JukiFiles files, byte[] parameters, short offset) {
        super(SecurityStatus.JUKI, files.status, files, parameters, offset);
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
        new JukiApplet(new JukiFiles(), parameters, offset).start(parameters, offset);
    }

    @Override
    Command[] commands(Card jpki) {
        return new Command[] {
            new ChangeKeyCommand(Command.REFERENCE, Ins.CHANGE_KEY, (byte) 0, files),
            new SetSessionKeyCommand(Sw.SECURITY_STATUS_NOT_SATISFIED, null)
        };
    }
}
