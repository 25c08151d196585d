package kazasu.workbench.office;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import kazasu.command.Common;
import kazasu.command.Text;
import kazasu.office.Resident;
import kazasu.office.register.ResidentRegister;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A procedure about one person: opens the office, does it, and prints what changed. */
abstract class OfficeWord implements Callable<Integer> {
    @Mixin
    private Common common = new Common();

    @Mixin
    private OfficeOptions options = new OfficeOptions();

    @Mixin
    private ResidentOption resident = new ResidentOption();

    @Option(
            names = "--dry-run",
            description = {
                "do it on a copy of the card and in a ledger that is put back afterwards, and say what would happen",
                "カードの写しと後で元に戻す台帳で実行し、結果だけを表示"
            })
    private boolean dryRun;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public final Integer call() {
        try (OpenOffice office = OpenOffice.toRecord(common, options, dryRun)) {
            perform(office);
        }
        return 0;
    }

    /** A word that has a card in hand finds out whose it is. */
    void perform(OpenOffice office) {
        perform(office, resident.in(office), this::act);
    }

    /** What is done. */
    interface Act {
        Done of(OpenOffice office, Resident person);
    }

    final void perform(OpenOffice office, Resident person, Act act) {
        Snapshot before = Snapshot.of(office, person.code());
        // what the calendar has brought since somebody last looked
        new ResidentRegister(office.town().terminal()).daily(person.code());
        Done done = act.of(office, person);
        Snapshot after = Snapshot.of(office, person.code());
        if (!office.isRehearsal()) {
            keep(before, after);
        }
        print(office, done, before, after);
    }

    /** What the person takes along besides the card. */
    void keep(Snapshot before, Snapshot after) {}

    /** What a word without a card does. */
    Done act(OpenOffice office, Resident person) {
        throw new IllegalStateException("a word that does nothing");
    }

    private void print(OpenOffice office, Done done, Snapshot before, Snapshot after) {
        PrintWriter out = spec.commandLine().getOut();
        String rehearsed = office.isRehearsal() ? common.say("DRY RUN, nothing is recorded: ", "【試行】記録しません: ") : "";
        out.println(rehearsed + say(done.what()) + common.say(": ", "：")
                + after.person().attributes().name() + "  " + OfficeTime.text(office.now()));
        out.print(new Changes(common, before, after).table().grouped("  "));
        done.next().forEach(step -> out.println("  " + common.say("next: ", "次に: ") + say(step)));
        out.flush();
    }

    final String say(Text text) {
        return text.in(common.language());
    }

    final Common common() {
        return common;
    }

    final ResidentOption resident() {
        return resident;
    }
}
