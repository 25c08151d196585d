package kazasu.workbench.office;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import kazasu.command.Failure;
import kazasu.pki.CertificateKind;
import kazasu.workbench.Certificates;
import kazasu.workbench.UserFiles;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** 電子証明書の写し as files, which a holder gets with the certificates (rules.md §4.1): a picocli mixin. */
final class CopiesOption {
    @Option(
            names = "--copies",
            paramLabel = "DIR",
            description = {
                "write the certificates there: signature-SERIAL.pem, user-authentication-SERIAL.pem",
                "電子証明書の写しの出力先（signature-番号.pem、user-authentication-番号.pem）"
            })
    private @Nullable Path directory;

    void write(Collection<Snapshot.Held> certificates) {
        if (directory == null) {
            return;
        }
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new Failure("can't make the directory " + directory, "ディレクトリ " + directory + " を作成できません");
        }
        for (Snapshot.Held held : certificates) {
            UserFiles.write(
                    directory.resolve(name(held.record().kind()) + "-" + Rows.serial(held) + ".pem"),
                    Certificates.pem(held.record().certificate()));
        }
    }

    private static String name(CertificateKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
