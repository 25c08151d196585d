package kazasu.workbench.office;

import java.util.List;
import kazasu.command.Subcommand;
import kazasu.workbench.UsageError;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The word {@code office}: groups the procedures. */
@Command(
        name = "office",
        description = {
            "the municipal counter and the authorities. Exit code 1: refused, by name; 2: could not run",
            "市区町村窓口と認証局の手続き。終了コード 1: 理由を示して不受理、2: 実行できない"
        })
public final class OfficeCommand implements Subcommand {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** For the service loader. */
    public OfficeCommand() {}

    @Override
    public List<Class<?>> words() {
        return List.of(
                ApplyWord.class,
                MakeWord.class,
                HandOverWord.class,
                IssueWord.class,
                RenewWord.class,
                RevokeWord.class,
                RevokeOnlineWord.class,
                CompromiseWord.class,
                HoldWord.class,
                FoundWord.class,
                UnlockWord.class,
                KioskWord.class,
                PinWord.class,
                PinlessWord.class,
                PhoneWord.class,
                MoveWord.class,
                RenameWord.class,
                EventWord.class,
                ExtendWord.class,
                ErrorWord.class,
                ReturnWord.class,
                ResumeWord.class,
                AbandonWord.class,
                ResidentsWord.class,
                ResidentWord.class,
                PublishWord.class,
                OcspWord.class,
                CertificateWord.class,
                CopyWord.class,
                ReceiptWord.class,
                CheckWord.class);
    }

    @Override
    public Integer call() {
        throw UsageError.wordMissing(spec);
    }
}
