package kazasu.model;

import static org.assertj.core.api.Assertions.assertThat;

import kazasu.apdu.Hex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ExplainTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            00A4040C0AD392F000260100000001 | SELECT 公的個人認証AP | SELECT JPKI AP
            00A4040C03A1B2C3 | SELECT A1B2C3 | SELECT A1B2C3
            00A4020C020001 | SELECT EF 0001 署名用電子証明書 | SELECT EF 0001 signature certificate
            00A4020C020003 | SELECT EF 0003 | SELECT EF 0003
            00A40000 | SELECT | SELECT
            0020009B06414243313233 | VERIFY 署名用パスワード (6 bytes masked) | VERIFY signature password (6 bytes masked)
            00200080 | VERIFY カレントEF (残り回数の照会) | VERIFY current EF (retry query)
            00B0010000 | READ BINARY カレントEF、オフセット256、256バイト | READ BINARY current EF, offset 256, 256 bytes
            00B0930001 | READ BINARY EF 13、オフセット0、1バイト | READ BINARY EF 13, offset 0, 1 byte
            802A009A0201020 0 | COMPUTE DIGITAL SIGNATURE 署名用秘密鍵 (2バイト) | COMPUTE DIGITAL SIGNATURE signature private key (2 bytes)
            002C029804 31323334 | RESET RETRY COUNTER (4 bytes masked) | RESET RETRY COUNTER (4 bytes masked)
            80F00007 | SET STATUS | SET STATUS
            802A059A0201020 0 | COMPUTE DIGITAL SIGNATURE P1=05 署名用秘密鍵 (2バイト) | COMPUTE DIGITAL SIGNATURE P1=05 signature private key (2 bytes)
            00CA5F5100 | GET DATA 5F51 | GET DATA 5F51
            0088009602010200 | INTERNAL AUTHENTICATE その他の鍵 (2バイト) | INTERNAL AUTHENTICATE key of another kind (2 bytes)
            80320098 0431323334 | CHANGE KEY 利用者証明用パスワード (4 bytes masked) | CHANGE KEY user authentication PIN (4 bytes masked)
            80A2000000 | SET PUBLIC IC KEY | SET PUBLIC IC KEY
            80540098 0431323334 | UNLOCK KEY (4 bytes masked) | UNLOCK KEY (4 bytes masked)
            00770000 | INS 77 | INS 77
            002000800041 | 不正な形式のAPDU VERIFY (6バイト) | malformed APDU VERIFY (6 bytes)
            00840000000010 | 拡張長APDU GET CHALLENGE (7バイト) | extended APDU GET CHALLENGE (7 bytes)
            """)
    void explainsCommands(String command, String japanese, String english) {
        assertThat(Explain.command(Hex.parse(command), true)).isEqualTo(japanese);
        assertThat(Explain.command(Hex.parse(command), false)).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            63C2 | 63C2: 照合不一致、残り2回 | 63C2: not matched, tries left: 2
            9000 | 9000: 正常終了 | 9000: done
            01029000 | 9000: 正常終了 (2バイト) | 9000: done (2 bytes)
            6984 | 6984: 参照されたIEFが閉塞している | 6984: referenced key file is blocked
            9FFF | 9FFF: 不明 | 9FFF: unknown
            90 | ステータスワードなし | no status word
            """)
    void explainsAnswers(String answer, String japanese, String english) {
        assertThat(Explain.answer(Hex.parse(answer), true)).isEqualTo(japanese);
        assertThat(Explain.answer(Hex.parse(answer), false)).isEqualTo(english);
    }

    @Test
    void aNarratorKnowsWhichEfIsCurrent() {
        Narrator narrator = new Narrator(true);
        byte[] verify = Hex.parse("0020008004 31323334");
        narrator.answer(Hex.parse("00A4020C020018"), Hex.parse("9000"));
        assertThat(narrator.command(verify)).isEqualTo("VERIFY 利用者証明用パスワード (4 bytes masked)");
        narrator.answer(Hex.parse("00A4020C020003"), Hex.parse("6A82"));
        assertThat(narrator.command(verify)).startsWith("VERIFY 利用者証明用パスワード");
        narrator.answer(Hex.parse("00A4040C0AD392F000260100000001"), Hex.parse("9000"));
        assertThat(narrator.command(verify)).startsWith("VERIFY カレントEF");
    }

    @Test
    void aNarratorKnowsTheApplication() {
        Narrator narrator = new Narrator(false);
        narrator.answer(Hex.parse("00A4040C0A" + Aids.TEXT), Hex.parse("9000"));
        assertThat(narrator.command(Hex.parse("002000910431323334"))).isEqualTo("VERIFY text PIN (4 bytes masked)");
        narrator.answer(Hex.parse("00A4040C0A" + Aids.COMMON), Hex.parse("9000"));
        assertThat(narrator.command(Hex.parse("00B2010C00"))).isEqualTo("READ RECORD 1, card id and expiry");
    }
}
