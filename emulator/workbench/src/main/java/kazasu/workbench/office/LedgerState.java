package kazasu.workbench.office;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import kazasu.command.Text;
import kazasu.office.ledger.Books;
import kazasu.office.ledger.Ledger;
import kazasu.office.ledger.LedgerException;
import kazasu.office.ledger.LedgerUrl;

/**
 * How a ledger is, in one line.
 *
 * @param isUsable whether the offices can work with it
 * @param text where it is and what is in it, or what is the matter
 */
public record LedgerState(boolean isUsable, Text text) {
    /**
     * Looks; a ledger that isn't there yet is not made.
     *
     * @param option which
     * @param home the state directory
     */
    public static LedgerState of(LedgerOption option, Path home) {
        if (!option.isThere(home)) {
            return new LedgerState(false, new Text("made at the first ./kazasu office", "最初の ./kazasu office で作られます"));
        }
        try {
            LedgerUrl url = option.url(home);
            try (Ledger ledger = Ledger.open(url)) {
                return new LedgerState(true, contents(url, ledger));
            }
        } catch (LedgerException e) {
            return new LedgerState(false, e.text());
        }
    }

    private static Text contents(LedgerUrl url, Ledger ledger) {
        int residents = ledger.transact(books -> books.residents().all()).size();
        Optional<Instant> last = ledger.transact(Books::lastEntry);
        String where = url.toString().replaceFirst("^jdbc:h2:file:", "");
        return new Text(
                where + ", " + residents + " residents"
                        + last.map(at -> ", newest entry " + OfficeTime.text(at))
                                .orElse(""),
                where + "、住民" + residents + "人"
                        + last.map(at -> "、最新の記載 " + OfficeTime.text(at)).orElse(""));
    }
}
