package kazasu.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import kazasu.card.SystemChance;
import kazasu.command.Language;
import kazasu.image.CardFile;
import kazasu.office.OfficeSwitches;
import kazasu.office.RefusedException;
import kazasu.office.counter.Attendance;
import kazasu.office.ledger.Ledger;
import kazasu.office.ledger.LedgerUrl;
import kazasu.office.town.MovableClock;
import kazasu.office.town.Town;
import kazasu.office.town.Townsfolk;
import kazasu.office.town.TypedPins;
import kazasu.pki.AuthorityGenerations;
import kazasu.pki.CertificateKind;
import kazasu.workbench.office.OfficeCommand;
import kazasu.workbench.office.StatusCommand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A renewal that broke off because the card was taken out, taken up again or given up from the command line. */
class TornOfficeTest {
    @TempDir
    private Path directory = Path.of("");

    private Path home = Path.of("");

    @BeforeEach
    void tearARenewal() throws IOException {
        home = directory.resolve("home");
        Files.writeString(directory.resolve("pins"), "ABC123\n1234\n");
        assertThat(run("office apply --at 2026-10-01").code()).isZero();
        assertThat(run("office hand-over --card @taro.card --pin-file @pins --at 2026-11-02")
                        .code())
                .isZero();
        CardFile file = CardFile.open(directory.resolve("taro.card"), new SystemChance());
        try (Ledger ledger = Ledger.open(LedgerUrl.inHome(home))) {
            SystemChance chance = new SystemChance();
            Town town = Town.open(
                    ledger,
                    AuthorityGenerations.open(home, chance::nextRsaKey),
                    MovableClock.on(LocalDate.of(2026, 11, 5)),
                    chance,
                    OfficeSwitches.DEFAULTS);
            file.card().powerOn();
            // the first writes take the old certificates off the card
            file.card().cutPowerAfter(40);
            assertThatExceptionOfType(RefusedException.class)
                    .isThrownBy(() -> town.counter()
                            .renew(
                                    Attendance.holder(Townsfolk.TARO.code()),
                                    file.card(),
                                    EnumSet.allOf(CertificateKind.class),
                                    TypedPins.specimen()));
        } finally {
            file.close();
        }
    }

    private Terminal run(String line) {
        List<String> words = new ArrayList<>(List.of(line.split(" ")));
        words.replaceAll(word ->
                word.startsWith("@") ? directory.resolve(word.substring(1)).toString() : word);
        words.addAll(List.of("--home", home.toString(), "--lang", "en"));
        return Terminal.run(
                List.of(new OfficeCommand(), new StatusCommand()), Language.EN, words.toArray(String[]::new));
    }

    @Test
    void whatBrokeOffIsSeenAndGoneOnWith() {
        assertThat(run("status").out()).contains("open applications", "renewal of certificates");
        Terminal again = run("office renew --card @taro.card --pin-file @pins --at 2026-11-06");
        assertThat(again.code()).isEqualTo(1);
        assertThat(again.err()).contains("office-unfinished-application: ").hasLineCount(1);
        Terminal resumed = run("office resume --card @taro.card --pin-file @pins --at 2026-11-06");
        assertThat(resumed.err()).isEmpty();
        assertThat(resumed.out()).contains("issued", "01000001 signature-2023", "superseded (4)", "200 yen");
        assertThat(run("office check --card @taro.card --at 2026-11-06T12:00").code())
                .isZero();
    }

    @Test
    void whatBrokeOffIsGivenUp() {
        assertThat(run("office abandon --card @taro.card --at 2026-11-06").out())
                .contains("given up");
        assertThat(run("status").out()).doesNotContain("renewal of certificates  accepted");
        assertThat(run("office resume --card @taro.card --pin-file @pins --at 2026-11-06")
                        .out())
                .contains("nothing was left open");
    }
}
