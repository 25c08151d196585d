package kazasu.applet;

/** 共通カードAP: the card itself (docs/other-applications.md §3.3). */
public final class CommonApplet extends OtherApplet {
    private final CommonFiles files;

    private CommonApplet(CommonFiles files, byte[] parameters, short offset) {
        super(SecurityStatus.COMMON, files.status, files, parameters, offset);
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
        new CommonApplet(new CommonFiles(), parameters, offset).start(parameters, offset);
    }

    @Override
    Command[] commands(Card jpki) {
        return new Command[] {
            new ChangeKeyCommand(Command.REFERENCE, Ins.CHANGE_KEY, (byte) 0, files),
            new SetSessionKeyCommand(Sw.SECURITY_ENVIRONMENT, null)
        };
    }
}
