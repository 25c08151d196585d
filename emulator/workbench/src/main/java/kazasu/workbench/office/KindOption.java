package kazasu.workbench.office;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import kazasu.office.Resident;
import kazasu.pki.CertificateKind;
import kazasu.workbench.KindNames;
import picocli.CommandLine.Option;

/** Which certificates: a picocli mixin. */
final class KindOption {
    @Option(
            names = "--kind",
            paramLabel = "signature|user-authentication",
            description = {
                "which certificate, may be given twice; else all that it can be about",
                "対象の電子証明書（複数可、省略時は対象となり得るすべて）"
            })
    private List<String> kinds = new ArrayList<>();

    /**
     * Those named, else those that fit; all if none does, so that the office says why not.
     *
     * @param fits for a choice nobody made
     */
    Set<CertificateKind> chosen(Predicate<CertificateKind> fits) {
        Set<CertificateKind> chosen = EnumSet.noneOf(CertificateKind.class);
        kinds.forEach(kind -> chosen.add(KindNames.of(kind)));
        if (chosen.isEmpty()) {
            for (CertificateKind kind : CertificateKind.values()) {
                if (fits.test(kind)) {
                    chosen.add(kind);
                }
            }
        }
        return chosen.isEmpty() ? EnumSet.allOf(CertificateKind.class) : chosen;
    }

    /** The same by whether the person has a live one of the kind on a card, held ones included. */
    Set<CertificateKind> chosen(OpenOffice office, Resident person, boolean live) {
        Snapshot now = Snapshot.of(office, person.code());
        return chosen(kind -> now.hasLive(kind) == live);
    }
}
