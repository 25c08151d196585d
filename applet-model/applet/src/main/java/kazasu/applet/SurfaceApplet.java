package kazasu.applet;

/** 券面事項確認AP: what is printed on the card, as pictures (docs/other-applications.md §3.2). */
public final class SurfaceApplet extends OtherApplet {
    private final SurfaceFiles files;

    private SurfaceApplet(SurfaceFiles files, byte[] parameters, short offset) {
        super(SecurityStatus.SURFACE, files.status, files, parameters, offset);
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
        new SurfaceApplet(new SurfaceFiles(), parameters, offset).start(parameters, offset);
    }

    @Override
    Command[] commands(Card jpki) {
        return new Command[] {new SignWithoutKeyCommand(files), new SetSessionKeyCommand(Sw.SECURITY_ENVIRONMENT, null)
        };
    }
}
