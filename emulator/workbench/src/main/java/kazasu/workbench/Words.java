package kazasu.workbench;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import kazasu.command.Subcommand;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Builds the command line from the words that the floors contribute. */
final class Words {
    private Words() {}

    /** All words, each with all that it groups. */
    static CommandLine commandLine(Root root, List<? extends Subcommand> words) {
        return commandLine(root, words, name -> true);
    }

    /**
     * All words.
     *
     * @param typed whether a word was typed; else what it groups is left out
     */
    static CommandLine commandLine(Root root, List<? extends Subcommand> words, Predicate<String> typed) {
        CommandLine line = new CommandLine(root);
        words.stream()
                .map(word -> withItsWords(word, typed))
                .sorted(Comparator.comparing(CommandLine::getCommandName))
                .forEach(word -> line.addSubcommand(word.getCommandName(), word));
        addHelp(line);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExpandAtFiles(false);
        line.setToggleBooleanFlags(false);
        return line;
    }

    private static CommandLine withItsWords(Subcommand word, Predicate<String> typed) {
        CommandLine group = new CommandLine(word);
        if (typed.test(group.getCommandName())) {
            word.words().forEach(group::addSubcommand);
        }
        return group;
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
