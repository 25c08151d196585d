package kazasu.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kazasu.card.SystemChance;
import kazasu.command.Language;
import kazasu.image.CardFile;
import kazasu.office.ledger.Ledger;
import kazasu.office.ledger.LedgerUrl;
import kazasu.workbench.office.OfficeCommand;
import kazasu.workbench.office.StatusCommand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The words {@code office} and {@code status} as somebody types them. */
class OfficeTest {
    @TempDir
    private Path directory = Path.of("");

    @BeforeEach
    void writePins() throws IOException {
        Files.writeString(directory.resolve("pins"), "ABC123\n1234\n");
        Files.writeString(directory.resolve("others"), "XYZ789\n4321\n");
    }

    private Terminal run(Language language, String line) {
        List<String> words = new ArrayList<>(List.of(line.split(" ")));
        words.replaceAll(word ->
                word.startsWith("@") ? directory.resolve(word.substring(1)).toString() : word);
        words.addAll(List.of("--home", directory.resolve("home").toString(), "--lang", language.name()));
        return Terminal.run(List.of(new OfficeCommand(), new StatusCommand()), language, words.toArray(String[]::new));
    }

    private String good(String line) {
        Terminal terminal = run(Language.EN, line);
        assertThat(terminal.err()).as(line).isEmpty();
        assertThat(terminal.code()).as(line).isZero();
        return terminal.out();
    }

    private void stops(int code, String line, String why) {
        for (Language language : Language.values()) {
            Terminal terminal = run(language, line);
            assertThat(terminal.code()).as(line + terminal).isEqualTo(code);
            assertThat(terminal.err())
                    .as(line)
                    .startsWith("kazasu: ")
                    .hasLineCount(1)
                    .doesNotContain("defect");
            if (language == Language.EN) {
                assertThat(terminal.err()).as(line).contains(why);
            }
        }
    }

    private void haveACard() {
        good("office apply --at 2026-10-01");
        good("office hand-over --card @taro.card --pin-file @pins --copies @copies --at 2026-11-02");
    }

    @Test
    void aLifeLeavesItsTrace() throws IOException {
        haveACard();
        assertThat(directory.resolve("copies")).isDirectoryContaining("glob:**signature-01000000.pem");
        assertThat(directory.resolve("home/cards")).isEmptyDirectory();
        assertThat(good("office move --to takasaki --address 高崎市１番 --at 2026-11-20"))
                .contains(
                        "Maebashi-shi -> Takasaki-shi", "revoked", "01000000 signature-2023", "affiliationChanged (3)")
                .contains("next: a new signature certificate");
        assertThat(run(Language.EN, "office check --card @taro.card --at 2026-11-20T12:00")
                        .code())
                .isEqualTo(1);
        assertThat(good("office issue --card @taro.card --pin-file @pins --at 2026-11-24"))
                .contains("01000001 signature-2023", "2026-11-24 .. 2031-05-04", "200 yen");
        assertThat(good("office check --card @taro.card --at 2026-11-24T12:00")).contains("good");
        assertThat(good("office hold --at 2026-12-01")).contains("suspended", "held", "certificateHold (6)");
        assertThat(good("office found --card @taro.card --at 2026-12-02")).contains("cessationOfOperation (5)");
        assertThat(good("status --at 2026-11-10")).contains("good").doesNotContain("revoked", "01000001");
        assertThat(good("status --at 2026-12-03")).contains("revoked 2026-12-02", "handed over");
        assertThat(run(Language.JA, "status --at 2026-12-03").out()).contains("署名用電子証明書", "失効 2026-12-02");
        assertThat(good("office receipt --at 2026-12-03")).contains("0 yen", "200 yen");
    }

    @Test
    void aDryRunSaysAllAndLeavesNothing() throws IOException {
        assertThat(good("office apply --dry-run --at 2026-10-01")).contains("DRY RUN", "ordered");
        haveACard();
        String card = Files.readString(directory.resolve("taro.card"));
        String before = good("status");
        assertThat(good("office renew --card @taro.card --pin-file @pins --dry-run --at 2031-03-01"))
                .contains("issued", "2031-03-01 .. 2036-05-04", "superseded (4)", "200 yen");
        assertThat(directory.resolve("taro.card")).hasContent(card);
        assertThat(good("status")).isEqualTo(before);
        assertThat(good("office renew --card @taro.card --pin-file @pins --at 2031-03-01"))
                .contains("01000001 signature-2023");
    }

    @Test
    void otherWaysThanTheCounter() {
        haveACard();
        String kiosk = "office kiosk --card @taro.card --pin-file @pins --at ";
        stops(1, kiosk + "2026-11-03 --pin signature --without-app", "kiosk-without-app-step: ");
        stops(1, kiosk + "2026-11-03 --pin user-authentication --chain lawson", "kiosk-of-other-chain: ");
        stops(1, kiosk + "2026-11-03T23:30 --pin signature", "kiosk-closed: ");
        stops(1, kiosk + "2026-11-04 --pin signature --app 2026-11-03T09:59", "kiosk-app-step-too-old: ");
        assertThat(good(kiosk + "2026-11-05 --pin signature --new-pin-file @others"))
                .contains("0 yen");
        stops(1, "office revoke-online --card @taro.card --pin-file @pins --at 2026-11-06", "pin-wrong: ");
        assertThat(good("office phone --card @taro.card --pin-file @others --out @phone.card --at 2026-11-06"))
                .contains("01000001 signature-2023");
        assertThat(good("office revoke-online --card @taro.card --pin-file @others --kind signature --at 2026-11-07"))
                .contains("cessationOfOperation (5), the holder asked for it");
    }

    @Test
    void lifeGoesOn() {
        good("office resident add --name 検証五郎 --born 2000-02-29 --sex male --stay-until 2027-01-31 --at 2026-10-01");
        assertThat(good("office residents")).contains("検証　太郎", "検証五郎", "stay until 2027-01-31");
        stops(1, "office resident add --name X --born 2030-01-01 --at 2026-10-02", "date-in-future: ");
        good("office apply --resident 検証五郎 --at 2026-10-02");
        assertThat(good("office make --resident 検証五郎 --at 2026-10-10")).contains("2026-10-10 .. 2027-01-31");
        good("office hand-over --resident 検証五郎 --card @goro.card --pin-file @pins --at 2026-11-02");
        assertThat(good("office event stay --resident 検証五郎 --on 2029-01-31 --at 2026-12-01"))
                .contains("2027-01-31 -> 2029-01-31");
        assertThat(good("office extend --card @goro.card --at 2026-12-02"))
                .contains("until 2029-01-31", "change of the card's validity");
        assertThat(good("office pin --card @goro.card --pin text --pin-file @pins --new-pin-file @others"))
                .contains("PIN changed");
        assertThat(good("office pinless --card @goro.card --at 2026-12-03")).contains("without PINs");
        assertThat(good("office rename 検証六郎 --resident 検証五郎 --at 2026-12-04")).contains("検証五郎 -> 検証六郎");
        assertThat(good("office event death --resident 検証六郎 --at 2026-12-05")).contains("dead since", "lapsed");
        stops(1, "office apply --resident 検証六郎 --at 2026-12-06", "applicant-not-on-register: ");
    }

    @Test
    void refusalsAreNamedAndExitOne() {
        good("office apply --at 2026-10-01");
        stops(1, "office apply --at 2026-10-01", "card-already-held: ");
        stops(1, "office hand-over --card @taro.card --pin-file @pins --at 2026-10-01", "card-not-same-day: ");
        stops(1, "office hand-over --card @taro.card --pin-file @pins --id none --at 2026-11-02", "identity");
        assertThat(directory.resolve("taro.card")).doesNotExist();
        good("office hand-over --card @taro.card --pin-file @pins --at 2026-11-02");
        for (String way : List.of("--phone", "--web", "--post")) {
            stops(1, "office unlock --card @taro.card --pin signature --pin-file @pins " + way, "channel-unlock: ");
        }
        stops(1, "office renew --phone --card @taro.card --pin-file @pins", "channel-issue: ");
        stops(1, "office renew --card @taro.card --pin-file @others --at 2031-03-01", "pin-wrong: ");
        stops(1, "office revoke --web", "channel-revocation: ");
        stops(1, "office issue --card @taro.card --pin-file @pins --kind signature", "certificate-double-issue: ");
        stops(1, "office return --card @taro.card --resident 検証花子", "card-of-another-holder: ");
        stops(1, "office event departure --continued-use --on 2020-01-01", "departure-not-yet: ");
    }

    @Test
    void whatCannotRunIsOneLineAndExitsTwo() throws IOException {
        haveACard();
        stops(2, "office apply --at 2026-10-31", "newest entry is of 2026-11-02");
        stops(2, "office apply --at 2026-02-30", "--at takes a day");
        stops(2, "office apply --resident nobody", "nobody on the register is called nobody");
        stops(2, "office unlock --card @none.card --pin signature --pin-file @pins", "no such card");
        stops(2, "office unlock --card @pins --pin signature --pin-file @pins", "not a card image");
        stops(2, "office unlock --card @taro.card --pin nope --pin-file @pins", "a PIN is signature");
        stops(2, "office unlock --card @taro.card --pin signature --pin-file @none", "can't read");
        stops(2, "office move --to atlantis --address x", "a municipality is");
        stops(2, "office event nothing", "an event is one of");
        stops(2, "office hand-over --card @mine.card --pin-file @pins", "no card is ordered");
        stops(2, "office hand-over --card @taro.card --pin-file @pins", "--force");
        stops(2, "office status", "unknown word status");
        stops(2, "office", "office needs one of");
        stops(2, "status --ledger jdbc:oracle:x", "not the URL of a ledger");
        stops(2, "status --ledger jdbc:postgresql://127.0.0.1:1/x", "can't be reached");
        stops(2, "office ocsp --request @none --out @answer", "can't read");
    }

    @Test
    void aCardThatSomebodyHoldsStaysTheirs() {
        haveACard();
        CardFile held = CardFile.open(directory.resolve("taro.card"), new SystemChance());
        try {
            stops(2, "office unlock --card @taro.card --pin signature --pin-file @pins", "holds this card");
        } finally {
            held.close();
        }
    }

    @Test
    void aBrokenLedgerIsOneLineAndUntouched() throws IOException {
        Path home = Files.createDirectories(directory.resolve("home"));
        Files.writeString(
                home.resolve("ledger.mv.db"), "this is no database, but long enough to be looked at\n".repeat(99));
        stops(2, "status", "damaged");
        assertThat(Files.readString(home.resolve("ledger.mv.db"))).startsWith("this is no database");
    }

    @Test
    void aCardFromElsewhereIsUnknown() {
        haveACard();
        try (Ledger other = Ledger.open(LedgerUrl.inHome(directory.resolve("other")))) {
            assertThat(other.url()).isNotNull();
        }
        Terminal terminal = run(
                Language.EN,
                "office return --card @taro.card --ledger jdbc:h2:file:" + directory.resolve("other/ledger"));
        assertThat(terminal.code()).isEqualTo(1);
        assertThat(terminal.err()).contains("card-unknown: ");
    }

    @Test
    void publishesAndAnswers() throws IOException {
        haveACard();
        assertThat(good("office publish --out @pub --at 2026-11-03")).contains("published: 2 lists", "entries: 0");
        assertThat(directory.resolve("pub/index.json")).content().contains("signature-2023-10201.crl");
        assertThat(good("office publish --out @pub --at 2026-11-03")).contains("published: 0 lists");
        Files.write(directory.resolve("garbage"), new byte[] {1, 2, 3});
        Terminal terminal = run(Language.EN, "office ocsp --request @garbage --out @answer");
        assertThat(terminal.code()).isEqualTo(1);
        assertThat(terminal.out()).contains("malformed_request");
    }
}
