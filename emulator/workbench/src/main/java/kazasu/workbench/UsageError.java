package kazasu.workbench;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kazasu.command.Failure;
import kazasu.command.Text;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command line, in one line. A value is never repeated: it may be a PIN. */
public final class UsageError {
    private UsageError() {}

    static Text describe(ParameterException e) {
        CommandSpec spec = e.getCommandLine().getCommandSpec();
        if (isGroupAlone(e, spec)) {
            return wordMissing(spec).text();
        }
        Text what = what(e, spec);
        String help = "./" + spec.qualifiedName(" ") + " --help";
        return new Text(what.en() + "; see " + help, what.ja() + "（" + help + " を参照）");
    }

    /** A word that only groups others was given alone. */
    public static Failure wordMissing(CommandSpec spec) {
        String name = spec.qualifiedName(" ");
        String words = String.join(", ", new TreeSet<>(spec.subcommands().keySet()));
        return new Failure(name + " needs one of: " + words, name + " には次のいずれかが必要です: " + words);
    }

    /** A group has no options of its own: those that stood before it are behind it now, and the word is what is missing. */
    private static boolean isGroupAlone(ParameterException e, CommandSpec spec) {
        return e instanceof UnmatchedArgumentException unmatched
                && !spec.subcommands().isEmpty()
                && !e.getCommandLine().getParseResult().hasSubcommand()
                && GlobalOptions.isAll(unmatched.getUnmatched());
    }

    private static Text what(ParameterException e, CommandSpec spec) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched.getUnmatched().get(0), spec);
        }
        if (e instanceof MissingParameterException missing) {
            return missing(missing.getMissing());
        }
        if (e instanceof OverwrittenOptionException twice) {
            String name = name(twice.getOverwritten());
            return new Text(name + " is given twice", name + " が二度指定されています");
        }
        if (e instanceof MutuallyExclusiveArgsException) {
            return new Text("these options exclude each other", "同時に指定できないオプションです");
        }
        ArgSpec arg = e.getArgSpec();
        String name = arg == null ? "" : name(arg) + " ";
        return new Text(name + "has a value that can't be understood", name + "の値が正しくありません");
    }

    private static Text unmatched(String first, CommandSpec spec) {
        if (first.startsWith("-")) {
            String option = first.startsWith("--")
                    ? first.replaceAll("=.*", "")
                    : first.substring(0, Math.min(2, first.length()));
            return new Text("unknown option " + option, "不明なオプション " + option);
        }
        if (spec.subcommands().isEmpty()) {
            return new Text("one argument too many", "引数が多すぎます");
        }
        String word = first.matches("[a-z][a-z-]{0,30}") ? " " + first : "";
        String words = String.join(", ", spec.subcommands().keySet());
        return new Text("unknown word" + word + ", there are: " + words, "不明なサブコマンド" + word + "（有効: " + words + "）");
    }

    private static Text missing(List<ArgSpec> missing) {
        String names = missing.stream().map(UsageError::name).collect(Collectors.joining(", "));
        return new Text(names + " is missing", names + " が必要です");
    }

    private static String name(ArgSpec arg) {
        return arg instanceof OptionSpec option ? option.longestName() + " " + arg.paramLabel() : arg.paramLabel();
    }
}
