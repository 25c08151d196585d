package kazasu.workbench.office;

import java.io.PrintWriter;
import java.nio.file.Path;
import kazasu.workbench.Certificates;
import kazasu.workbench.UserFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A holder's certificate out of the issue record. */
@Command(
        name = "certificate",
        description = {"write a holder's certificate from the ledger, PEM", "台帳の電子証明書を書き出す（PEM）"})
final class CertificateWord extends LookWord {
    @Mixin
    private ResidentOption resident = new ResidentOption();

    @Mixin
    private CertificateOptions which = new CertificateOptions();

    @Option(
            names = {"-o", "--out"},
            required = true,
            paramLabel = "FILE",
            description = {"where; replaced if it is there", "出力先（既存なら置き換え）"})
    private Path out = Path.of("");

    @Override
    int look(OpenOffice office, PrintWriter printer) {
        UserFiles.checkWritable(out);
        Snapshot.Held held = which.of(office, resident.in(office));
        UserFiles.write(out, Certificates.pem(held.record().certificate()));
        printer.println(Rows.id(held) + "  " + say(Names.of(held.record().kind())) + "  " + Rows.validity(held) + "  "
                + say(Names.of(held.standing())));
        return 0;
    }
}
