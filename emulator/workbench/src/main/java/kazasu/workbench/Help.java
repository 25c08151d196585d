package kazasu.workbench;

import kazasu.command.Language;
import picocli.CommandLine;
import picocli.CommandLine.Help.ColorScheme;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * Help in one language. Every description in the program is a pair, English first and Japanese second; this picks one of
 * them when the text is laid out. A description of one line is the same in both.
 */
final class Help extends CommandLine.Help {
    private final Language language;

    private Help(CommandSpec spec, ColorScheme colors, Language language) {
        super(spec, colors);
        this.language = language;
    }

    static void speak(CommandLine line, Language language) {
        line.setHelpFactory((spec, colors) -> new Help(spec, colors, language));
        speakHeadings(line, language);
    }

    private static void speakHeadings(CommandLine line, Language language) {
        UsageMessageSpec usage = line.getCommandSpec().usageMessage();
        usage.description(pick(usage.description(), language));
        usage.footer(pick(usage.footer(), language));
        usage.adjustLineBreaksForWideCJKCharacters(true);
        usage.width(100);
        if (language == Language.JA) {
            usage.synopsisHeading("使い方: ");
            usage.commandListHeading("サブコマンド:%n");
        } else {
            usage.commandListHeading("Words:%n");
        }
        usage.synopsisSubcommandLabel(language == Language.JA ? "サブコマンド" : "WORD");
        line.getSubcommands().values().forEach(sub -> speakHeadings(sub, language));
    }

    @Override
    public IOptionRenderer createDefaultOptionRenderer() {
        IOptionRenderer wide = super.createDefaultOptionRenderer();
        return (option, labels, scheme) -> wide.render(
                OptionSpec.builder(option)
                        .description(pick(option.description(), language))
                        .build(),
                labels,
                scheme);
    }

    @Override
    public IParameterRenderer createDefaultParameterRenderer() {
        IParameterRenderer wide = super.createDefaultParameterRenderer();
        return (parameter, labels, scheme) -> wide.render(
                PositionalParamSpec.builder(parameter)
                        .description(pick(parameter.description(), language))
                        .build(),
                labels,
                scheme);
    }

    private static String[] pick(String[] pair, Language language) {
        return pair.length == 2 ? new String[] {pair[language == Language.JA ? 1 : 0]} : pair;
    }
}
