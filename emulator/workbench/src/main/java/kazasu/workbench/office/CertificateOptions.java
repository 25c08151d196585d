package kazasu.workbench.office;

import java.util.Comparator;
import kazasu.office.Refusal;
import kazasu.office.RefusedException;
import kazasu.office.Resident;
import kazasu.pki.CertificateKind;
import kazasu.workbench.KindNames;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** One certificate of a person: a picocli mixin. */
final class CertificateOptions {
    @Option(
            names = "--kind",
            paramLabel = "signature|user-authentication",
            defaultValue = "signature",
            description = {"which; else that for signatures", "種類（省略時は署名用）"})
    private String kind = "signature";

    @Option(
            names = "--serial",
            paramLabel = "HEX",
            description = {"its number; else the newest of that kind at that time", "発行の番号（16進。省略時はその時点で最新のもの）"})
    private @Nullable String serial;

    Snapshot.Held of(OpenOffice office, Resident person) {
        CertificateKind wanted = KindNames.of(kind);
        return Snapshot.of(office, person.code()).certificates().values().stream()
                .filter(held -> held.record().kind() == wanted)
                .filter(held -> serial == null
                        || held.record()
                                .id()
                                .serialNumber()
                                .toString(16)
                                .equalsIgnoreCase(serial.replaceFirst("^0+", "")))
                .max(Comparator.comparing((Snapshot.Held held) -> held.record().issuedAt())
                        .thenComparing(held -> held.record().id().serialNumber()))
                .orElseThrow(() -> new RefusedException(Refusal.CERTIFICATE_NONE));
    }
}
