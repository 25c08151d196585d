package kazasu.workbench.office;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import kazasu.pki.ResponderKey;
import kazasu.pki.status.OcspAnswer;
import kazasu.pki.status.OcspResponder;
import kazasu.pki.status.OcspStatus;
import kazasu.publication.PublicationSite;
import kazasu.workbench.UserFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The responder of {@code office publish --http} for a request in a file, as {@code openssl ocsp -reqout} writes it and {@code -respin} reads the answer. */
@Command(
        name = "ocsp",
        description = {
            "answer an OCSP request from a file: the state of the last quarter of an hour; 1 if it is no answer",
            "ファイルのOCSP要求に応答（直近の15分単位の時点の状態）。応答できなければ終了コード1"
        })
final class OcspWord extends LookWord {
    @Option(
            names = "--request",
            required = true,
            paramLabel = "FILE",
            description = {"OCSPRequest, DER: openssl ocsp -reqout", "OCSP要求（DER、openssl ocsp -reqout）"})
    private Path request = Path.of("");

    @Option(
            names = {"-o", "--out"},
            required = true,
            paramLabel = "FILE",
            description = {"OCSPResponse, DER: openssl ocsp -respin", "OCSP応答の出力先（DER、openssl ocsp -respin）"})
    private Path out = Path.of("");

    @Override
    int look(OpenOffice office, PrintWriter printer) {
        byte[] asked = UserFiles.read(request);
        UserFiles.checkWritable(out);
        UserFiles.checkOther(out, request);
        OcspResponder responder = PublicationSite.responder(
                office.ledger(),
                office.authorities(),
                ResponderKey.open(office.home(), office.chance()::nextRsaKey),
                office.clock());
        OcspAnswer answer = responder.answer(asked);
        UserFiles.write(out, answer.encoded());
        printer.println(say("OCSP answer: ", "OCSP応答: ")
                + answer.status().name().toLowerCase(Locale.ROOT)
                + say(", as of ", "、")
                + OfficeTime.text(OcspResponder.lastPublication(office.now())));
        return answer.status() == OcspStatus.SUCCESSFUL ? 0 : 1;
    }
}
