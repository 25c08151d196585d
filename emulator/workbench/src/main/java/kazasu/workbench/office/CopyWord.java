package kazasu.workbench.office;

import java.io.PrintWriter;
import kazasu.pki.CertificateKind;
import kazasu.pki.PersonOnCertificate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** 電子証明書の写し, which the holder gets on paper with the card (rules.md §4.1, C). */
@Command(
        name = "copy",
        description = {"the printed copy of a certificate", "電子証明書の写し"})
final class CopyWord extends LookWord {
    @Mixin
    private ResidentOption resident = new ResidentOption();

    @Mixin
    private CertificateOptions which = new CertificateOptions();

    @Override
    int look(OpenOffice office, PrintWriter out) {
        Snapshot.Held held = which.of(office, resident.in(office));
        out.println(say("COPY OF A CERTIFICATE (TEST)", "電子証明書の写し（TEST）"));
        Table table = new Table()
                .row(say("kind", "種類"), say(Names.of(held.record().kind())))
                .row(say("number", "発行の番号"), Rows.id(held))
                .row(say("valid", "有効期間"), Rows.validity(held))
                .row(
                        say("issuer", "発行者"),
                        held.record().certificate().getIssuerX500Principal().getName());
        if (held.record().kind() == CertificateKind.SIGNATURE) {
            PersonOnCertificate.of(held.record().certificate())
                    .ifPresent(person -> table.row(say("name", "氏名"), person.name())
                            .row(say("date of birth", "生年月日"), person.birthDate())
                            .row(say("address", "住所"), person.address()));
        }
        out.print(table.text("  "));
        return 0;
    }
}
