package kazasu.workbench.office;

import java.io.Console;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import kazasu.command.Common;
import kazasu.command.Failure;
import kazasu.office.counter.PinPad.Prompt;
import kazasu.office.rules.FormPin;
import kazasu.workbench.UserFiles;
import org.jspecify.annotations.Nullable;

/** PINs from a file or the environment, a line each; or from a person. */
final class TypedLines {
    private static final String VARIABLE = "KAZASU_PIN";

    private final Common common;
    private final @Nullable List<String> lines;

    private TypedLines(Common common, @Nullable List<String> lines) {
        this.common = common;
        this.lines = lines;
    }

    static TypedLines of(Common common, @Nullable Path file) {
        String variable = System.getenv(VARIABLE);
        if (file != null) {
            return new TypedLines(
                    common,
                    new String(UserFiles.read(file), StandardCharsets.UTF_8)
                            .lines()
                            .toList());
        }
        return new TypedLines(common, variable == null ? null : variable.lines().toList());
    }

    /** The signature password stands first; the others may be one number (rules.md §3). */
    char[] type(FormPin pin, Prompt prompt) {
        if (lines == null) {
            return ask(pin, prompt);
        }
        int place = pin.ordinal();
        int last = pin == FormPin.SIGNATURE ? 0 : Math.min(place, lines.size() - 1);
        boolean there = !lines.isEmpty() && (pin == FormPin.SIGNATURE || last > 0);
        return there ? lines.get(last).toCharArray() : new char[0];
    }

    private char[] ask(FormPin pin, Prompt prompt) {
        Console console = System.console();
        if (console == null) {
            throw new Failure(
                    "no PIN: give --pin-file or " + VARIABLE, "暗証番号がありません（--pin-file または " + VARIABLE + " で指定）");
        }
        char[] typed = read(console, label(pin, prompt));
        if (prompt == Prompt.NEW) {
            char[] again = read(console, common.say("once more: ", "もう一度: "));
            boolean same = Arrays.equals(typed, again);
            Arrays.fill(again, '\0');
            if (!same) {
                Arrays.fill(typed, '\0');
                throw new Failure("these two differ", "入力が一致しません");
            }
        }
        return typed;
    }

    private static char[] read(Console console, String label) {
        char[] typed = console.readPassword("%s", label);
        return typed == null ? new char[0] : typed;
    }

    private String label(FormPin pin, Prompt prompt) {
        boolean next = prompt == Prompt.NEW;
        return common.say(next ? "new " : "", next ? "新しい" : "") + Names.of(pin).in(common.language()) + ": ";
    }
}
