package kazasu.features.verifier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kazasu.command.Failure;

/**
 * A command with placeholders, split into words as a shell does with blanks and quotes, but by no shell. A word with a placeholder that has no
 * value for a case is left out, and so is the option before it ({@code --crl {crl}}).
 *
 * @param words as they were typed
 */
record CommandTemplate(List<String> words) {
    private static final Pattern WORD = Pattern.compile("((?:[^\\s'\"]|'[^']*'|\"[^\"]*\")+)");
    private static final Pattern QUOTED = Pattern.compile("'([^']*)'|\"([^\"]*)\"");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+)}");

    CommandTemplate {
        words = List.copyOf(words);
    }

    /**
     * Splits.
     *
     * @param known placeholders that there are
     * @throws Failure if there is no word, a quote isn't closed, or a placeholder isn't known
     */
    static CommandTemplate parse(String command, Set<String> known) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(command);
        int end = 0;
        while (word.find()) {
            requireBlank(command.substring(end, word.start()));
            end = word.end();
            words.add(QUOTED.matcher(word.group())
                    .replaceAll(quoted ->
                            Matcher.quoteReplacement(quoted.group(1) == null ? quoted.group(2) : quoted.group(1))));
        }
        requireBlank(command.substring(end));
        if (words.isEmpty()) {
            throw new Failure("--exec has no command", "--exec にコマンドがありません");
        }
        CommandTemplate template = new CommandTemplate(words);
        template.requireKnown(known);
        return template;
    }

    private static void requireBlank(String between) {
        if (!between.isBlank()) {
            throw new Failure("a quote in --exec is not closed", "--exec の引用符が閉じていません");
        }
    }

    private void requireKnown(Set<String> known) {
        Set<String> unknown = words.stream()
                .flatMap(word -> PLACEHOLDER.matcher(word).results())
                .map(found -> found.group(1))
                .filter(name -> !known.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
        if (!unknown.isEmpty()) {
            String names =
                    new TreeSet<>(known).stream().map(name -> "{" + name + "}").collect(Collectors.joining(" "));
            throw new Failure(
                    "no placeholder is called {" + String.join("}, {", unknown) + "}; there are " + names,
                    "{" + String.join("}、{", unknown) + "}という項目はありません。" + names + "が使えます");
        }
    }

    /** Whether it asks for something. */
    boolean asks(String placeholder) {
        return words.stream().anyMatch(word -> word.contains("{" + placeholder + "}"));
    }

    /**
     * The command for one case.
     *
     * @param values by placeholder; those without a value are not in it
     */
    List<String> filled(Map<String, String> values) {
        List<String> filled = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (isComplete(word, values)) {
                filled.add(PLACEHOLDER
                        .matcher(word)
                        .replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), ""))));
            } else if (i > 0 && isOption(words.get(i - 1)) && !filled.isEmpty()) {
                filled.remove(filled.size() - 1);
            }
        }
        return filled;
    }

    private static boolean isComplete(String word, Map<String, String> values) {
        return PLACEHOLDER.matcher(word).results().allMatch(found -> values.containsKey(found.group(1)));
    }

    /** An option that has its value in the next word. */
    private static boolean isOption(String word) {
        return word.startsWith("-")
                && !word.contains("=")
                && !PLACEHOLDER.matcher(word).find();
    }
}
