package kazasu.corpus.make;

import static kazasu.verifier.Reason.BAD_CERTIFICATE;
import static kazasu.verifier.Reason.CONTENT_CHANGED;
import static kazasu.verifier.Reason.CONTENT_MISSING;
import static kazasu.verifier.Reason.MALFORMED;
import static kazasu.verifier.Reason.NOT_ALL_SIGNED;
import static kazasu.verifier.Reason.NO_SIGNING_CERTIFICATE;
import static kazasu.verifier.Reason.SIGNATURE_WRONG;
import static kazasu.verifier.Reason.TOO_LARGE;
import static kazasu.verifier.Reason.UNSUPPORTED_FORMAT;
import static kazasu.verifier.Reason.WEAK_ALGORITHM;

import java.util.Arrays;
import kazasu.client.PdfFormat;
import kazasu.client.PdfPlace;
import kazasu.corpus.CorpusRule;
import kazasu.corpus.Expected;

/** Signed PDF: good, changed, with bytes that nobody signed. */
final class PdfCases extends PdfFamily {
    private static final Expected UNREADABLE = Expected.of(MALFORMED, UNSUPPORTED_FORMAT, NOT_ALL_SIGNED);

    private final byte[] adobe;
    private final byte[] pades;
    private final PdfForge forge;

    PdfCases(World world, Cases cases) {
        super(world, cases);
        adobe = sign(PdfFormat.adobe(Papers.clock(World.SIGNED)), PdfPaper.form(), taro);
        pades = sign(PdfFormat.pades(Papers.clock(World.SIGNED)), PdfPaper.form(), taro);
        forge = new PdfForge(pades);
    }

    void add() {
        good();
        tampered();
        additions();
        ranges();
        contents();
        subFilters();
        unreadable();
    }

    private void good() {
        valid(
                "adbe-pkcs7-detached",
                "pdf-adbe",
                adobe,
                "adbe.pkcs7.detached, by a card.",
                "カードによるadbe.pkcs7.detached。");
        valid("pades", "pdf-pades", pades, "PAdES-B-B, by a card.", "カードによるPAdES-B-B。");
        valid(
                "adbe-visible",
                "pdf-adbe",
                sign(PdfFormat.adobe(Papers.clock(World.SIGNED)).visible(PdfPlace.DEFAULT), PdfPaper.form(), taro),
                "The signature is seen on the page.",
                "可視署名（adbe.pkcs7.detached）。");
        valid(
                "pades-visible",
                "pdf-pades",
                sign(PdfFormat.pades(Papers.clock(World.SIGNED)).visible(PdfPlace.DEFAULT), PdfPaper.form(), taro),
                "The PAdES signature is seen on the page.",
                "可視署名（PAdES-B-B）。");
        Person hanako = world.person(People.HANAKO, "2025-12-20T02:00:00Z");
        byte[] two = sign(PdfFormat.adobe(Papers.clock(World.SIGNED.plusSeconds(600))), pades, hanako);
        cases.begin("pdf/good/two-signatures", CorpusRule.GOOD, "pdf-two-signatures")
                .lists("two-partitions", Lists.of(taro, World.NOW), Lists.of(hanako, World.NOW))
                .document("form.pdf", two)
                .valid("Signed by one holder, then by another.", "一人の署名後、別の一人が追加署名。", SOURCE);
        byte[] old = sign(
                PdfFormat.pades(Papers.clock(World.SIGNED)),
                PdfPaper.form(),
                world.person(People.HANAKO, "2022-04-05T02:00:00Z"));
        Person older = world.person(People.HANAKO, "2022-04-05T02:00:00Z");
        cases.begin("pdf/generation/2019", CorpusRule.GENERATIONS, "pdf-pades")
                .by(older.attributes())
                .listOf(older)
                .document("form.pdf", old)
                .valid("Issued by generation 2019; all three are pinned.", "2019年の世代が発行（三世代とも信頼）。", "rules.md §2.1");
    }

    private void tampered() {
        bad(
                "tampered/amount",
                CorpusRule.CONTENT,
                "pdf-adbe",
                replaced(adobe, "amount 10000", "amount 90000"),
                Expected.of(CONTENT_CHANGED),
                "The amount on the page was changed.",
                "ページ上の金額が書き換えられた。");
        bad(
                "tampered/behind-the-signature",
                CorpusRule.CONTENT,
                "pdf-pades",
                Ders.flipped(pades, pades.length - 30, 1),
                Expected.of(CONTENT_CHANGED, MALFORMED, NOT_ALL_SIGNED),
                "A byte behind the signature was changed.",
                "署名値より後ろの1バイトが変更された。");
        String text = PdfPaper.text(pades);
        int time = text.indexOf("/M (D:") + 6;
        byte[] moved = pades.clone();
        moved[time + 13] = (byte) (moved[time + 13] == '0' ? '1' : '0');
        bad(
                "tampered/signing-time",
                CorpusRule.CONTENT,
                "pdf-pades",
                moved,
                Expected.of(CONTENT_CHANGED),
                "The time in the signature dictionary was changed.",
                "署名辞書内の時刻が書き換えられた。");
        bad(
                "tampered/header",
                CorpusRule.CONTENT,
                "pdf-pades",
                replaced(pades, "%PDF-1.7", "%PDF-1.4"),
                Expected.of(CONTENT_CHANGED),
                "The version in the first line was changed.",
                "先頭行のバージョンが書き換えられた。");
    }

    private void additions() {
        bad(
                "coverage/update",
                CorpusRule.COVERAGE,
                "pdf-pades",
                PdfPaper.updated(pades, 5, PdfPaper.bytes(PdfPaper.page("90000"))),
                NONE,
                "An update after signing replaces the page.",
                "署名後の増分更新でページが差し替えられた。");
        bad(
                "coverage/appended-bytes",
                CorpusRule.COVERAGE,
                "pdf-pades",
                PdfPaper.bytes(PdfPaper.text(pades) + "% TEST\n"),
                NONE,
                "A comment follows the signed file.",
                "署名済みファイルの後にコメント。");
        bad(
                "coverage/prepended-bytes",
                CorpusRule.COVERAGE,
                "pdf-pades",
                PdfPaper.bytes("% TEST\n" + PdfPaper.text(pades)),
                Expected.of(CONTENT_CHANGED, NOT_ALL_SIGNED, MALFORMED, UNSUPPORTED_FORMAT),
                "A comment stands before the signed file.",
                "署名済みファイルの前にコメント。");
        Person hanako = world.person(People.HANAKO, "2025-12-20T02:00:00Z");
        byte[] between = sign(
                PdfFormat.pades(Papers.clock(World.SIGNED.plusSeconds(600))),
                PdfPaper.updated(pades, 5, PdfPaper.bytes(PdfPaper.page("90000"))),
                hanako);
        cases.begin("pdf/coverage/update-between-signatures", CorpusRule.COVERAGE, "pdf-two-signatures")
                .lists("two-partitions", Lists.of(taro, World.NOW), Lists.of(hanako, World.NOW))
                .document("form.pdf", between)
                .bad(
                        NONE,
                        "The page was replaced after the first signature; the second one covers that.",
                        "最初の署名後にページが差し替えられ、二番目の署名がそれを含む。",
                        SOURCE);
    }

    private void ranges() {
        int begin = forge.gapBegin();
        int end = forge.gapEnd();
        int rest = forge.length() - end;
        range(
                "begins-later",
                forge.resigned(taro, 20, begin - 20, end, rest),
                "The ByteRange leaves out the first 20 bytes.",
                "ByteRangeが先頭20バイトを除外。");
        range(
                "ends-earlier",
                forge.resigned(taro, 0, begin, end, rest - 60),
                "The ByteRange leaves out the last 60 bytes.",
                "ByteRangeが末尾60バイトを除外。");
        range(
                "wide-gap",
                forge.resigned(taro, 0, begin - 40, end, rest),
                "The ByteRange leaves out 40 bytes before Contents.",
                "ByteRangeがContentsの前の40バイトも除外。");
        range(
                "wide-gap-behind",
                forge.resigned(taro, 0, begin, end + 40, rest - 40),
                "The ByteRange leaves out 40 bytes behind Contents.",
                "ByteRangeがContentsの後ろの40バイトも除外。");
        range(
                "first-part-only",
                forge.resigned(taro, 0, begin, end, 0),
                "The ByteRange ends before Contents.",
                "ByteRangeがContentsの前で終わる。");
        range("empty", forge.resigned(taro, 0, 0, 0, 0), "The ByteRange covers nothing.", "ByteRangeが空。");
        range(
                "beyond-the-end",
                forge.range("[0 " + begin + " " + end + " 99999]"),
                "The ByteRange goes beyond the file.",
                "ByteRangeがファイル末尾を超える。");
        range(
                "negative",
                forge.range("[0 " + begin + " " + end + " -1]"),
                "The ByteRange has a negative length.",
                "ByteRangeに負の長さ。");
        range(
                "three-numbers",
                forge.range("[0 " + begin + " " + end + "]"),
                "The ByteRange has three numbers.",
                "ByteRangeの数値が三つ。");
        range("null", forge.range("null"), "The ByteRange is null.", "ByteRangeがnull。");
        range(
                "contents-covered",
                forge.range("[0 " + forge.length() + " " + forge.length() + " 0]"),
                "The ByteRange covers Contents itself.",
                "ByteRangeがContents自身を含む。");
    }

    private void range(String name, byte[] pdf, String en, String ja) {
        bad(
                "byterange/" + name,
                CorpusRule.COVERAGE,
                "pdf-pades",
                pdf,
                Expected.of(NOT_ALL_SIGNED, MALFORMED, CONTENT_CHANGED, UNSUPPORTED_FORMAT),
                en,
                ja);
    }

    private void contents() {
        Expected nothing =
                Expected.of(MALFORMED, UNSUPPORTED_FORMAT, NO_SIGNING_CERTIFICATE, CONTENT_MISSING, NOT_ALL_SIGNED);
        bad(
                "contents/zeros",
                CorpusRule.FORMAT,
                "pdf-pades",
                forge.contents(new byte[0]),
                nothing,
                "Contents is all zero.",
                "Contentsがすべて0。");
        byte[] cms = new CmsForge(forge.covered(), taro, World.SIGNED).der();
        bad(
                "contents/truncated",
                CorpusRule.FORMAT,
                "pdf-pades",
                forge.contents(Arrays.copyOf(cms, 400)),
                nothing,
                "The CMS in Contents is cut off.",
                "Contents内のCMSが途中で切れている。");
        bad(
                "contents/rubbish-behind",
                CorpusRule.FORMAT,
                "pdf-pades",
                forge.contents(Ders.flipped(Arrays.copyOf(cms, cms.length + 10), cms.length + 5, 1)),
                Expected.of(MALFORMED),
                "Something follows the CMS in Contents.",
                "Contents内のCMSの後に0以外のデータ。");
        byte[] wrong = new CmsForge(forge.covered(), taro, World.SIGNED)
                .key(m -> Ders.flipped(KeySigner.sign("SHA256withRSA", taro.key(), m), 99, 2))
                .der();
        bad(
                "contents/signature-wrong",
                CorpusRule.SIGNATURE,
                "pdf-pades",
                forge.contents(wrong),
                Expected.of(SIGNATURE_WRONG),
                "A bit of the signature was turned over.",
                "署名値の1ビットが反転。");
        byte[] other = new CmsForge(PdfPaper.form(), taro, World.SIGNED).der();
        bad(
                "contents/of-other-file",
                CorpusRule.CONTENT,
                "pdf-pades",
                forge.contents(other),
                Expected.of(CONTENT_CHANGED),
                "The signature is another file's.",
                "別のファイルの署名。");
        byte[] without = new CmsForge(forge.covered(), taro, World.SIGNED)
                .certificates(new byte[0][])
                .der();
        bad(
                "contents/without-certificate",
                CorpusRule.SIGNER,
                "pdf-pades",
                forge.contents(without),
                Expected.of(NO_SIGNING_CERTIFICATE, BAD_CERTIFICATE),
                "No certificate is enclosed.",
                "証明書が同封されていない。");
    }

    private void subFilters() {
        Expected unsupported = Expected.of(UNSUPPORTED_FORMAT, MALFORMED);
        byte[] changed = replaced(adobe, "/adbe.pkcs7.detached", "/adbe.pkcs7.sha1    ");
        bad(
                "subfilter/sha1",
                CorpusRule.ALGORITHMS,
                "pdf-other",
                resigned(changed),
                Expected.of(UNSUPPORTED_FORMAT, MALFORMED, WEAK_ALGORITHM),
                "SubFilter adbe.pkcs7.sha1, which signs a SHA-1 hash.",
                "SHA-1ハッシュに署名するadbe.pkcs7.sha1。");
        bad(
                "subfilter/unknown",
                CorpusRule.FORMAT,
                "pdf-other",
                resigned(replaced(adobe, "/adbe.pkcs7.detached", "/kazasu.test.unknown")),
                unsupported,
                "A SubFilter that nobody knows.",
                "未知のSubFilter。");
    }

    private byte[] resigned(byte[] pdf) {
        PdfForge other = new PdfForge(pdf);
        return other.resigned(taro, 0, other.gapBegin(), other.gapEnd(), other.length() - other.gapEnd());
    }

    private void unreadable() {
        for (int at : new int[] {5, 400, 2000, pades.length / 2, pades.length - 10}) {
            bad(
                    "malformed/truncated-at-" + at,
                    CorpusRule.FORMAT,
                    "pdf-pades",
                    Arrays.copyOf(pades, at),
                    UNREADABLE,
                    "Cut off after " + at + " bytes.",
                    at + "バイトで途切れている。");
        }
        bad(
                "malformed/unsigned",
                CorpusRule.FORMAT,
                "pdf-other",
                PdfPaper.form(),
                Expected.of(UNSUPPORTED_FORMAT, MALFORMED),
                "A PDF without a signature.",
                "署名のないPDF。");
        byte[] bomb = Zeros.twice(1 << 30);
        byte[] object = PdfPaper.bytes("<< /Length " + bomb.length + " /Filter [/FlateDecode /FlateDecode] >>\nstream\n"
                + PdfPaper.text(bomb) + "\nendstream");
        byte[] appended = PdfPaper.updated(pades, 5, object);
        Expected large = Expected.of(NOT_ALL_SIGNED, TOO_LARGE, MALFORMED);
        bad(
                "limit/stream-bomb-appended",
                CorpusRule.LIMITS,
                "pdf-pades",
                appended,
                large,
                "An update holds a stream that grows to a gigabyte.",
                "1ギガバイトに展開されるストリームを含む増分更新。");
        Person hanako = world.person(People.HANAKO, "2025-12-20T02:00:00Z");
        cases.begin("pdf/limit/stream-bomb-signed", CorpusRule.LIMITS, "pdf-two-signatures")
                .lists("two-partitions", Lists.of(taro, World.NOW), Lists.of(hanako, World.NOW))
                .document(
                        "form.pdf",
                        sign(PdfFormat.pades(Papers.clock(World.SIGNED.plusSeconds(600))), appended, hanako))
                .bad(large, "The same; another holder signed it all.", "同上、別の利用者が全体に署名。", SOURCE);
    }
}
