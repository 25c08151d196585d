package kazasu.workbench;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kazasu.command.Language;

/**
 * {@code --lang} and {@code --home}, read before the command line is parsed: errors of parsing need the language already. What stands
 * before the word is moved behind it, so that {@code kazasu --lang ja doctor} means the same as {@code kazasu doctor --lang ja}.
 *
 * @param language of help and errors
 * @param home where the details of a defect go, if given
 * @param arguments the command line with those options behind the word
 */
record GlobalOptions(Language language, Optional<Path> home, List<String> arguments) {
    private static final Set<String> NAMES = Set.of("--lang", "--home");

    static GlobalOptions of(String[] typed, Language environment) {
        List<String> args = List.of(typed);
        Optional<Language> language = value(args, "--lang").flatMap(GlobalOptions::language);
        return new GlobalOptions(
                language.orElse(environment), value(args, "--home").flatMap(GlobalOptions::path), behindWord(args));
    }

    String[] args() {
        return arguments.toArray(String[]::new);
    }

    private static Optional<Language> language(String name) {
        return Arrays.stream(Language.values())
                .filter(l -> l.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    /** What is no path is refused later, when the command line is parsed. */
    private static Optional<Path> path(String name) {
        try {
            return Optional.of(Path.of(name));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Whether these words are options from here, with their values, and nothing else. */
    static boolean isAll(List<String> words) {
        return afterOptions(words) == words.size();
    }

    private static Optional<String> value(List<String> args, String name) {
        int end = args.contains("--") ? args.indexOf("--") : args.size();
        for (int i = 0; i < end; i++) {
            if (args.get(i).equals(name) && i + 1 < end) {
                return Optional.of(args.get(i + 1));
            }
            if (args.get(i).startsWith(name + "=")) {
                return Optional.of(args.get(i).substring(name.length() + 1));
            }
        }
        return Optional.empty();
    }

    private static List<String> behindWord(List<String> args) {
        int word = afterOptions(args);
        if (word == 0 || word >= args.size() || args.get(word).startsWith("-")) {
            return args;
        }
        // to the end, behind the words of a group too, but not behind "--": what follows that is somebody else's
        List<String> moved = new ArrayList<>(args.subList(word, args.size()));
        int end = moved.contains("--") ? moved.indexOf("--") : moved.size();
        moved.addAll(end, args.subList(0, word));
        return moved;
    }

    private static int afterOptions(List<String> args) {
        int word = 0;
        while (word < args.size() && NAMES.contains(args.get(word).replaceAll("(?s)=.*", ""))) {
            word += args.get(word).contains("=") ? 1 : 2;
        }
        return word;
    }
}
