package kazasu.portal.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import kazasu.office.Resident;
import kazasu.office.town.Townsfolk;
import kazasu.pki.BasicAttributes;
import kazasu.pki.BirthDate;
import kazasu.pki.Sex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Read as anybody would, by poppler. */
class ResidencePaperTest {
    private static final Instant TIME = Instant.parse("2026-11-27T15:30:00Z");

    @TempDir
    private Path directory;

    private String text(Resident person) throws IOException, InterruptedException {
        Path pdf =
                Files.write(directory.resolve("paper.pdf"), new ResidencePaper(person, TIME, "00C0FFEE0001").toPdf());
        Path log = directory.resolve("log");
        Process reader;
        try {
            reader = new ProcessBuilder("pdftotext", "-raw", pdf.toString(), "-")
                    .redirectError(log.toFile())
                    .redirectOutput(directory.resolve("text").toFile())
                    .start();
        } catch (IOException e) {
            throw new AssertionError("missing: apt-get install poppler-utils poppler-data", e);
        }
        assertThat(reader.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(Files.readString(log)).as("poppler has nothing to say").isEmpty();
        return Files.readString(directory.resolve("text"), StandardCharsets.UTF_8);
    }

    @Test
    void saysWhatTheRegisterKnows() throws Exception {
        assertThat(text(Townsfolk.TARO))
                .contains("住民票の写し", "検証 太郎", "平成３年５月４日", "男", "群馬県前橋市検証町", "令和８年１１月２８日", "００Ｃ０ＦＦＥＥ０００１")
                .contains("試験用 ＴＥＳＴ", "TEST: this paper certifies nothing", "証明の効力はありません", "個人番号")
                .doesNotContain(Townsfolk.TARO.code(), "００００００００００１", "在留期間");
    }

    @Test
    void saysUntilWhenAForeignNationalStays() throws Exception {
        assertThat(text(Townsfolk.MARIA)).contains("ＫＥＮＳＨＯ ＭＡＲＩＡ", "在留期間の満了日", "令和１０年３月３１日");
    }

    @Test
    void breaksALongAddressAndSaysWhatIsUnknown() throws Exception {
        Resident person = Townsfolk.TARO.with(
                new BasicAttributes("検証　四郎", Sex.UNKNOWN, new BirthDate(1940, 0, 0), "群馬県前橋市" + "検証町".repeat(40)));
        assertThat(text(person)).contains("１９４０年（月日不詳）", "（記載なし）");
    }

    @Test
    void writesErasAsPapersDo() {
        assertThat(Eras.of(LocalDate.of(1989, 1, 7))).isEqualTo("昭和64年1月7日");
        assertThat(Eras.of(LocalDate.of(1989, 1, 8))).isEqualTo("平成元年1月8日");
        assertThat(Eras.of(LocalDate.of(2019, 5, 1))).isEqualTo("令和元年5月1日");
        assertThat(Eras.of(LocalDate.of(1870, 1, 1))).isEqualTo("1870年1月1日");
    }
}
