package kazasu.workbench;

import java.util.Comparator;
import java.util.List;
import kazasu.command.Subcommand;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Builds the command line from the words that the floors contribute. */
final class Words {
    private Words() {}

    static CommandLine commandLine(Root root, List<? extends Subcommand> words) {
        CommandLine line = new CommandLine(root);
        words.stream()
                .map(CommandLine::new)
                .sorted(Comparator.comparing(CommandLine::getCommandName))
                .forEach(word -> line.addSubcommand(word.getCommandName(), word));
        addHelp(line);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExpandAtFiles(false);
        line.setToggleBooleanFlags(false);
        return line;
    }

    private static void addHelp(CommandLine line) {
        CommandSpec spec = line.getCommandSpec();
        if (spec.findOption("--help") == null) {
            spec.addOption(OptionSpec.builder("-h", "--help")
                    .type(boolean.class)
                    .usageHelp(true)
                    .description("show this help", "このヘルプを表示")
                    .build());
        }
        line.getSubcommands().values().forEach(Words::addHelp);
    }
}
