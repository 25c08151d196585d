package kazasu.client;

/** What is in the file is no certificate, or not all of one. */
public final class DamagedCertificateException extends JpkiCardException {
    private static final long serialVersionUID = 1L;

    private final int file;

    DamagedCertificateException(int file, String problem) {
        super(message(file, problem));
        this.file = file;
    }

    DamagedCertificateException(int file, String problem, Throwable cause) {
        super(message(file, problem), cause);
        this.file = file;
    }

    /** Id of the EF. */
    public int file() {
        return file;
    }

    private static String message(int file, String problem) {
        return String.format("the certificate in EF %04X is damaged: %s", file, problem);
    }
}
