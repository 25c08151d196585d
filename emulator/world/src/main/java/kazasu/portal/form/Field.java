package kazasu.portal.form;

import java.util.List;
import java.util.Optional;
import kazasu.command.Text;

/**
 * Something to be filled in.
 *
 * @param name in requests and documents
 * @param label for people
 * @param type what goes into it
 * @param required whether it must be filled in
 */
public record Field(String name, Text label, Type type, boolean required) {
    /** What goes into a field. */
    public sealed interface Type {
        /**
         * What is wrong with a value; nothing if it is right.
         *
         * @param value not empty
         */
        Optional<Text> problem(String value);

        /** In characters. */
        int longest();
    }

    /**
     * Text of one line.
     *
     * @param longest in characters
     */
    public record Line(int longest) implements Type {
        @Override
        public Optional<Text> problem(String value) {
            if (value.codePointCount(0, value.length()) > longest) {
                return Optional.of(new Text("at most " + longest + " characters", longest + "文字以内で入力してください"));
            }
            return value.codePoints().anyMatch(c -> !isPrintable(c))
                    ? Optional.of(new Text("a character can't be used", "使用できない文字があります"))
                    : Optional.empty();
        }

        /** In one line of an XML document. */
        private static boolean isPrintable(int c) {
            return switch (Character.getType(c)) {
                case Character.CONTROL,
                        Character.SURROGATE,
                        Character.UNASSIGNED,
                        Character.FORMAT,
                        Character.LINE_SEPARATOR,
                        Character.PARAGRAPH_SEPARATOR -> false;
                default -> true;
            };
        }
    }

    /** A day, {@code 2026-11-24}. */
    public record Day() implements Type {
        private static final int FIRST_YEAR = 1868;

        @Override
        public int longest() {
            return 10;
        }

        @Override
        public Optional<Text> problem(String value) {
            if (!value.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
                return Optional.of(new Text("a date like 2026-11-24", "日付は 2026-11-24 の形で入力してください"));
            }
            try {
                return java.time.LocalDate.parse(value).getYear() >= FIRST_YEAR
                        ? Optional.empty()
                        : Optional.of(new Text("not before " + FIRST_YEAR, FIRST_YEAR + "年以降の日付を入力してください"));
            } catch (java.time.DateTimeException e) {
                return Optional.of(new Text("there is no such day", "その日付はありません"));
            }
        }
    }

    /**
     * A whole number without sign or separators.
     *
     * @param least smallest
     * @param most greatest
     */
    public record Number(long least, long most) implements Type {
        @Override
        public int longest() {
            return Long.toString(most).length();
        }

        @Override
        public Optional<Text> problem(String value) {
            if (value.matches("0|[1-9][0-9]{0,12}")) {
                long number = Long.parseLong(value);
                if (number >= least && number <= most) {
                    return Optional.empty();
                }
            }
            return Optional.of(
                    new Text("a number from " + least + " to " + most, least + "から" + most + "までの数字で入力してください"));
        }
    }

    /**
     * One of several.
     *
     * @param options in order
     */
    public record Choice(List<Option> options) implements Type {
        public Choice {
            options = List.copyOf(options);
        }

        @Override
        public int longest() {
            return options.stream()
                    .mapToInt(option -> option.value().length())
                    .max()
                    .orElse(0);
        }

        @Override
        public Optional<Text> problem(String value) {
            return options.stream().anyMatch(option -> option.value().equals(value))
                    ? Optional.empty()
                    : Optional.of(new Text("one of those offered", "選択肢から選んでください"));
        }
    }

    /**
     * One that can be chosen.
     *
     * @param value in requests and documents
     * @param label for people
     */
    public record Option(String value, Text label) {}

    /** In characters. */
    public int longest() {
        return type.longest();
    }

    /** For the page: {@code line}, {@code day}, {@code number}, {@code choice}. */
    public String kind() {
        if (type instanceof Day) {
            return "day";
        }
        if (type instanceof Number) {
            return "number";
        }
        return type instanceof Choice ? "choice" : "line";
    }

    /** What can be chosen; empty if it isn't a choice. */
    public List<Option> options() {
        return type instanceof Choice choice ? choice.options() : List.of();
    }

    /**
     * A value as people read it.
     *
     * @param value that is right
     */
    public Text shown(String value) {
        return options().stream()
                .filter(option -> option.value().equals(value))
                .map(Option::label)
                .findFirst()
                .orElse(new Text(value, value));
    }

    /**
     * What is wrong with a value; nothing if it is right.
     *
     * @param value stripped; empty for one that was left out
     */
    public Optional<Text> problem(String value) {
        if (value.isEmpty()) {
            return required ? Optional.of(new Text("has to be filled in", "入力してください")) : Optional.empty();
        }
        return type.problem(value);
    }
}
