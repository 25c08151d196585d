package kazasu.workbench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import kazasu.command.Common;
import kazasu.command.Failure;
import kazasu.model.Profile;
import kazasu.model.ProfileException;
import kazasu.model.ProfileText;
import kazasu.model.Profiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code card profile}: a profile's whole text, to begin one's own with, and its checksum after an edit. */
@Command(
        name = "profile",
        description = {
            "print a profile's whole text; --seal: mend the checksum of an edited one",
            "プロファイルの全文を表示。--seal は編集後のチェックサムを更新"
        })
final class ProfileCommand implements Callable<Integer> {
    @Mixin
    private final Common common = new Common();

    @Parameters(
            paramLabel = "P|FILE",
            description = {"a bundled profile's name, or a profile file", "付属プロファイルの名前、またはプロファイルのファイル"})
    private String profile = "";

    @Option(
            names = "--seal",
            description = {"check FILE and write its last line anew", "FILEを検査し最終行を書き直す"})
    private boolean seal;

    @Override
    public Integer call() {
        if (seal) {
            seal(Path.of(profile));
        } else {
            Profile found = Profiles.find(profile)
                    .orElseThrow(() -> new Failure("there is no profile " + profile, "プロファイルがありません: " + profile));
            Common.out().print(ProfileText.write(found));
        }
        return 0;
    }

    /** Nothing is written unless the profile is good. */
    private void seal(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new Failure("no such file: " + file, "ファイルがありません: " + file);
        }
        String sealed = sealed(file);
        Profile read = Profiles.read(file, sealed);
        UserFiles.write(file, sealed.getBytes(StandardCharsets.UTF_8));
        Common.out().println(common.say("profile sealed: ", "チェックサムを更新しました: ") + read.name());
    }

    private static String sealed(Path file) {
        try {
            return ProfileText.seal(Profiles.content(file));
        } catch (ProfileException e) {
            String message = String.valueOf(e.getMessage());
            throw new ProfileException(message.startsWith(file.toString()) ? message : file + ": " + message);
        }
    }
}
