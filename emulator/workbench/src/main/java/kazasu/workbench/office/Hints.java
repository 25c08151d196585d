package kazasu.workbench.office;

import java.util.Optional;
import kazasu.command.Text;
import kazasu.office.Resident;
import kazasu.pki.CertificateKind;

/** What somebody will want to do next. */
final class Hints {
    private Hints() {}

    /** After a change of the register, where the signature certificate is gone now. */
    static Optional<Text> newSignature(OpenOffice office, Resident person) {
        Snapshot now = Snapshot.of(office, person.code());
        boolean gone = now.certificates().values().stream()
                        .anyMatch(held -> held.record().kind() == CertificateKind.SIGNATURE)
                && !now.hasLive(CertificateKind.SIGNATURE);
        return gone
                ? Optional.of(new Text(
                        "a new signature certificate: ./kazasu office issue --card FILE --kind signature",
                        "新しい署名用電子証明書は ./kazasu office issue --card ファイル --kind signature"))
                : Optional.empty();
    }
}
