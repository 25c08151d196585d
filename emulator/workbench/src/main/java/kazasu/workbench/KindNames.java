package kazasu.workbench;

import kazasu.command.Failure;
import kazasu.command.Text;
import kazasu.pki.CertificateKind;

/** What the command line calls the two certificates, their keys and PINs. */
public final class KindNames {
    private KindNames() {}

    /**
     * One of the two.
     *
     * @param name {@code signature} or {@code user-authentication}
     * @throws Failure if it is neither
     */
    public static CertificateKind of(String name) {
        return switch (name) {
            case "signature" -> CertificateKind.SIGNATURE;
            case "user-authentication" -> CertificateKind.USER_AUTHENTICATION;
            default ->
                throw new Failure(
                        name + ": there are signature and user-authentication",
                        name + "：signature か user-authentication を指定してください");
        };
    }

    /** For people. */
    static Text title(CertificateKind kind) {
        return kind == CertificateKind.SIGNATURE
                ? new Text("signature password", "署名用パスワード")
                : new Text("user authentication PIN", "利用者証明用暗証番号");
    }
}
