package kazasu.model.page;

import java.util.List;
import java.util.stream.Collectors;
import kazasu.model.Application;
import kazasu.model.CardFile;
import kazasu.model.Certainty;
import kazasu.model.Files;
import kazasu.model.PinRule;
import kazasu.model.Profile;
import kazasu.model.StatusRow;
import kazasu.model.StatusTable;
import kazasu.model.Switch;

/**
 * The page docs/card.md in Markdown: files, commands with their status words, switches, profiles and the account of every row
 * of card-interface.md, each with its certainty and source.
 */
public final class CardReference {
    private final StringBuilder page = new StringBuilder();

    private CardReference() {}

    /** The whole page. */
    public static String markdown() {
        CardReference reference = new CardReference();
        reference.head();
        reference.files();
        reference.pins();
        reference.commands();
        reference.switches();
        reference.profiles();
        reference.coverage();
        return reference.page.toString();
    }

    private void head() {
        line("# The card");
        line("");
        line(
                "Made by `./kazasu card reference` from the tables that the oracle answers from; a test fails if this page is older"
                        + " than they are. Marks are the sources': C certain, L→C and L likely, U unknown, ours: this project's own."
                        + " CI is `docs/reference/card-interface.md`, D is `docs/decisions.md`,"
                        + " O is `docs/other-applications.md`.");
        line("");
    }

    private void files() {
        for (Application application : Application.values()) {
            List<CardFile> files = Files.of(application);
            if (!files.isEmpty()) {
                table(
                        "## Files: " + application.title().en() + " ("
                                + application.title().ja() + ")",
                        "EF",
                        "short id",
                        "what",
                        "何か",
                        "kind",
                        "bytes",
                        "read",
                        "mark",
                        "source");
                files.forEach(this::file);
                line("");
            }
        }
        line("Contents, byte for byte: `docs/decisions.md` §2 and `docs/other-applications.md`.");
        line("");
    }

    private void file(CardFile file) {
        row(
                file.idHex(),
                String.format("%02X", file.shortId()),
                file.title().en(),
                file.title().ja(),
                words(file.kind()),
                file.size() == 0 ? "–" : String.valueOf(file.size()),
                read(file),
                mark(file.certainty()),
                file.source());
    }

    private static String read(CardFile file) {
        return switch (file.read()) {
            case FREE -> "free";
            case AFTER_VERIFY ->
                "after VERIFY on "
                        + file.guards().stream()
                                .map(guard -> String.format("%04X", guard.ef()))
                                .collect(Collectors.joining(" or "));
            case NEVER -> "never";
        };
    }

    private void pins() {
        table("## PINs", "application", "EF", "what", "何か", "length", "tries", "changeable");
        for (PinRule pin : PinRule.values()) {
            String length = pin.minLength() == pin.maxLength()
                    ? String.valueOf(pin.minLength())
                    : pin.minLength() + "–" + pin.maxLength();
            row(
                    pin.application().title().en(),
                    String.format("%04X", pin.ef()),
                    pin.title().en(),
                    pin.title().ja(),
                    length,
                    String.valueOf(pin.tries()),
                    pin.isChangeable() ? "yes" : "no");
        }
        line("");
    }

    private void commands() {
        line("## Commands");
        line("");
        line("In each table the rows stand in the order in which the card checks.");
        line("");
        for (StatusTable command : StatusTable.all()) {
            table("### " + command.command(), "situation", "状況", "answer", "mark", "source");
            command.rows().forEach(this::status);
            line("");
        }
    }

    private void status(StatusRow row) {
        String where = row.withinSession() ? " (administration session)" : "";
        String switched =
                row.settings().stream().map(setting -> " (`" + setting + "`)").collect(Collectors.joining());
        row(
                row.situation().text().en() + where + switched,
                row.situation().text().ja() + (where.isEmpty() ? "" : "（管理セッション）") + switched,
                "`" + row.status().pattern() + "` " + row.status().meaning().en(),
                mark(row.certainty()),
                row.source());
    }

    private void switches() {
        table("## Switches", "switch", "values, the default first", "looked at by", "mark of the default", "source");
        for (Switch which : Switch.values()) {
            row(
                    "`" + which.key() + "`",
                    String.join(", ", which.choices()),
                    words(which.place()),
                    mark(which.certainty()),
                    which.source());
        }
        line("");
    }

    private void profiles() {
        table("## Profiles", "profile", "what", "何か", "answer to reset", "token label", "mark", "source");
        for (Profile profile : Profile.all()) {
            row(
                    "`" + profile.name() + "`",
                    profile.title().en() + (profile.plan() ? " (plan)" : "") + (profile.bad() ? " (bad)" : ""),
                    profile.title().ja() + (profile.plan() ? "（計画）" : "") + (profile.bad() ? "（不良）" : ""),
                    "`" + profile.atr() + "`",
                    "`" + profile.label() + "`",
                    mark(profile.certainty()),
                    profile.source());
        }
        line("");
    }

    private void coverage() {
        table("## Every row of card-interface.md §§1–4 and 6", "section", "row", "here", "where, or why");
        for (Coverage.Entry entry : Coverage.all()) {
            row("§" + entry.section(), entry.row(), words(entry.treatment()), entry.where());
        }
    }

    private static String mark(Certainty certainty) {
        return certainty.mark();
    }

    private static String words(Enum<?> value) {
        return value.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }

    private void table(String heading, String... columns) {
        line(heading);
        line("");
        row(columns);
        line("|" + "---|".repeat(columns.length));
    }

    private void row(String... cells) {
        line("| " + String.join(" | ", List.of(cells)) + " |");
    }

    private void line(String text) {
        page.append(text).append('\n');
    }
}
