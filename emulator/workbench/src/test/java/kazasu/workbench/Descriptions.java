package kazasu.workbench;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kazasu.command.Subcommand;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** The descriptions of all words and their arguments, as they stand in the annotations. */
final class Descriptions {
    private final Map<String, String[]> found = new TreeMap<>();

    private Descriptions() {}

    static Map<String, String[]> of(List<Subcommand> words) {
        Descriptions all = new Descriptions();
        all.add(Words.commandLine(new Root(), words).getCommandSpec());
        return all.found;
    }

    private void add(CommandSpec spec) {
        String name = spec.qualifiedName();
        found.put(name, spec.usageMessage().description());
        spec.options().forEach(option -> found.put(name + " " + option.longestName(), option.description()));
        spec.positionalParameters().forEach(p -> found.put(name + " " + p.paramLabel(), p.description()));
        spec.subcommands().values().stream().map(CommandLine::getCommandSpec).forEach(this::add);
    }
}
