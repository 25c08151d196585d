package kazasu.workbench;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kazasu.apdu.CardRemovedException;
import kazasu.client.DocumentException;
import kazasu.client.JpkiCardException;
import kazasu.command.Common;
import kazasu.command.Failure;
import kazasu.command.Language;
import kazasu.command.Subcommand;
import kazasu.command.Text;
import kazasu.image.CardImageException;
import kazasu.model.ProfileException;
import kazasu.office.Refusal;
import kazasu.office.RefusedException;
import kazasu.office.ledger.LedgerException;
import kazasu.pki.AdministrationException;
import kazasu.pki.AuthorityFileException;
import kazasu.portal.PortalException;
import kazasu.portal.UnverifiedException;
import kazasu.reader.MissingToolException;
import picocli.CommandLine;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** One run of the command line, without ending the JVM: parses, runs the word, turns every error into one line. */
final class Program {
    /** 0 is good, 1 a verdict against the target; 2 could not run: wrong usage, something missing, or a defect of the program. */
    static final int CANNOT_RUN = 2;

    /** The office, or a relying party, refused, for the reason that it names. */
    static final int REFUSED = 1;

    private static final Set<Refusal> CANNOT_HEAR =
            EnumSet.of(Refusal.OFFICE_DATABASE_GONE, Refusal.OFFICE_AUTHORITY_GONE);

    private static final Text IMPOSSIBLE_PATH = new Text("a path that this system can't have", "このシステムでは使えないパスです");

    private final Root root = new Root();
    private final List<? extends Subcommand> words;
    private final Language environment;
    private final PrintStream out;
    private final PrintStream err;

    Program(List<? extends Subcommand> words, Language environment, PrintStream out, PrintStream err) {
        this.words = words;
        this.environment = environment;
        this.out = out;
        this.err = err;
    }

    int run(String... typed) {
        GlobalOptions global = GlobalOptions.of(typed, environment);
        CommandLine line = Words.commandLine(root, words, global.arguments()::contains);
        line.setOut(new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true));
        Help.speak(line, global.language());
        try {
            return execute(line.parseArgs(global.args()));
        } catch (ParameterException e) {
            return fail(UsageError.describe(e), global);
        } catch (Failure e) {
            return fail(e.text(), global);
        } catch (RefusedException e) {
            return refuse(e, global);
        } catch (PortalException e) {
            return refuse(e.refusal().word(), e.text(), global);
        } catch (UnverifiedException e) {
            return refuse(e.reason().word(), e.text(), global);
        } catch (InvalidPathException e) {
            return fail(IMPOSSIBLE_PATH, global);
        } catch (LedgerException e) {
            return fail(e.text(), global);
        } catch (DocumentException e) {
            return fail(e.text(), global);
        } catch (CardRemovedException
                | MissingToolException
                | CardImageException
                | ProfileException
                | AuthorityFileException
                | AdministrationException
                | JpkiCardException e) {
            return fail(KnownErrors.describe(e), global);
        } catch (Exception | LinkageError | AssertionError e) {
            return fail(CrashLog.keep(home(global), e), global);
        }
    }

    private int execute(ParseResult words) throws Exception {
        if (root.wantsVersion()) {
            out.println(Version.line());
            return 0;
        }
        try {
            return new CommandLine.RunLast().execute(words);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    /** What the office refuses is its verdict; an office that can't be reached has none. */
    private int refuse(RefusedException e, GlobalOptions global) {
        int code = refuse(e.refusal().id(), e.text(), global);
        return CANNOT_HEAR.contains(e.refusal()) ? CANNOT_RUN : code;
    }

    private int refuse(String name, Text text, GlobalOptions global) {
        fail(new Text(name + ": " + text.en(), name + ": " + text.ja()), global);
        return REFUSED;
    }

    private int fail(Text text, GlobalOptions global) {
        err.println("kazasu: " + text.in(global.language()).replaceAll("\\s*\\R\\s*", " "));
        return CANNOT_RUN;
    }

    private static Path home(GlobalOptions global) {
        return global.home().orElseGet(() -> new Common().home());
    }
}
